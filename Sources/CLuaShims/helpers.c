// The helpers `known` and `includes`.
#include "internal.h"

static int known(lua_State *L) {
  wb_state *state = wb_of(L);
  if (!wb_has_tag(L, 1, WB_TAG_CURSOR)) return wb_argument_error(L, 1, "known", "record", "a record");
  wb_string_argument(L, 2, "known", "field", NULL);
  const wb_cursor *cursor = wb_checked_cursor(L, state, 1);
  const wb_bound_type *type = &state->types[cursor->type];
  uint32_t index = wb_checked_field(L, type, 2);
  if (state->tracing) wb_note_read(L, (int32_t)cursor->type, (int32_t)index, cursor->row);
  lua_pushboolean(L, wb_is_known(&type->columns[index].column, cursor->row));
  return 1;
}

// Upvalue 1: strings.
static int includes_set(lua_State *L, const wb_state *state) {
  const wb_set *set = lua_touserdata(L, 1);
  if (set->generation != state->generation || set->type >= state->type_count) {
    return luaL_error(L, "includes: this set was kept from an earlier run");
  }
  const wb_bound_column *field = &state->types[set->type].columns[set->column];
  wb_string_argument(L, 2, "includes", "member", NULL);
  for (uint32_t i = 0; i < field->column.member_count; i++) {
    lua_rawgeti(L, lua_upvalueindex(1), field->strings + (lua_Integer)i);
    bool same = lua_rawequal(L, -1, 2);
    lua_pop(L, 1);
    if (!same) continue;
    lua_pushboolean(L, (int)(set->mask >> i & 1));
    return 1;
  }
  return luaL_error(L, "includes: '%s' is not a member that field '%s' can have", lua_tostring(L, 2), field->name);
}

static int includes(lua_State *L) {
  wb_state *state = wb_of(L);
  wb_require_argument(L, 1, "includes", "set");
  wb_require_argument(L, 2, "includes", "member");
  lua_settop(L, 2);
  if (wb_has_tag(L, 1, WB_TAG_SET)) return includes_set(L, state);
  if (wb_has_tag(L, 1, WB_TAG_LIST)) {
    lua_getiuservalue(L, 1, 1);
    lua_replace(L, 1);
  }
  if (lua_type(L, 1) != LUA_TTABLE) return wb_argument_error(L, 1, "includes", "set", "a set or a list");
  bool same = false;
  for (lua_Integer i = 1; !same && lua_rawgeti(L, 1, i) != LUA_TNIL; i++) {
    wb_charge(L, wb_comparison_cost(L, -1, 2));
    same = lua_rawequal(L, -1, 2);
    lua_pop(L, 1);
  }
  lua_pushboolean(L, same);
  return 1;
}


void wb_open_helpers(lua_State *L) {
  lua_pushcfunction(L, known);
  lua_setfield(L, -2, "known");
  lua_pushnil(L);   // the table of strings is put in with each binding
  lua_pushcclosure(L, includes, 1);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_includes);
  lua_setfield(L, -2, "includes");
}
