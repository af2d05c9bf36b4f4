// A session of typed lines: what the host answers, records handed out one by one, and the value of the last line.
// States that judge records never open this.
#include "internal.h"

const char wb_key_result_meta, wb_key_table_meta;

// ---- asking the host. Swift has returned before anything can raise.

// The value that the host answered lies on top, or its refusal is raised.
int wb_ask(lua_State *L, wb_question *question) {
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
  return wb_ask(L, &question);
}

// A field that no column has: the identifier, a fact. The record and the key are the arguments.
int wb_ask_field(lua_State *L, uint32_t type, uint64_t row) {
  wb_state *state = wb_of(L);
  state->dump.length = 0;
  wb_dump_another(L, 2);
  wb_question question = {.kind = WB_ASK_FIELD, .number = (int32_t)type, .row = row, .count = 1};
  return wb_ask(L, &question);
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
  return wb_ask(L, &question);
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

const wb_records *wb_checked_records(lua_State *L, int index) {
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
  const wb_records *records = wb_checked_records(L, 1);
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
  return wb_ask(L, &question);
}

static int records_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)wb_of(L)->types[wb_checked_records(L, 1)->type].row_count);
  return 1;
}

void wb_push_records(lua_State *L, uint32_t type) {
  wb_records *made = lua_newuserdatauv(L, sizeof *made, 0);
  *made = (wb_records){WB_TAG_RECORDS, type};
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_table_meta);
  lua_setmetatable(L, -2);
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
  wb_open_scans(L);
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

void wb_forget_records(wb_state *state) { state->generation++; }

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
