// Chunks, modules and the environment they run in.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE   // strdup
#endif
#include "internal.h"
#include <stdio.h>
#include <stdlib.h>

// ---- read-only tables

static int refuse_assignment(lua_State *L) { return luaL_error(L, "the library cannot be changed"); }

void wb_push_metatable(lua_State *L, const char *name, lua_CFunction index, lua_CFunction assign) {
  lua_createtable(L, 0, 5);
  if (index != NULL) {
    lua_pushcfunction(L, index);
    lua_setfield(L, -2, "__index");
  }
  if (assign != NULL) {
    lua_pushcfunction(L, assign);
    lua_setfield(L, -2, "__newindex");
  }
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
}

// Replaces the table on top by an empty one that reads through to it.
void wb_push_read_only(lua_State *L) {
  lua_newtable(L);
  wb_push_metatable(L, "library", NULL, refuse_assignment);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_remove(L, -2);
}

static int refuse_global(lua_State *L) {
  return luaL_error(
    L, "'%s' is not declared: write `local %s`",
    lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?", lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?");
}

static int unknown_global(lua_State *L) {
  return luaL_error(L, "the name '%s' is not known", lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?");
}

// ---- chunks

// Pushes the compiled chunk, or raises.
void wb_load(lua_State *L, int32_t chunk, const uint8_t *source, size_t length) {
  wb_state *state = wb_of(L);
  char name[24];
  snprintf(name, sizeof name, "=c%d", chunk);
  if (length > state->limits.source_bytes) {
    state->raised = WB_SOURCE_TOO_LARGE;
    luaL_error(L, "the source has more than %I bytes", (lua_Integer)state->limits.source_bytes);
  }
  if (length > 0 && source[0] == LUA_SIGNATURE[0]) {
    state->raised = WB_SOURCE_BINARY;
    luaL_error(L, "the source is compiled Lua, not text");
  }
  wb_charge(L, length);
  if (luaL_loadbufferx(L, (const char *)source, length, name, "t") != LUA_OK) {
    if (state->kill == WB_OK && lua_type(L, -1) == LUA_TSTRING) state->raised = WB_SYNTAX;
    lua_error(L);
  }
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_environment);
  if (lua_setupvalue(L, -2, 1) == NULL) lua_pop(L, 1);
}

typedef struct {
  int32_t chunk;
  const uint8_t *source;
  size_t length;
} chunk_arguments;

static int run_body(lua_State *L) {
  const chunk_arguments *what = lua_touserdata(L, 1);
  lua_settop(L, 0);
  wb_load(L, what->chunk, what->source, what->length);
  lua_call(L, 0, 1);
  wb_dump_value(L, 1);
  return 0;
}

bool wb_run(wb_state *state, int32_t chunk, const uint8_t *source, size_t length) {
  chunk_arguments what = {chunk, source, length};
  state->here_chunk = chunk;
  state->here_line = 0;
  state->dump.length = 0;
  if (state->kill == WB_OK) wb_arm(state, state->limits.gas_load);
  state->loading = true;
  wb_unwind_modules(state, 0);
  bool done = wb_protected(state, run_body, &what);
  state->loading = false;
  return done;
}

// ---- modules

bool wb_register_module(wb_state *state, const char *name, int32_t chunk, const uint8_t *source, size_t length) {
  wb_module *grown = realloc(state->modules, (state->module_count + 1) * sizeof *grown);
  if (grown == NULL) return wb_refuse(state, WB_MEMORY, "no memory for a module");
  state->modules = grown;
  wb_module added = {.name = strdup(name), .source = malloc(length + 1), .length = length, .chunk = chunk};
  if (added.name == NULL || added.source == NULL) {
    free(added.name);
    free(added.source);
    return wb_refuse(state, WB_MEMORY, "no memory for a module");
  }
  if (length > 0) memcpy(added.source, source, length);
  grown[state->module_count++] = added;
  return true;
}

void wb_free_modules(wb_state *state) {
  for (size_t i = 0; i < state->module_count; i++) {
    free(state->modules[i].name);
    free(state->modules[i].source);
  }
  free(state->modules);
}

// After an error: what had begun to load inside may be tried again.
void wb_unwind_modules(wb_state *state, int32_t depth) {
  state->module_depth = depth;
  for (size_t i = 0; i < state->module_count; i++) {
    wb_module *module = &state->modules[i];
    if (module->stage == WB_MODULE_LOADING && module->depth > depth) module->stage = WB_MODULE_NEW;
  }
}

static int raise_cycle(lua_State *L, wb_state *state, const wb_module *again) {
  luaL_Buffer buffer;
  luaL_where(L, 1);
  luaL_buffinit(L, &buffer);
  luaL_addstring(&buffer, "files require each other in a circle: ");
  for (int32_t depth = again->depth; depth <= state->module_depth; depth++) {
    for (size_t i = 0; i < state->module_count; i++) {
      const wb_module *module = &state->modules[i];
      if (module->stage != WB_MODULE_LOADING || module->depth != depth) continue;
      luaL_addstring(&buffer, module->name);
      luaL_addstring(&buffer, " → ");
    }
  }
  luaL_addstring(&buffer, again->name);
  luaL_pushresult(&buffer);
  lua_concat(L, 2);
  state->raised = WB_MODULE_CYCLE;
  return lua_error(L);
}

static int require(lua_State *L) {
  wb_state *state = wb_of(L);
  const char *name = wb_string_argument(L, 1, "require", "name", NULL);
  if (!state->loading) return luaL_error(L, "require: only while a file is loaded, not while records are judged");
  lua_settop(L, 1);
  wb_charge(L, state->module_count);
  wb_module *found = NULL;
  for (size_t i = 0; i < state->module_count && found == NULL; i++) {
    if (strcmp(state->modules[i].name, name) == 0) found = &state->modules[i];
  }
  if (found == NULL) {
    state->raised = WB_MODULE_MISSING;
    return luaL_error(L, "require: there is no file '%s' in this policy", name);
  }
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_modules);
  if (found->stage == WB_MODULE_READY) {
    lua_pushvalue(L, 1);
    lua_rawget(L, 2);
    return 1;
  }
  if (found->stage == WB_MODULE_LOADING) return raise_cycle(L, state, found);
  if (state->host_depth >= state->limits.host_depth) return wb_kill(L, WB_DEPTH);
  int32_t depth = state->host_depth++;
  found->stage = WB_MODULE_LOADING;
  found->depth = ++state->module_depth;
  lua_settop(L, 2);
  wb_load(L, found->chunk, found->source, found->length);
  // Modules are all registered before anything runs, so `found` stays where it is.
  lua_call(L, 0, 1);
  lua_pushvalue(L, 1);
  lua_pushvalue(L, 3);
  lua_rawset(L, 2);
  found->stage = WB_MODULE_READY;
  state->module_depth--;
  state->host_depth = depth;
  return 1;
}

// The library on top becomes what the environment falls back on.
void wb_open_modules(lua_State *L) {
  wb_state *state = wb_of(L);
  lua_pushcfunction(L, require);
  lua_setfield(L, -2, "require");
  wb_push_metatable(L, "library", unknown_global, NULL);
  lua_setmetatable(L, -2);
  lua_newtable(L);
  wb_push_metatable(L, "environment", NULL, state->allows_globals ? NULL : refuse_global);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_environment);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_library);
  lua_pop(L, 1);
}
