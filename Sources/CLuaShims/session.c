// A session of typed lines: what the host answers, records handed out one by one, and the value of the last line.
// States that judge records never open this.
#include "internal.h"

const char wb_key_result_meta, wb_key_table_meta;

// ---- asking the host. Swift has returned before anything can raise.

// The value that the host answered lies on top, or its refusal is raised.
static int ask(lua_State *L, wb_question *question) {
  wb_state *state = wb_of(L);
  state->answer.length = 0;
  question->bytes = state->dump.bytes;
  question->length = state->dump.length;
  state->last_type = state->last_column = -2;
  int32_t answer = state->answers(state->answer_context, question);
  if (state->is_cancelled != NULL && state->is_cancelled(state->cancel_context)) return wb_kill(L, WB_CANCELLED);
  // As a column that no record has.
  if (answer == WB_NOT_KNOWN) return wb_raise_missing(L, (int64_t)question->number << 16 | 0xffff);
  if (answer != WB_ANSWERED) {
    luaL_where(L, 1);
    lua_pushlstring(L, (const char *)state->answer.bytes, state->answer.length);
    lua_concat(L, 2);
    return lua_error(L);
  }
  wb_push_dumped(L, state->answer.bytes, state->answer.length);
  return 1;
}

static int host_function(lua_State *L) {
  wb_state *state = wb_of(L);
  int count = lua_gettop(L);
  state->dump.length = 0;
  for (int i = 1; i <= count; i++) wb_dump_another(L, i);
  wb_question question = {
    .kind = WB_ASK_CALL, .number = (int32_t)lua_tointeger(L, lua_upvalueindex(1)), .count = (uint32_t)count};
  return ask(L, &question);
}

// A field that no column has: the identifier, a fact. The record and the key are the arguments.
int wb_ask_field(lua_State *L, uint32_t type, uint64_t row) {
  wb_state *state = wb_of(L);
  state->dump.length = 0;
  wb_dump_another(L, 2);
  wb_question question = {.kind = WB_ASK_FIELD, .number = (int32_t)type, .row = row, .count = 1};
  return ask(L, &question);
}

// ---- results: read-only tables that the host knows by a number

typedef struct {
  uint32_t tag;
  int32_t handle;
} result;

static int result_index(lua_State *L) {
  const result *of = lua_touserdata(L, 1);
  lua_settop(L, 2);
  lua_getiuservalue(L, 1, 1);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, -2) != LUA_TNIL || lua_type(L, 2) != LUA_TSTRING) return 1;
  wb_state *state = wb_of(L);
  state->dump.length = 0;
  wb_dump_another(L, 2);
  wb_question question = {.kind = WB_ASK_KEY, .number = of->handle, .count = 1};
  return ask(L, &question);
}

static int result_length(lua_State *L) {
  lua_getiuservalue(L, 1, 1);
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, -1));
  return 1;
}

static int refuse_change(lua_State *L) { return luaL_error(L, "a result cannot be changed; copy what you need"); }

int32_t wb_result_handle(lua_State *L, int index) { return ((const result *)lua_touserdata(L, index))->handle; }

// The table on top becomes a result.
void wb_push_result(lua_State *L, int32_t handle) {
  result *made = lua_newuserdatauv(L, sizeof *made, 1);
  *made = (result){WB_TAG_RESULT, handle};
  lua_insert(L, -2);
  lua_setiuservalue(L, -2, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_result_meta);
  lua_setmetatable(L, -2);
}

// ---- all records of a kind

static const wb_records *checked_records(lua_State *L, int index) {
  const wb_records *records = lua_touserdata(L, index);
  if (records->type >= wb_of(L)->type_count) luaL_error(L, "there is no such kind of record");
  return records;
}

void wb_push_record(lua_State *L, uint32_t type, uint64_t row) {
  wb_state *state = wb_of(L);
  if (type >= state->type_count || row >= state->types[type].row_count) luaL_error(L, "there is no such record");
  wb_cursor *cursor = lua_newuserdatauv(L, sizeof *cursor, 0);
  *cursor = (wb_cursor){WB_TAG_CURSOR, state->generation, type, row};
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_cursor);
  lua_getmetatable(L, -1);
  lua_remove(L, -2);
  lua_setmetatable(L, -2);
}

static int records_index(lua_State *L) {
  const wb_records *records = checked_records(L, 1);
  wb_state *state = wb_of(L);
  if (lua_isinteger(L, 2)) {
    lua_Integer at = lua_tointeger(L, 2);
    if (at < 1 || (uint64_t)at > state->types[records->type].row_count) return 0;
    wb_push_record(L, records->type, (uint64_t)at - 1);
    return 1;
  }
  state->dump.length = 0;
  wb_dump_another(L, 2);
  wb_question question = {.kind = WB_ASK_RECORD, .number = (int32_t)records->type, .count = 1};
  return ask(L, &question);
}

static int records_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)wb_of(L)->types[checked_records(L, 1)->type].row_count);
  return 1;
}

