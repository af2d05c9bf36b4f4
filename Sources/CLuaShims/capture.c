// What a function captured when its file was run: constants, as no function may change them.
#include "internal.h"

typedef struct {
  int32_t function;
  int32_t index;
  const char *name;      // NULL when the function captured no more
} capture_arguments;

static int capture_body(lua_State *L) {
  capture_arguments *what = lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_functions);
  if (lua_rawgeti(L, -1, what->function) != LUA_TFUNCTION) return 0;
  what->name = lua_getupvalue(L, -1, what->index);
  if (what->name == NULL) return 0;
  wb_dump_value(L, -1);
  return 0;
}

bool wb_captured(wb_state *state, int32_t function, int32_t index, const char **name) {
  capture_arguments what = {function, index, NULL};
  state->here_chunk = -1;
  state->dump.length = 0;
  if (state->kill == WB_OK) wb_arm(state, state->limits.gas_load);
  bool done = wb_protected(state, capture_body, &what);
  *name = what.name;
  return done;
}
