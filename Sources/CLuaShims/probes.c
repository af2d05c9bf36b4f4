// Notes which places of its source a script comes by: what coverage is counted from. The source holds the calls.
#include "internal.h"

typedef struct {
  const char *name;
  uint8_t *marks;
  uint32_t count;
} probe_arguments;

// name(place) marks a place. name(place, value) marks `place` for a value that counts as true and the one behind it for
// nil and false, and gives the value back. It asks for no memory, so that it costs no gas but its instructions.
static int probe(lua_State *L) {
  uint8_t *marks = lua_touserdata(L, lua_upvalueindex(1));
  lua_Integer count = lua_tointeger(L, lua_upvalueindex(2));
  lua_Integer place = lua_tointeger(L, 1);
  bool has_value = lua_gettop(L) > 1;
  if (has_value && !lua_toboolean(L, 2)) place++;
  if (place >= 0 && place < count) marks[place] = 1;
  if (!has_value) return 0;
  lua_settop(L, 2);
  return 1;
}

static int probe_body(lua_State *L) {
  const probe_arguments *what = lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_environment);
  lua_pushstring(L, what->name);
  lua_pushlightuserdata(L, what->marks);
  lua_pushinteger(L, what->count);
  lua_pushcclosure(L, probe, 2);
  lua_rawset(L, -3);
  return 0;
}

bool wb_install_probe(wb_state *state, const char *name, uint8_t *marks, uint32_t count) {
  probe_arguments what = {name, marks, count};
  return wb_protected(state, probe_body, &what);
}
