// A state's life: its allocator and budgets, how a script is stopped, and the one way into Lua.
#include "internal.h"
#include <assert.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

char wb_sentinel_kill, wb_sentinel_missing;
const char wb_key_library, wb_key_environment, wb_key_functions, wb_key_modules, wb_key_cursor, wb_key_parameters,
  wb_key_cursor_index, wb_key_parameter_index, wb_key_includes, wb_key_list_meta;

// ---- the allocator

// Bytes are charged as gas only where the charge depends on nothing but the script: short strings are shared with
// whatever ran before, call records and the stack are kept from earlier calls.
static bool charges(int tag, size_t size) {
  if (tag == LUA_TSTRING) return size > 96;
  return tag != 0 || size > 160;
}

static void *allocate(void *context, void *block, size_t old_size, size_t new_size) {
  wb_state *state = context;
  if (new_size == 0) {
    if (block != NULL) state->in_use -= old_size;
    free(block);
    return NULL;
  }
  size_t held = block == NULL ? 0 : old_size;
  if (new_size > held) {
    const wb_limits *limits = &state->limits;
    bool too_long = block == NULL && old_size == LUA_TSTRING && new_size > limits->string_bytes;
    size_t room = limits->memory_bytes > state->in_use ? limits->memory_bytes - state->in_use : 0;
    if (state->kill != WB_OK || too_long || new_size > limits->block_bytes || new_size - held > room) {
      // A script that lives at the cap would keep the collector busy for ever.
      if (++state->refused > WB_REFUSALS && state->kill == WB_OK) state->kill = WB_MEMORY;
      return NULL;
    }
  }
  void *moved = realloc(block, new_size);
  if (moved == NULL) return new_size <= held ? block : NULL;   // Lua relies on shrinking to succeed
  state->in_use = state->in_use - held + new_size;
  if (block == NULL && charges((int)old_size, new_size)) state->gas -= (int64_t)new_size;
  return moved;
}

bool wb_reserve(wb_bytes *to, size_t count) {
  if (to->length + count <= to->capacity) return true;
  size_t capacity = to->capacity < 256 ? 256 : to->capacity * 2;
  while (capacity < to->length + count) capacity *= 2;
  uint8_t *moved = realloc(to->bytes, capacity);
  if (moved == NULL) return false;
  to->bytes = moved;
  to->capacity = capacity;
  return true;
}

void wb_append(lua_State *L, wb_bytes *to, const void *bytes, size_t count, size_t cap) {
  if (count > cap || to->length > cap - count || !wb_reserve(to, count)) wb_kill(L, WB_MEMORY);
  if (count > 0) memcpy(to->bytes + to->length, bytes, count);
  to->length += count;
}

// ---- stopping a script

int32_t wb_chunk_number(const char *source) {
  if (source == NULL || source[0] != '=' || source[1] != 'c') return -1;
  char *end;
  long number = strtol(source + 2, &end, 10);
  return *end == '\0' && number >= 0 && number <= INT32_MAX ? (int32_t)number : -1;
}

static void note_place(lua_State *L, wb_state *state, lua_Debug *activation) {
  if (state->kill_line > 0 || !lua_getinfo(L, "Sl", activation) || activation->currentline <= 0) return;
  state->kill_chunk = wb_chunk_number(activation->source);
  state->kill_line = activation->currentline;
}

int wb_kill(lua_State *L, int32_t kind) {
  wb_state *state = wb_of(L);
  if (state->kill == WB_OK) state->kill = kind;
  lua_Debug activation;
  for (int level = 0; level < 4 && state->kill_line == 0 && lua_getstack(L, level, &activation); level++) {
    note_place(L, state, &activation);
  }
  lua_pushlightuserdata(L, &wb_sentinel_kill);
  return lua_error(L);
}

