// Runs every hostile script, and sweeps memory limits, against the C host alone: small enough for valgrind.
// Usage: driver scripts-folder. See Tests/valgrind.sh.
#include "CLuaShims.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int faults;

static const char *kinds[] = {"true",   "syntax", "runtime",        "gas",   "memory",     "depth",
                              "source", "binary", "module-missing", "cycle", "bad-result", "misuse"};

static wb_limits small(void) {
  return (wb_limits){
    .gas_load = 400000, .gas_record = 400000, .memory_bytes = 2 << 20, .block_bytes = 512 << 10,
    .string_bytes = 32 << 10, .source_bytes = 1 << 18, .dump_bytes = 1 << 20, .call_depth = 200, .host_depth = 40,
    .dump_depth = 64,
  };
}

// One record type with one integer field, half of it unknown, and a set, a text and a reference.
static const int32_t ages[64] = {30, 40, 50};
static const void *age_chunks[] = {ages};
static const uint64_t age_valid[] = {0x5555555555555555};
static const uint64_t *age_valid_chunks[] = {age_valid};
static const uint64_t masks[64] = {1, 2, 3};
static const void *mask_chunks[] = {masks};
static const uint32_t codes[64] = {0, 1, 0};
static const void *code_chunks[] = {codes};
static const int32_t links[64] = {1, -1, 0};
static const void *link_chunks[] = {links};
static const char *members[] = {"a", "b"};
static const uint32_t offsets[] = {0, 3, 5};
static const wb_column columns[] = {
  {.name = "age", .kind = WB_INT, .width = 4, .chunks = age_chunks, .valid = age_valid_chunks},
  {.name = "langs", .kind = WB_SET, .width = 8, .chunks = mask_chunks, .members = members, .member_count = 2},
  {.name = "name", .kind = WB_TEXT, .chunks = code_chunks, .text_bytes = (const uint8_t *)"onetw", .text_offsets = offsets,
   .text_count = 2},
  {.name = "link", .kind = WB_REF, .chunks = link_chunks, .target = 0},
};
static const wb_record_type type = {"thing", columns, 4, 64};
static const char *words[] = {"u", "v"};
static const wb_parameter parameters[] = {
  {.name = "limit", .kind = WB_P_INTEGER, .integer = 35},
  {.name = "words", .kind = WB_P_STRINGS, .texts = words, .count = 2},
  {.name = "gone", .kind = WB_P_ABSENT},
};

static bool run_text(wb_state *state, const char *text) {
  return wb_run(state, 1, (const uint8_t *)text, strlen(text));
}

static void expect(const char *what, const char *wanted, wb_state *state, bool done) {
  const wb_failure *failure = wb_failure_of(state);
  const char *got = done ? "true" : kinds[failure->kind];
  char padded[128], needle[64];
  snprintf(padded, sizeof padded, " %s ", wanted);
  snprintf(needle, sizeof needle, " %s ", got);
  bool spent = !done && failure->kind >= WB_GAS && failure->kind <= WB_DEPTH;
  if (strstr(padded, needle) == NULL) {
    printf("FAULT %s: wanted %s, got %s: %.*s\n", what, wanted, got, (int)failure->message_length, failure->message);
    faults++;
  }
  if (spent != wb_is_dead(state) || (spent && run_text(state, "return 1"))) {
    printf("FAULT %s: a kill must be sticky, and only a kill\n", what);
    faults++;
  }
}

static void run_script(const char *name, const char *text) {
  char wanted[64] = "";
  sscanf(text, "-- ends: %63[^\n]", wanted);
  wb_limits limits = small();
  wb_state *state = wb_open(&limits, false);
  expect(name, wanted, state, run_text(state, text));
  wb_close(state);

  // The same as the body of a function on records.
  state = wb_open(&limits, false);
  wb_bind_records(state, &type, 1);
  wb_bind_parameters(state, parameters, 3);
  size_t length = strlen(text);
  char *wrapped = malloc(length + 100);
  snprintf(wrapped, length + 100, "return function(record, p)\n%s\nend", text);
  bool done = run_text(state, wrapped);
  if (done) {
    uint8_t status[3];
    int64_t values[3];
    wb_batch batch = {.record_type = 0, .count = 3, .status = status, .values = values};
    done = wb_call(state, &batch);
  }
  expect(name, wanted, state, done);
  free(wrapped);
  wb_close(state);
}