void wb_push_records(lua_State *L, uint32_t type) {
  wb_records *made = lua_newuserdatauv(L, sizeof *made, 0);
  *made = (wb_records){WB_TAG_RECORDS, type};
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_table_meta);
  lua_setmetatable(L, -2);
}

// ---- count, filter, sum

typedef enum { SCAN_COUNT, SCAN_FILTER, SCAN_SUM } scan_kind;
static const char *const scan_names[] = {"count", "filter", "sum"};

typedef struct {
  bool is_list;          // the records of a Lua list, else those of a kind
  uint32_t type;
  uint64_t count;
  lua_Integer sum, unknown, found;
  int64_t missing;       // what the first unknown one lacks
} scan;

static bool find_type(const wb_state *state, const char *name, uint32_t *type) {
  for (uint32_t i = 0; i < state->type_count; i++) {
    if (strcmp(state->types[i].name, name) == 0) {
      *type = i;
      return true;
    }
  }
  return false;
}

// Argument 1: the name of an entity, its records, or a list of records.
static scan begin_scan(lua_State *L, scan_kind kind) {
  wb_state *state = wb_of(L);
  scan of = {0};
  if (wb_has_tag(L, 1, WB_TAG_RECORDS)) {
    of.type = checked_records(L, 1)->type;
  } else if (lua_type(L, 1) == LUA_TTABLE) {
    of.is_list = true;
    of.count = lua_rawlen(L, 1);
    return of;
  } else {
    const char *name = wb_string_argument(L, 1, scan_names[kind], "records", NULL);
    if (!find_type(state, name, &of.type)) {
      luaL_error(L, "%s: there are no records called '%s'", scan_names[kind], name);
    }
  }
  of.count = state->types[of.type].row_count;
  return of;
}

// Calls the function at `index` on the record on top; its value on top. False where a field was not known.
static bool ask_record(lua_State *L, int index, scan *of) {
  wb_state *state = wb_of(L);
  lua_pushvalue(L, index);
  lua_pushvalue(L, -2);
  int status = lua_pcall(L, 1, 1, 0);
  if (status == LUA_OK) return true;
  if (status != LUA_ERRRUN || state->kill != WB_OK || lua_touserdata(L, -1) != &wb_sentinel_missing) lua_error(L);
  lua_pop(L, 1);
  if (of->unknown++ == 0) of->missing = state->missing;
  return false;
}

static int field_of_record(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_gettable(L, 1);
  return 1;
}

static void remark_unknown(lua_State *L, const scan *of) {
  wb_state *state = wb_of(L);
  state->dump.length = 0;
  lua_pushinteger(L, of->unknown);
  wb_dump_another(L, -1);
  lua_pushinteger(L, (lua_Integer)of->missing);
  wb_dump_another(L, -1);
  lua_pop(L, 2);
  wb_question question = {.kind = WB_ASK_UNKNOWN, .count = 2};
  ask(L, &question);
  lua_pop(L, 1);
}

// Stack: 1 records, 2 the condition or nil, 3 for a sum what is summed, 4 for a filter the list, 5 the record.
static int scan_records(lua_State *L) {
  scan_kind kind = (scan_kind)lua_tointeger(L, lua_upvalueindex(1));
  const char *name = scan_names[kind];
  if (kind == SCAN_SUM) {
    lua_settop(L, 3);
    lua_insert(L, 2);   // sum(records, field, condition)
    if (lua_type(L, 3) == LUA_TSTRING) lua_pushcclosure(L, field_of_record, 1);
    if (lua_type(L, 3) != LUA_TFUNCTION) return wb_argument_error(L, 3, name, "field", "a field's name or a function");
  } else {
    lua_settop(L, 2);
    lua_pushnil(L);
  }
  bool filters = !lua_isnil(L, 2);
  if (filters && lua_type(L, 2) != LUA_TFUNCTION) return wb_argument_error(L, 2, name, "condition", "a function");
  scan of = begin_scan(L, kind);
  if (kind == SCAN_FILTER) lua_newtable(L); else lua_pushnil(L);
  wb_state *state = wb_of(L);
  wb_cursor *cursor = NULL;
  if (kind == SCAN_COUNT && !filters) {
    lua_pushinteger(L, (lua_Integer)of.count);
    return 1;
  }
  for (uint64_t i = 0; i < of.count; i++) {
    lua_settop(L, 4);
    wb_charge(L, 8);
    // A scan may run for long without an instruction of Lua.
    if ((i & 1023) == 0 && state->is_cancelled != NULL && state->is_cancelled(state->cancel_context)) {
      return wb_kill(L, WB_CANCELLED);
    }
    if (of.is_list) {
      lua_rawgeti(L, 1, (lua_Integer)i + 1);
      if (!wb_has_tag(L, 5, WB_TAG_CURSOR)) return luaL_error(L, "%s: item %I is no record", name, (lua_Integer)i + 1);
    } else if (kind == SCAN_FILTER || cursor == NULL) {
      wb_push_record(L, of.type, i);
      if (kind != SCAN_FILTER) {
        // One for all: nobody may keep it, see below.
        cursor = lua_touserdata(L, 5);
        lua_pushvalue(L, 5);
        lua_replace(L, 4);
      }
    } else {
      cursor->row = i;
      lua_pushvalue(L, 4);
    }
    if (filters) {
      if (!ask_record(L, 2, &of) || !lua_toboolean(L, -1)) continue;
      lua_settop(L, 5);
    }
    of.found++;
    if (kind == SCAN_FILTER) lua_rawseti(L, 4, of.found);
    if (kind == SCAN_SUM && ask_record(L, 3, &of)) {
      if (!lua_isinteger(L, -1)) return luaL_error(L, "%s: a value is %s, not an integer", name, wb_type_name(L, -1));
      if (__builtin_add_overflow(of.sum, lua_tointeger(L, -1), &of.sum)) return luaL_error(L, "%s: too large", name);
    }
  }
  // What was lent is out of date from here on, wherever the function put it.
  if (cursor != NULL) cursor->generation = state->generation - 1;
  if (of.unknown > 0) remark_unknown(L, &of);
  if (kind == SCAN_FILTER) lua_settop(L, 4);
  else lua_pushinteger(L, kind == SCAN_SUM ? of.sum : of.found);
  return 1;
}

