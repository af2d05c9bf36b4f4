// What the files of this target share. Not part of the face.
#ifndef WB_INTERNAL_H
#define WB_INTERNAL_H

#include "CLuaShims.h"
#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <string.h>

_Static_assert(LUA_VERSION_NUM == 504, "written for Lua 5.4");
_Static_assert(
  LUA_VERSION_RELEASE_NUM >= 50403 && LUA_VERSION_RELEASE_NUM <= 50499,
  "C stack accounting and lua_sethook changed in 5.4.3; look again at anything later than 5.4");
_Static_assert(sizeof(lua_Integer) == 8, "policy integers are 64 bits");

enum { WB_MESSAGE_CAPACITY = 1000, WB_MULTIPLE_VALUES = 250, WB_HOOK_STEP = 256, WB_REFUSALS = 16 };

// Every full userdata in a state is ours and starts with one of these.
typedef enum { WB_TAG_CURSOR = 0x57420001, WB_TAG_SET, WB_TAG_LIST, WB_TAG_PARAMETERS, WB_TAG_RESULT, WB_TAG_RECORDS } wb_tag;

typedef struct {
  uint32_t tag;
  uint32_t generation;   // of the binding: a cursor that outlives it must not be followed
  uint32_t type;
  uint64_t row;
} wb_cursor;

typedef struct {
  uint32_t tag;
  uint32_t generation;
  uint32_t type, column;
  uint64_t mask;
} wb_set;

// All records of a kind.
typedef struct {
  uint32_t tag;
  uint32_t type;
} wb_records;

// Names are looked up by the address of the interned string, which an anchor table keeps alive.
typedef struct {
  const char *key;
  uint32_t index;
} wb_slot;

typedef struct {
  wb_slot *slots;
  uint32_t mask;
} wb_names;

typedef struct {
  wb_column column;
  const char *name;      // interned, anchored in the strings table
  uint32_t strings;      // index of the first member in the strings table
} wb_bound_column;

typedef struct {
  const char *name;
  wb_bound_column *columns;
  uint32_t column_count;
  uint64_t row_count;
  wb_names names;
} wb_bound_type;

typedef struct {
  char *name;
  uint8_t *source;
  size_t length;
  int32_t chunk;
  int32_t depth;         // while loading: 1 is the outermost
  enum { WB_MODULE_NEW, WB_MODULE_LOADING, WB_MODULE_READY } stage;
} wb_module;

typedef struct {
  uint8_t *bytes;
  size_t length, capacity;
} wb_bytes;

struct wb_state {
  lua_State *L;
  wb_limits limits;
  bool allows_globals;

  size_t in_use;
  uint32_t refused;      // allocations refused since the budget was armed
  int64_t gas, gas_budget;
  int32_t kill;          // wb_kind_of_failure, sticky; WB_OK while alive
  int32_t kill_chunk, kill_line;
  int32_t host_depth;
  int32_t raised;        // the kind of the error that is under way, where it is not WB_RUNTIME
  int32_t here_chunk, here_line;   // what the host asked for: the place of an error that knows none
  bool loading;
  bool (*is_cancelled)(void *);
  void *cancel_context;

  wb_module *modules;
  size_t module_count;
  int32_t module_depth;

  uint32_t generation;
  wb_bound_type *types;
  uint32_t type_count;
  wb_names parameter_names;
  uint8_t *parameter_kinds;
  uint32_t parameter_count;

  int32_t last_type, last_column;          // read last
  int64_t missing;                         // as in WB_STATUS_MISSING
  bool tracing;
  wb_read *reads;
  size_t read_count, read_capacity;

  int32_t next_handle;
  wb_bytes dump, keys, text;

  // A session of typed lines; NULL in every state that judges records.
  int32_t (*answers)(void *, const wb_question *);
  void *answer_context;
  wb_bytes answer;

  wb_failure failure;
  char message[WB_MESSAGE_CAPACITY];
};

static inline wb_state *wb_of(lua_State *L) { return *(wb_state **)lua_getextraspace(L); }

// Addresses that name slots of the registry.
extern const char wb_key_library, wb_key_environment, wb_key_functions, wb_key_modules, wb_key_cursor,
  wb_key_parameters, wb_key_cursor_index, wb_key_parameter_index, wb_key_includes, wb_key_list_meta;

// The two error values that no script can catch or make.
extern char wb_sentinel_kill, wb_sentinel_missing;