// Everything a caller does, so that memory runs out at every place in it.
static const char *program =
  "local shared = require 'shared'\n"
  "local t = {} for i = 1, 40 do t[i] = { id = 'entry ' .. i, n = i } end\n"
  "table.sort(t, function(a, b) return a.n > b.n end)\n"
  "for k, v in pairs(t[1]) do shared[k] = string.format('%s=%s', k, tostring(v)) end\n"
  "local ok, e = pcall(function() error(string.rep('long ', 60)) end)\n"
  "return { t, message = e, all = table.concat({ 'a', 'b' }, string.rep(',', 200)), f = function(r, p)\n"
  "  local words = {} for i = 1, 20 do words[#words + 1] = r.name .. i .. string.rep('w', 60) end\n"
  "  return r.age < p.limit and includes(r.langs, 'a') and includes(p.words, 'u') and #table.concat(words) > 0\n"
  "    and r.link.name == 'two' and known(r, 'age') end }";

static void sweep_at(size_t bytes) {
  wb_limits limits = small();
  limits.memory_bytes = bytes;
  wb_state *state = wb_open(&limits, false);
  if (state == NULL) return;
  static const char shared[] = "return { 'shared text of some length that is not shared by Lua itself' }";
  uint8_t status[64];
  int64_t values[64];
  wb_batch batch = {.record_type = 0, .count = 64, .status = status, .values = values, .trace = true};
  bool alive = !wb_is_dead(state) && wb_register_module(state, "shared", 2, (const uint8_t *)shared, strlen(shared)) &&
               wb_bind_records(state, &type, 1) && wb_bind_parameters(state, parameters, 3) &&
               run_text(state, program) && wb_call(state, &batch) && wb_bind_parameters(state, parameters, 3) &&
               wb_call(state, &batch);
  if (!alive && (wb_failure_of(state)->kind != WB_MEMORY || run_text(state, "return 1"))) {
    const wb_failure *failure = wb_failure_of(state);
    printf("FAULT sweep at %zu: %.*s\n", bytes, (int)failure->message_length, failure->message);
    faults++;
  }
  wb_close(state);
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

int main(int count, char **arguments) {
  if (count < 2) return 2;
  static char *names[1000];
  int scripts = 0;
  DIR *folder = opendir(arguments[1]);
  if (folder == NULL) return 2;
  for (struct dirent *entry; (entry = readdir(folder)) != NULL && scripts < 1000;) {
    size_t length = strlen(entry->d_name);
    if (length > 4 && strcmp(entry->d_name + length - 4, ".lua") == 0) names[scripts++] = strdup(entry->d_name);
  }
  closedir(folder);
  qsort(names, (size_t)scripts, sizeof *names, by_name);
  static char text[1 << 18];
  for (int i = 0; i < scripts; i++) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", arguments[1], names[i]);
    FILE *file = fopen(path, "r");
    if (file == NULL) return 2;
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    run_script(names[i], text);
    free(names[i]);
  }
  wb_limits limits = small();
  wb_state *state = wb_open(&limits, false);
  expect("a compiled chunk", "binary", state, run_text(state, "\x1bLua\x54"));
  static char large[(1 << 18) + 2];
  memset(large, ' ', sizeof large - 1);
  expect("a large chunk", "source", state, run_text(state, large));
  wb_close(state);

  size_t step = count > 2 ? (size_t)atol(arguments[2]) : 16;
  for (size_t bytes = 200; bytes < 90 << 10; bytes += step) sweep_at(bytes);
  printf("%d scripts, a sweep of memory limits in steps of %zu bytes, %d faults\n", scripts, step, faults);
  return faults == 0 ? 0 : 1;
}
