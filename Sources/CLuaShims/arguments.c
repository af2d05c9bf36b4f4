// Arguments of library functions: strict (no coercion between numbers and text), and named when they are wrong.
#include "internal.h"

// Lua's words for types are for programmers; ours never print an address either.
const char *wb_type_name(lua_State *L, int index) {
  switch (lua_type(L, index)) {
    case LUA_TNONE: return "nothing";
    case LUA_TNIL: return "nil";
    case LUA_TBOOLEAN: return "a boolean";
    case LUA_TNUMBER: return lua_isinteger(L, index) ? "an integer" : "a fraction";
    case LUA_TSTRING: return "a text";
    case LUA_TTABLE: return "a table";
    case LUA_TFUNCTION: return "a function";
    case LUA_TUSERDATA:
      switch (*(uint32_t *)lua_touserdata(L, index)) {
        case WB_TAG_CURSOR: return "a record";
        case WB_TAG_SET: return "a set";
        case WB_TAG_LIST: return "a list";
        case WB_TAG_RESULT: return "a result";
        case WB_TAG_RECORDS: return "a table of records";
        default: return "the parameters";
      }
    default: return "an internal value";
  }
}

int wb_argument_error(lua_State *L, int index, const char *function, const char *name, const char *wanted) {
  if (lua_isnoneornil(L, index)) return luaL_error(L, "%s: argument %d (%s) is missing", function, index, name);
  return luaL_error(
    L, "%s: argument %d (%s) must be %s, not %s", function, index, name, wanted, wb_type_name(L, index));
}

lua_Integer wb_integer_argument(lua_State *L, int index, const char *function, const char *name) {
  if (!lua_isinteger(L, index)) wb_argument_error(L, index, function, name, "an integer");
  return lua_tointeger(L, index);
}

const char *wb_string_argument(lua_State *L, int index, const char *function, const char *name, size_t *length) {
  if (lua_type(L, index) != LUA_TSTRING) wb_argument_error(L, index, function, name, "a text");
  return lua_tolstring(L, index, length);
}

// A table with a metatable is one of the library's own, which raw access would let a script change.
void wb_table_argument(lua_State *L, int index, const char *function, const char *name) {
  if (lua_type(L, index) != LUA_TTABLE) wb_argument_error(L, index, function, name, "a table");
  if (lua_getmetatable(L, index)) luaL_error(L, "%s: argument %d (%s) is read-only", function, index, name);
}

void wb_require_argument(lua_State *L, int index, const char *function, const char *name) {
  if (lua_isnoneornil(L, index)) wb_argument_error(L, index, function, name, "");
}

bool wb_has_tag(lua_State *L, int index, uint32_t tag) {
  return lua_type(L, index) == LUA_TUSERDATA && *(uint32_t *)lua_touserdata(L, index) == tag;
}

// Comparing two texts reads as many bytes as they share.
uint64_t wb_comparison_cost(lua_State *L, int a, int b) {
  if (lua_type(L, a) != LUA_TSTRING || lua_type(L, b) != LUA_TSTRING) return 1;
  size_t first = lua_rawlen(L, a), second = lua_rawlen(L, b);
  return 1 + (first < second ? first : second) / 8;
}

// What people see of a value. Never an address: it would differ from run to run.
void wb_push_display(lua_State *L, int index) {
  switch (lua_type(L, index)) {
    case LUA_TNIL: lua_pushliteral(L, "nil"); break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TNUMBER:
      lua_pushvalue(L, index);
      lua_tolstring(L, -1, NULL);
      break;
    case LUA_TSTRING: lua_pushvalue(L, index); break;
    case LUA_TTABLE: lua_pushliteral(L, "table"); break;
    case LUA_TFUNCTION: lua_pushliteral(L, "function"); break;
    case LUA_TUSERDATA: {
      const char *name = wb_type_name(L, index);
      lua_pushstring(L, strchr(name, ' ') + 1);
      break;
    }
    default: wb_argument_error(L, index, "tostring", "value", "a value"); break;
  }
}
