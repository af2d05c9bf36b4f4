// pairs and ipairs. Lua's own `next` goes by hash order, which differs from run to run.
#include "internal.h"
#include <stdlib.h>

typedef struct {
  int rank;              // 0 integer, 1 text, 2 boolean
  lua_Integer integer;
  const char *bytes;     // anchored by the table that is walked
  size_t length;
} sort_key;

static int by_key(const void *left, const void *right) {
  const sort_key *a = left, *b = right;
  if (a->rank != b->rank) return a->rank - b->rank;
  if (a->rank != 1) return (a->integer > b->integer) - (a->integer < b->integer);
  size_t shared = a->length < b->length ? a->length : b->length;
  int order = memcmp(a->bytes, b->bytes, shared);
  return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

static int pairs_step(lua_State *L) {
  lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));
  wb_charge(L, 4);
  for (;;) {
    at++;
    if (lua_rawgeti(L, lua_upvalueindex(2), at) == LUA_TNIL) return 1;
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(3));
    lua_pushvalue(L, -1);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 2;
    lua_pop(L, 2);   // removed while walking
    wb_charge(L, 4);
  }
}

// A list or result that the host lends keeps its items in a table of its own.
static void resolve_list(lua_State *L, const char *function) {
  lua_settop(L, 1);
  if (wb_has_tag(L, 1, WB_TAG_LIST) || wb_has_tag(L, 1, WB_TAG_RESULT)) {
    lua_getiuservalue(L, 1, 1);
    lua_replace(L, 1);
  } else {
    wb_table_argument(L, 1, function, "table");
  }
}

static int base_pairs(lua_State *L) {
  resolve_list(L, "pairs");
  size_t count = 0, at = 0;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    if ((++count & 255) == 0) wb_charge(L, 256);
  }
  wb_charge(L, count * 8);
  sort_key *keys = lua_newuserdatauv(L, sizeof(sort_key) * (count + 1), 0);
  keys->rank = 0;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    sort_key key = {0};
    if (lua_isinteger(L, -2)) {
      key.integer = lua_tointeger(L, -2);
    } else if (lua_type(L, -2) == LUA_TSTRING) {
      key.rank = 1;
      key.bytes = lua_tolstring(L, -2, &key.length);
    } else if (lua_isboolean(L, -2)) {
      key.rank = 2;
      key.integer = lua_toboolean(L, -2);
    } else {
      return luaL_error(L, "pairs: a key is %s; only integers, texts and booleans have an order", wb_type_name(L, -2));
    }
    keys[at++] = key;
  }
  qsort(keys, count, sizeof *keys, by_key);
  lua_pushvalue(L, 1);
  lua_createtable(L, (int)count, 0);
  for (at = 0; at < count; at++) {
    if (keys[at].rank == 0) lua_pushinteger(L, keys[at].integer);
    else if (keys[at].rank == 1) lua_pushlstring(L, keys[at].bytes, keys[at].length);
    else lua_pushboolean(L, (int)keys[at].integer);
    lua_rawseti(L, -2, (lua_Integer)at + 1);
  }
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, pairs_step, 3);
  return 1;
}

// The table is an upvalue, not the loop's state: a lent list must not fall into the script's hands.
static int ipairs_step(lua_State *L) {
  lua_Integer at = lua_tointeger(L, lua_upvalueindex(2)) + 1;
  lua_pushinteger(L, at);
  lua_copy(L, -1, lua_upvalueindex(2));
  if (lua_rawgeti(L, lua_upvalueindex(1), at) != LUA_TNIL) return 2;
  return 1;   // the nil on top ends the loop
}

static int base_ipairs(lua_State *L) {
  resolve_list(L, "ipairs");
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, ipairs_step, 2);
  return 1;
}

void wb_open_traversal(lua_State *L) {
  static const luaL_Reg functions[] = {{"pairs", base_pairs}, {"ipairs", base_ipairs}, {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