// ---- opening

typedef struct {
  const char *const *functions;
  uint32_t count;
} session_arguments;

static int open_body(lua_State *L) {
  const session_arguments *what = lua_touserdata(L, 1);
  wb_push_metatable(L, "result", result_index, refuse_change);
  lua_pushcfunction(L, result_length);
  lua_setfield(L, -2, "__len");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_result_meta);
  wb_push_metatable(L, "records", records_index, refuse_change);
  lua_pushcfunction(L, records_length);
  lua_setfield(L, -2, "__len");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_table_meta);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_library);
  for (uint32_t i = 0; i < what->count; i++) {
    lua_pushstring(L, what->functions[i]);
    lua_pushinteger(L, i);
    lua_pushcclosure(L, host_function, 1);
    lua_rawset(L, -3);
  }
  for (int kind = SCAN_COUNT; kind <= SCAN_SUM; kind++) {
    lua_pushstring(L, scan_names[kind]);
    lua_pushinteger(L, kind);
    lua_pushcclosure(L, scan_records, 1);
    lua_rawset(L, -3);
  }
  return 0;
}

bool wb_open_session(
  wb_state *state, const char *const *functions, uint32_t count, int32_t (*answers)(void *, const wb_question *),
  void *context
) {
  session_arguments what = {functions, count};
  state->answers = answers;
  state->answer_context = context;
  return wb_protected(state, open_body, &what);
}

bool wb_answer(wb_state *state, const uint8_t *bytes, size_t length) {
  wb_bytes *to = &state->answer;
  if (!wb_reserve(to, length)) return false;
  if (length > 0) memcpy(to->bytes + to->length, bytes, length);
  to->length += length;
  return true;
}

// ---- lines

typedef struct {
  const char *name;      // the host's value gets this name, else the line is run
  int32_t chunk;
  const uint8_t *source;
  size_t length;
  bool keeps;            // what it returns becomes `_`
} line_arguments;

static int line_body(lua_State *L) {
  const line_arguments *what = lua_touserdata(L, 1);
  lua_settop(L, 0);
  if (what->name != NULL) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_library);
    lua_pushstring(L, what->name);
    wb_push_dumped(L, what->source, what->length);
    lua_rawset(L, 1);
    return 0;
  }
  wb_load(L, what->chunk, what->source, what->length);
  lua_call(L, 0, 1);
  // Read before the dump walks over anything.
  int32_t type = wb_of(L)->last_type, column = wb_of(L)->last_column;
  wb_dump_value(L, 1);
  wb_of(L)->last_type = type;
  wb_of(L)->last_column = column;
  if (what->keeps && !lua_isnil(L, 1)) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_environment);
    lua_pushliteral(L, "_");
    lua_pushvalue(L, 1);
    lua_rawset(L, -3);
  }
  return 0;
}

bool wb_run_line(wb_state *state, int32_t chunk, const uint8_t *source, size_t length, bool keeps) {
  line_arguments what = {NULL, chunk, source, length, keeps};
  state->here_chunk = chunk;
  state->here_line = 0;
  state->dump.length = 0;
  state->missing = -1;
  if (state->kill == WB_OK) wb_arm(state, state->limits.gas_load);
  state->loading = false;
  return wb_protected(state, line_body, &what);
}

bool wb_name_value(wb_state *state, const char *name, const uint8_t *bytes, size_t length) {
  line_arguments what = {name, -1, bytes, length, false};
  return wb_protected(state, line_body, &what);
}

void wb_last_read(const wb_state *state, int32_t *type, int32_t *column) {
  *type = state->last_type;
  *column = state->last_column;
}

int64_t wb_last_missing(const wb_state *state) { return state->missing; }