// The hook runs at instruction counts that depend on the script alone, because each record arms it anew.
static void on_count(lua_State *L, lua_Debug *activation) {
  wb_state *state = wb_of(L);
  int32_t kind = state->kill;
  if (kind == WB_OK) {
    state->gas -= lua_gethookcount(L);
    lua_Debug deep;
    if (state->is_cancelled != NULL && state->is_cancelled(state->cancel_context)) {
      kind = WB_CANCELLED;
    } else if (state->gas < 0) {
      kind = WB_GAS;
    } else if (lua_getstack(L, state->limits.call_depth, &deep)) {
      kind = WB_DEPTH;
    } else if (lua_getlocal(L, activation, -WB_MULTIPLE_VALUES) != NULL) {
      // Passing `...` on costs one instruction whatever its length.
      kind = WB_DEPTH;
    }
  }
  if (kind == WB_OK) return;
  note_place(L, state, activation);
  wb_kill(L, kind);
}

void wb_watch(wb_state *state, bool (*is_cancelled)(void *), void *context) {
  state->is_cancelled = is_cancelled;
  state->cancel_context = context;
}

void wb_arm(wb_state *state, int64_t gas) {
  state->gas = state->gas_budget = gas;
  state->refused = 0;
  int step = gas < WB_HOOK_STEP ? (int)gas + 1 : WB_HOOK_STEP;
  lua_sethook(state->L, on_count, LUA_MASKCOUNT, step);
}

// For a call that cannot take too many steps: no hook.
void wb_arm_uncounted(wb_state *state, int64_t gas) {
  state->gas = state->gas_budget = gas;
  state->refused = 0;
}

// ---- the way in

int wb_attempt(wb_state *state, lua_CFunction body, void *arguments) {
  lua_State *L = state->L;
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, arguments);
  return lua_pcall(L, 1, 0, 0);
}

bool wb_protected(wb_state *state, lua_CFunction body, void *arguments) {
  lua_State *L = state->L;
  state->failure.kind = WB_OK;
  if (state->kill != WB_OK) return wb_refuse(state, state->kill, "this Lua state was stopped by an earlier budget");
#ifdef DEBUG
  int top = lua_gettop(L);
#endif
  state->host_depth = 0;
  state->raised = WB_OK;
  state->last_type = state->last_column = -1;
  int status = wb_attempt(state, body, arguments);
  if (status != LUA_OK) {
    wb_capture(state, status);
    lua_pop(L, 1);
  }
  lua_sethook(L, NULL, 0, 0);
#ifdef DEBUG
  assert(lua_gettop(L) == top);
#endif
  return status == LUA_OK;
}

bool wb_refuse(wb_state *state, int32_t kind, const char *message) {
  size_t length = strlen(message);
  if (length > WB_MESSAGE_CAPACITY) {
    length = WB_MESSAGE_CAPACITY;
    while (length > 0 && (message[length] & 0xc0) == 0x80) length--;   // not in the middle of a character
  }
  memcpy(state->message, message, length);
  state->failure = (wb_failure){
    .kind = kind, .chunk = -1, .last_type = -1, .last_column = -1, .row = -1,
    .message = state->message, .message_length = length,
  };
  return false;
}

// "c12:34: text": a chunk's short name and a line, as Lua and wb_error put them before a message.
static const char *after_place(const char *message, int32_t *chunk, int32_t *line) {
  if (message[0] != 'c') return NULL;
  char *end;
  long chunk_number = strtol(message + 1, &end, 10);
  if (end == message + 1 || *end != ':') return NULL;
  const char *line_text = end + 1;
  long line_number = strtol(line_text, &end, 10);
  if (end == line_text || end[0] != ':' || end[1] != ' ') return NULL;
  *chunk = (int32_t)chunk_number;
  *line = (int32_t)line_number;
  return end + 2;
}

static const char *budget_message(int32_t kind) {
  switch (kind) {
    case WB_GAS: return "used up its budget of steps";
    case WB_DEPTH: return "calls are nested too deep";
    case WB_CANCELLED: return "stopped";
    default: return "used up its budget of memory";
  }
}

