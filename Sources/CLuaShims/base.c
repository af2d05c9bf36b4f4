// assert error select type pcall tostring tonumber
#include "internal.h"

static int base_assert(lua_State *L) {
  if (lua_toboolean(L, 1)) return lua_gettop(L);
  if (lua_type(L, 2) == LUA_TSTRING) {
    luaL_where(L, 1);
    lua_pushvalue(L, 2);
    lua_concat(L, 2);
    return lua_error(L);
  }
  return luaL_error(L, "assertion failed");
}

static int base_error(lua_State *L) {
  wb_string_argument(L, 1, "error", "message", NULL);
  lua_Integer level = lua_isnoneornil(L, 2) ? 1 : wb_integer_argument(L, 2, "error", "level");
  if (level < 1 || level > 10) level = 1;
  luaL_where(L, (int)level);
  lua_pushvalue(L, 1);
  lua_concat(L, 2);
  return lua_error(L);
}

static int base_select(lua_State *L) {
  int count = lua_gettop(L);
  wb_charge(L, (uint64_t)count);
  size_t length;
  if (lua_type(L, 1) == LUA_TSTRING && *lua_tolstring(L, 1, &length) == '#' && length == 1) {
    lua_pushinteger(L, count - 1);
    return 1;
  }
  lua_Integer from = wb_integer_argument(L, 1, "select", "n");
  if (from < 0) from = count + from;
  else if (from > count) from = count;
  if (from < 1) return luaL_error(L, "select: argument 1 (n) is out of range");
  return count - (int)from;
}

static int base_type(lua_State *L) {
  if (lua_isnone(L, 1)) return wb_argument_error(L, 1, "type", "value", "");
  lua_pushstring(L, lua_typename(L, lua_type(L, 1)));
  return 1;
}

// The kills, memory errors and the missing field end the whole call: no script can catch them.
static int base_pcall(lua_State *L) {
  wb_state *state = wb_of(L);
  if (lua_type(L, 1) != LUA_TFUNCTION) return wb_argument_error(L, 1, "pcall", "f", "a function");
  if (state->host_depth >= state->limits.host_depth) return wb_kill(L, WB_DEPTH);
  state->host_depth++;
  int32_t depth = state->host_depth, modules = state->module_depth;
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  state->host_depth = depth - 1;
  if (status == LUA_OK) return lua_gettop(L);
  if (status == LUA_ERRMEM) return wb_kill(L, WB_MEMORY);
  if (status != LUA_ERRRUN) return wb_kill(L, WB_DEPTH);
  if (state->kill != WB_OK || lua_islightuserdata(L, -1)) return lua_error(L);
  if (lua_type(L, -1) == LUA_TSTRING && strstr(lua_tostring(L, -1), "stack overflow") != NULL) {
    return wb_kill(L, WB_DEPTH);
  }
  state->raised = WB_OK;
  if (state->module_depth > modules) wb_unwind_modules(state, modules);
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

static int base_tostring(lua_State *L) {
  if (lua_isnone(L, 1)) return wb_argument_error(L, 1, "tostring", "value", "");
  wb_charge(L, 32);
  wb_push_display(L, 1);
  return 1;
}

// Integers only, decimal only: nil for anything else, also for what does not fit.
static int base_tonumber(lua_State *L) {
  if (lua_isinteger(L, 1)) {
    lua_settop(L, 1);
    return 1;
  }
  if (lua_isnone(L, 1)) return wb_argument_error(L, 1, "tonumber", "value", "");
  if (lua_type(L, 1) != LUA_TSTRING) return 0;
  size_t length, at = 0;
  const char *text = lua_tolstring(L, 1, &length);
  bool negative = length > 0 && text[0] == '-';
  if (length > 0 && (text[0] == '-' || text[0] == '+')) at = 1;
  if (at == length || length > 64) return 0;
  lua_Integer value = 0;
  for (; at < length; at++) {
    if (text[at] < '0' || text[at] > '9') return 0;
    int digit = text[at] - '0';
    if (__builtin_mul_overflow(value, 10, &value)) return 0;
    if (__builtin_add_overflow(value, negative ? -digit : digit, &value)) return 0;
  }
  lua_pushinteger(L, value);
  return 1;
}

void wb_open_base(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"assert", base_assert}, {"error", base_error},       {"select", base_select},     {"type", base_type},
    {"pcall", base_pcall},   {"tostring", base_tostring}, {"tonumber", base_tonumber}, {NULL, NULL},
  };
  luaL_setfuncs(L, functions, 0);
}
