// count, filter and sum: a session's functions over all records of a kind, or over a list of them.
#include "internal.h"

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
    of.type = wb_checked_records(L, 1)->type;
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
  wb_ask(L, &question);
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

// Adds them to the library on top.
void wb_open_scans(lua_State *L) {
  for (int kind = SCAN_COUNT; kind <= SCAN_SUM; kind++) {
    lua_pushstring(L, scan_names[kind]);
    lua_pushinteger(L, kind);
    lua_pushcclosure(L, scan_records, 1);
    lua_rawset(L, -3);
  }
}