// Reads the error value on top of the stack; leaves the stack alone. Must not raise: no memory is asked for.
void wb_capture(wb_state *state, int status) {
  lua_State *L = state->L;
  if (status == LUA_ERRMEM && state->kill == WB_OK) state->kill = WB_MEMORY;
  if (status == LUA_ERRERR && state->kill == WB_OK) state->kill = WB_DEPTH;
  int32_t kind = state->kill != WB_OK ? state->kill
    : status == LUA_ERRSYNTAX         ? WB_SYNTAX
    : state->raised != WB_OK          ? state->raised
                                      : WB_RUNTIME;
  int32_t chunk = state->here_chunk, line = state->here_line;
  const char *message;
  char other[64];
  if (state->kill != WB_OK) {
    message = budget_message(kind);
    if (state->kill_line > 0) {
      chunk = state->kill_chunk;
      line = state->kill_line;
    }
  } else if (lua_touserdata(L, -1) == &wb_sentinel_missing) {
    kind = WB_UNKNOWN_VALUE;
    message = "a value that is not known was read";
  } else if (lua_type(L, -1) == LUA_TSTRING) {
    message = lua_tostring(L, -1);
    // `error(message)` in a handler puts its own place before the first one: the innermost is where it happened.
    for (const char *rest; (rest = after_place(message, &chunk, &line)) != NULL;) message = rest;
  } else {
    snprintf(other, sizeof other, "error(%s): the message is not a text", wb_type_name(L, -1));
    message = other;
  }
  int32_t last_type = state->last_type, last_column = state->last_column;
  wb_refuse(state, kind, message);
  state->failure.chunk = chunk;
  state->failure.line = line;
  state->failure.last_type = last_type;
  state->failure.last_column = last_column;
}

// ---- birth and death

static bool locale_is_plain(int category) {
  const char *name = setlocale(category, NULL);
  return name == NULL || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0;
}

static int open_body(lua_State *L) {
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_functions);
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_modules);
  lua_newtable(L);   // the library
  wb_open_base(L);
  wb_open_traversal(L);
  wb_open_string(L);
  wb_open_table(L);
  wb_open_math(L);
  wb_open_calendar(L);
  wb_open_records(L);
  wb_open_helpers(L);
  wb_open_parameters(L);
  wb_open_modules(L);   // takes the library, makes the environment
  return 0;
}

wb_state *wb_open(const wb_limits *limits, bool allows_globals) {
  wb_state *state = calloc(1, sizeof *state);
  if (state == NULL) return NULL;
  state->limits = *limits;
  state->allows_globals = allows_globals;
  state->here_chunk = -1;
  wb_refuse(state, WB_OK, "");
  if (!locale_is_plain(LC_NUMERIC) || !locale_is_plain(LC_COLLATE)) {
    state->kill = WB_LOCALE;
    wb_refuse(state, WB_LOCALE, "numbers and text must be written and compared as in the \"C\" locale");
    return state;
  }
  state->L = lua_newstate(allocate, state);
  if (state->L == NULL) {
    state->kill = WB_MEMORY;
    wb_refuse(state, WB_MEMORY, budget_message(WB_MEMORY));
    return state;
  }
  *(wb_state **)lua_getextraspace(state->L) = state;
  state->gas = state->gas_budget = INT64_MAX / 2;
  wb_protected(state, open_body, NULL);
  return state;
}

void wb_close(wb_state *state) {
  if (state == NULL) return;
  if (state->L != NULL) lua_close(state->L);
  wb_free_records(state);
  wb_free_parameters(state);
  wb_free_modules(state);
  free(state->reads);
  free(state->dump.bytes);
  free(state->keys.bytes);
  free(state->text.bytes);
  free(state->answer.bytes);
  free(state);
}

const wb_failure *wb_failure_of(const wb_state *state) { return &state->failure; }
int64_t wb_gas_used(const wb_state *state) {
  return state->gas_budget - (state->gas < 0 ? 0 : state->gas);
}
size_t wb_memory_in_use(const wb_state *state) { return state->in_use; }
bool wb_is_dead(const wb_state *state) { return state->kill != WB_OK || state->L == NULL; }
const char *wb_lua_version(void) { return LUA_RELEASE; }