// state.c
bool wb_protected(wb_state *state, lua_CFunction body, void *arguments);
int wb_attempt(wb_state *state, lua_CFunction body, void *arguments);
void wb_capture(wb_state *state, int status);
bool wb_refuse(wb_state *state, int32_t kind, const char *message);
void wb_arm(wb_state *state, int64_t gas);
void wb_arm_uncounted(wb_state *state, int64_t gas);
int wb_kill(lua_State *L, int32_t kind);
bool wb_reserve(wb_bytes *to, size_t count);
void wb_append(lua_State *L, wb_bytes *to, const void *bytes, size_t count, size_t cap);

static inline void wb_charge(lua_State *L, uint64_t amount) {
  wb_state *state = wb_of(L);
  if (amount > (uint64_t)INT64_MAX || state->gas < (int64_t)amount) {
    state->gas = 0;
    wb_kill(L, WB_GAS);
  }
  state->gas -= (int64_t)amount;
}

// arguments.c
lua_Integer wb_integer_argument(lua_State *L, int index, const char *function, const char *name);
const char *wb_string_argument(lua_State *L, int index, const char *function, const char *name, size_t *length);
void wb_table_argument(lua_State *L, int index, const char *function, const char *name);
int wb_argument_error(lua_State *L, int index, const char *function, const char *name, const char *wanted);
const char *wb_type_name(lua_State *L, int index);
void wb_require_argument(lua_State *L, int index, const char *function, const char *name);
bool wb_has_tag(lua_State *L, int index, uint32_t tag);
uint64_t wb_comparison_cost(lua_State *L, int a, int b);
void wb_push_display(lua_State *L, int index);

// One file for each part of the library; each pushes its table, or adds to the table on top.
void wb_open_base(lua_State *L);
void wb_open_traversal(lua_State *L);
void wb_open_string(lua_State *L);
void wb_open_table(lua_State *L);
void wb_open_math(lua_State *L);
void wb_open_calendar(lua_State *L);
void wb_open_records(lua_State *L);
void wb_open_helpers(lua_State *L);
void wb_open_parameters(lua_State *L);
void wb_open_modules(lua_State *L);
void wb_push_read_only(lua_State *L);
void wb_push_metatable(lua_State *L, const char *name, lua_CFunction index, lua_CFunction assign);

// loading.c
void wb_load(lua_State *L, int32_t chunk, const uint8_t *source, size_t length);
int32_t wb_chunk_number(const char *source);
void wb_unwind_modules(wb_state *state, int32_t depth);
void wb_free_modules(wb_state *state);

// dump.c
void wb_dump_value(lua_State *L, int index);
void wb_dump_another(lua_State *L, int index);

// push.c, session.c
void wb_push_dumped(lua_State *L, const uint8_t *bytes, size_t length);
void wb_push_result(lua_State *L, int32_t handle);
int32_t wb_result_handle(lua_State *L, int index);
void wb_push_record(lua_State *L, uint32_t type, uint64_t row);
void wb_push_records(lua_State *L, uint32_t type);
int wb_ask_field(lua_State *L, uint32_t type, uint64_t row);
int wb_ask(lua_State *L, wb_question *question);
const wb_records *wb_checked_records(lua_State *L, int index);

// scan.c
void wb_open_scans(lua_State *L);

// names.c
bool wb_names_make(wb_names *names, uint32_t count);
void wb_names_add(wb_names *names, const char *key, uint32_t index);
void wb_names_free(wb_names *names);

static inline int64_t wb_names_find(const wb_names *names, const char *key) {
  if (key == NULL) return -1;
  uint32_t at = (uint32_t)(((uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & names->mask;
  for (; names->slots[at].key != NULL; at = (at + 1) & names->mask) {
    if (names->slots[at].key == key) return names->slots[at].index;
  }
  return -1;
}

// records.c
bool wb_is_known(const wb_column *column, uint64_t row);
const wb_cursor *wb_checked_cursor(lua_State *L, const wb_state *state, int index);
uint32_t wb_checked_field(lua_State *L, const wb_bound_type *type, int index);

// binding.c, parameters.c
void wb_free_records(wb_state *state);
void wb_free_parameters(wb_state *state);
void wb_note_read(lua_State *L, int32_t type, int32_t column, uint64_t row);
int wb_raise_missing(lua_State *L, int64_t encoded);

#endif
