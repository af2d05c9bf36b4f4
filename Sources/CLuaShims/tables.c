// table: raw, and sort is stable. A comparator that contradicts itself gets some order, never a crash.
#include "internal.h"

static int table_insert(lua_State *L) {
  wb_table_argument(L, 1, "table.insert", "list");
  lua_Integer end = (lua_Integer)lua_rawlen(L, 1) + 1;
  wb_charge(L, 1);
  switch (lua_gettop(L)) {
    case 2:
      lua_rawseti(L, 1, end);
      return 0;
    case 3: {
      lua_Integer at = wb_integer_argument(L, 2, "table.insert", "position");
      if (at < 1 || at > end) return luaL_error(L, "table.insert: argument 2 (position) is outside the list");
      wb_charge(L, (uint64_t)(end - at));
      for (lua_Integer i = end; i > at; i--) {
        lua_rawgeti(L, 1, i - 1);
        lua_rawseti(L, 1, i);
      }
      lua_rawseti(L, 1, at);
      return 0;
    }
    default: return luaL_error(L, "table.insert: takes a list, perhaps a position, and a value");
  }
}

static int table_remove(lua_State *L) {
  wb_table_argument(L, 1, "table.remove", "list");
  lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
  lua_Integer at = lua_isnoneornil(L, 2) ? count : wb_integer_argument(L, 2, "table.remove", "position");
  if (count == 0) return 0;
  if (at < 1 || at > count) return luaL_error(L, "table.remove: argument 2 (position) is outside the list");
  wb_charge(L, (uint64_t)(count - at) + 1);
  lua_rawgeti(L, 1, at);
  for (lua_Integer i = at; i < count; i++) {
    lua_rawgeti(L, 1, i + 1);
    lua_rawseti(L, 1, i);
  }
  lua_pushnil(L);
  lua_rawseti(L, 1, count);
  return 1;
}

static void check_piece(lua_State *L, lua_Integer at) {
  int type = lua_type(L, -1);
  if (type != LUA_TSTRING && !lua_isinteger(L, -1)) {
    luaL_error(L, "table.concat: item %I is %s, not a text or an integer", at, wb_type_name(L, -1));
  }
}

static int table_concat(lua_State *L) {
  wb_table_argument(L, 1, "table.concat", "list");
  size_t gap_length = 0;
  const char *gap = lua_isnoneornil(L, 2) ? "" : wb_string_argument(L, 2, "table.concat", "separator", &gap_length);
  lua_Integer from = lua_isnoneornil(L, 3) ? 1 : wb_integer_argument(L, 3, "table.concat", "from");
  lua_Integer to =
    lua_isnoneornil(L, 4) ? (lua_Integer)lua_rawlen(L, 1) : wb_integer_argument(L, 4, "table.concat", "to");
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (lua_Integer at = from; at <= to; at++) {
    lua_rawgeti(L, 1, at);
    check_piece(L, at);
    wb_charge(L, lua_rawlen(L, -1) + gap_length + 4);
    luaL_addvalue(&buffer);
    if (at == to) break;   // `to` may be the largest integer
    luaL_addlstring(&buffer, gap, gap_length);
  }
  luaL_pushresult(&buffer);
  return 1;
}

static int table_unpack(lua_State *L) {
  wb_table_argument(L, 1, "table.unpack", "list");
  lua_Integer from = lua_isnoneornil(L, 2) ? 1 : wb_integer_argument(L, 2, "table.unpack", "from");
  lua_Integer to =
    lua_isnoneornil(L, 3) ? (lua_Integer)lua_rawlen(L, 1) : wb_integer_argument(L, 3, "table.unpack", "to");
  if (from > to) return 0;
  uint64_t count = (uint64_t)to - (uint64_t)from;
  if (count >= WB_MULTIPLE_VALUES) {
    return luaL_error(L, "table.unpack: more than %d values at once", WB_MULTIPLE_VALUES);
  }
  wb_charge(L, count + 1);
  luaL_checkstack(L, (int)count + 1, "table.unpack");
  for (uint64_t i = 0; i <= count; i++) lua_rawgeti(L, 1, from + (lua_Integer)i);
  return (int)count + 1;
}

// Stack of sort: 1 the list, 2 the comparator or nil, 3 the list that is read, 4 the list that is written.
// Whether the value on top goes before the one below it.
static bool goes_before(lua_State *L) {
  int later = lua_gettop(L), earlier = later - 1;
  wb_charge(L, 1 + wb_comparison_cost(L, earlier, later));
  if (lua_isnil(L, 2)) {
    int type = lua_type(L, later);
    if (type != lua_type(L, earlier) || (type != LUA_TNUMBER && type != LUA_TSTRING)) {
      luaL_error(L, "table.sort: cannot compare %s with %s", wb_type_name(L, earlier), wb_type_name(L, later));
    }
    return lua_compare(L, later, earlier, LUA_OPLT) != 0;
  }
  lua_pushvalue(L, 2);
  lua_pushvalue(L, later);
  lua_pushvalue(L, earlier);
  lua_call(L, 2, 1);
  bool before = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return before;
}

static void merge(lua_State *L, lua_Integer low, lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle;
  for (lua_Integer at = low; at < high; at++) {
    bool take_right = left == middle;
    if (left < middle && right < high) {
      lua_rawgeti(L, 3, left);
      lua_rawgeti(L, 3, right);
      take_right = goes_before(L);
      lua_pop(L, 2);
    }
    lua_rawgeti(L, 3, take_right ? right++ : left++);
    lua_rawseti(L, 4, at);
  }
}

static int table_sort(lua_State *L) {
  wb_table_argument(L, 1, "table.sort", "list");
  lua_settop(L, 2);
  if (!lua_isnil(L, 2) && !lua_isfunction(L, 2)) return wb_argument_error(L, 2, "table.sort", "before", "a function");
  wb_state *state = wb_of(L);
  if (state->host_depth >= state->limits.host_depth) return wb_kill(L, WB_DEPTH);
  int32_t depth = state->host_depth++;
  lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
  wb_charge(L, (uint64_t)count * 4);
  // Sorted in copies: the comparator may change the list.
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  for (lua_Integer i = 1; i <= count; i++) {
    if (lua_rawgeti(L, 1, i) == LUA_TNIL) return luaL_error(L, "table.sort: item %I is nil", i);
    lua_pushvalue(L, -1);
    lua_rawseti(L, 3, i);
    lua_rawseti(L, 4, i);
  }
  for (lua_Integer width = 1; width < count; width *= 2) {
    wb_charge(L, (uint64_t)count * 2);
    for (lua_Integer low = 1; low <= count; low += 2 * width) {
      lua_Integer middle = low + width <= count + 1 ? low + width : count + 1;
      lua_Integer high = middle + width <= count + 1 ? middle + width : count + 1;
      merge(L, low, middle, high);
    }
    lua_insert(L, 3);   // what was written is read next
  }
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, 3, i);
    lua_rawseti(L, 1, i);
  }
  state->host_depth = depth;
  return 0;
}

void wb_open_table(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"insert", table_insert}, {"remove", table_remove}, {"concat", table_concat},
    {"unpack", table_unpack}, {"sort", table_sort},     {NULL, NULL},
  };
  lua_newtable(L);
  luaL_setfuncs(L, functions, 0);
  wb_push_read_only(L);
  lua_setfield(L, -2, "table");
}
