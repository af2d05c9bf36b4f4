// `p`: a read-only namespace. Lists in it are lent: a script can read them, not keep state in them.
#include "internal.h"
#include <stdlib.h>

void wb_free_parameters(wb_state *state) {
  wb_names_free(&state->parameter_names);
  free(state->parameter_kinds);
  state->parameter_kinds = NULL;
  state->parameter_count = 0;
}

// Upvalue 1: the values; an absent one has none, a refused one has its message.
static int parameter_index(lua_State *L) {
  wb_state *state = wb_of(L);
  const char *key = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : NULL;
  int64_t found = -1;
  if (key != NULL && state->parameter_count > 0) {
    if (lua_rawlen(L, 2) > 40) {   // longer than Lua shares: look for the one that was bound
      lua_pushvalue(L, 2);
      if (lua_rawget(L, lua_upvalueindex(1)) == LUA_TNUMBER) found = lua_tointeger(L, -1);
      lua_pop(L, 1);
    } else {
      found = wb_names_find(&state->parameter_names, key);
    }
  }
  if (found < 0) return luaL_error(L, "there is no parameter '%s'", key != NULL ? key : wb_type_name(L, 2));
  state->last_type = -1;
  state->last_column = (int32_t)found;
  if (state->tracing) wb_note_read(L, -1, (int32_t)found, 0);
  switch (state->parameter_kinds[found]) {
    case WB_P_ABSENT: return wb_raise_missing(L, INT64_C(1) << 32 | found);
    case WB_P_REFUSED:
      luaL_where(L, 1);
      lua_rawgeti(L, lua_upvalueindex(1), found + 1);
      lua_concat(L, 2);
      return lua_error(L);
    default: lua_rawgeti(L, lua_upvalueindex(1), found + 1); return 1;
  }
}

static int refuse_parameter_assignment(lua_State *L) { return luaL_error(L, "a parameter cannot be changed"); }

static int list_index(lua_State *L) {
  if (!lua_isinteger(L, 2)) return luaL_error(L, "a list is read by number, not by %s", wb_type_name(L, 2));
  lua_getiuservalue(L, 1, 1);
  lua_pushvalue(L, 2);
  lua_rawget(L, -2);
  return 1;
}

static int list_length(lua_State *L) {
  lua_getiuservalue(L, 1, 1);
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, -1));
  return 1;
}

void wb_open_parameters(lua_State *L) {
  wb_push_metatable(L, "list", list_index, refuse_parameter_assignment);
  lua_pushcfunction(L, list_length);
  lua_setfield(L, -2, "__len");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_list_meta);

  uint32_t *tag = lua_newuserdatauv(L, sizeof *tag, 0);
  *tag = WB_TAG_PARAMETERS;
  wb_push_metatable(L, "parameters", NULL, refuse_parameter_assignment);
  lua_newtable(L);
  lua_pushcclosure(L, parameter_index, 1);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_parameter_index);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_parameters);
}

// ---- binding

typedef struct {
  const wb_parameter *parameters;
  uint32_t count;
  wb_names *names;
} bind_arguments;

static void push_list(lua_State *L, const wb_parameter *parameter) {
  uint32_t *tag = lua_newuserdatauv(L, sizeof *tag, 1);
  *tag = WB_TAG_LIST;
  lua_createtable(L, (int)parameter->count, 0);
  for (uint32_t i = 0; i < parameter->count; i++) {
    if (parameter->kind == WB_P_STRINGS) lua_pushstring(L, parameter->texts[i]);
    else lua_pushinteger(L, parameter->integers[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_setiuservalue(L, -2, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_list_meta);
  lua_setmetatable(L, -2);
}

static int bind_body(lua_State *L) {
  const bind_arguments *what = lua_touserdata(L, 1);
  lua_createtable(L, (int)what->count, (int)what->count);   // [index + 1] = value, [name] = index
  for (uint32_t i = 0; i < what->count; i++) {
    const wb_parameter *parameter = &what->parameters[i];
    wb_names_add(what->names, lua_pushstring(L, parameter->name), i);
    lua_pushinteger(L, i);
    lua_rawset(L, 2);
    switch (parameter->kind) {
      case WB_P_INTEGER: lua_pushinteger(L, parameter->integer); break;
      case WB_P_BOOLEAN: lua_pushboolean(L, parameter->integer != 0); break;
      case WB_P_STRING:
      case WB_P_REFUSED: lua_pushstring(L, parameter->text); break;
      case WB_P_STRINGS:
      case WB_P_INTEGERS: push_list(L, parameter); break;
      case WB_P_ABSENT: continue;
    }
    lua_rawseti(L, 2, (lua_Integer)i + 1);
  }
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_parameter_index);
  lua_pushvalue(L, 2);
  lua_setupvalue(L, -2, 1);
  return 0;
}

bool wb_bind_parameters(wb_state *state, const wb_parameter *parameters, uint32_t count) {
  wb_names names = {0};
  uint8_t *kinds = malloc(count + 1);
  if (kinds == NULL || !wb_names_make(&names, count)) {
    free(kinds);
    return wb_refuse(state, WB_MEMORY, "no memory for the parameters");
  }
  state->here_chunk = -1;
  bind_arguments what = {parameters, count, &names};
  if (!wb_protected(state, bind_body, &what)) {
    free(kinds);
    wb_names_free(&names);
    return false;
  }
  for (uint32_t i = 0; i < count; i++) kinds[i] = (uint8_t)parameters[i].kind;
  wb_free_parameters(state);
  state->parameter_names = names;
  state->parameter_kinds = kinds;
  state->parameter_count = count;
  return true;
}
