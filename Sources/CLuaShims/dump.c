// What a chunk returned, as bytes that Swift reads without Lua. Tables are walked in the order of their keys; each
// function gets the next handle, so two states that ran the same sources have the same handles.
#include "internal.h"
#include <stdlib.h>

enum { MAX_DEPTH = 200, PATH_CAPACITY = 400 };

typedef struct {
  const void *table;
  const char *key;       // NULL: a place in the list
  size_t length;
  lua_Integer index;
} step;

typedef struct {
  wb_state *state;
  int depth;
  step steps[MAX_DEPTH];
} walk;

typedef struct {
  const char *bytes;     // anchored by the table
  size_t length;
} text_key;

static int by_bytes(const void *left, const void *right) {
  const text_key *a = left, *b = right;
  int order = memcmp(a->bytes, b->bytes, a->length < b->length ? a->length : b->length);
  return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

static void put(lua_State *L, walk *w, const void *bytes, size_t count) {
  wb_append(L, &w->state->dump, bytes, count, w->state->limits.dump_bytes);
}

static void put_tag(lua_State *L, walk *w, uint8_t tag) { put(L, w, &tag, 1); }

static int bad(lua_State *L, walk *w, const char *what) {
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (int i = 0; i < w->depth && luaL_bufflen(&buffer) < PATH_CAPACITY; i++) {
    const step *at = &w->steps[i];
    if (at->key != NULL) {
      if (luaL_bufflen(&buffer) > 0) luaL_addchar(&buffer, '.');
      luaL_addlstring(&buffer, at->key, at->length < 60 ? at->length : 60);
    } else {
      lua_pushfstring(L, "[%I]", at->index);
      luaL_addvalue(&buffer);
    }
  }
  if (luaL_bufflen(&buffer) == 0) luaL_addstring(&buffer, "the returned value");
  luaL_addstring(&buffer, ": ");
  luaL_addstring(&buffer, what);
  luaL_pushresult(&buffer);
  w->state->raised = WB_BAD_RESULT;
  return lua_error(L);
}

static void dump_at_top(lua_State *L, walk *w);

static void put_text(lua_State *L, walk *w, const char *bytes, size_t length) {
  uint32_t size = (uint32_t)length;
  put(L, w, &size, sizeof size);
  put(L, w, bytes, length);
}

// What a session shows or hands to the host: values that no file can return.
static bool dump_lent(lua_State *L, walk *w) {
  wb_state *state = w->state;
  if (wb_has_tag(L, -1, WB_TAG_CURSOR)) {
    const wb_cursor *cursor = wb_checked_cursor(L, state, -1);
    int32_t type = (int32_t)cursor->type;
    int64_t row = (int64_t)cursor->row;
    put_tag(L, w, WB_DUMP_RECORD);
    put(L, w, &type, sizeof type);
    put(L, w, &row, sizeof row);
    return true;
  }
  if (wb_has_tag(L, -1, WB_TAG_RECORDS)) {
    int32_t type = (int32_t)((const wb_records *)lua_touserdata(L, -1))->type;
    put_tag(L, w, WB_DUMP_RECORDS);
    put(L, w, &type, sizeof type);
    return true;
  }
  if (wb_has_tag(L, -1, WB_TAG_RESULT) || wb_has_tag(L, -1, WB_TAG_LIST)) {
    if (wb_has_tag(L, -1, WB_TAG_RESULT)) {
      int32_t handle = wb_result_handle(L, -1);
      put_tag(L, w, WB_DUMP_RESULT);
      put(L, w, &handle, sizeof handle);
    }
    luaL_checkstack(L, 4, "tables are nested too deep");
    lua_getiuservalue(L, -1, 1);
    dump_at_top(L, w);
    lua_pop(L, 1);
    return true;
  }
  if (!wb_has_tag(L, -1, WB_TAG_SET)) return false;
  const wb_set *set = lua_touserdata(L, -1);
  if (set->generation != state->generation || set->type >= state->type_count) return false;
  const wb_bound_column *field = &state->types[set->type].columns[set->column];
  uint32_t count = (uint32_t)__builtin_popcountll(set->mask);
  put_tag(L, w, WB_DUMP_SET);
  put(L, w, &count, sizeof count);
  luaL_checkstack(L, 4, "tables are nested too deep");
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_includes);
  lua_getupvalue(L, -1, 1);
  for (uint32_t i = 0; i < field->column.member_count; i++) {
    if ((set->mask >> i & 1) == 0) continue;
    lua_rawgeti(L, -1, field->strings + (lua_Integer)i);
    size_t length;
    const char *bytes = lua_tolstring(L, -1, &length);
    put_text(L, w, bytes, length);
    lua_pop(L, 1);
  }
  lua_pop(L, 2);
  return true;
}

static void dump_function(lua_State *L, walk *w) {
  if (w->state->answers != NULL) {
    // Only shown: it gets no handle.
    int32_t nothing[3] = {-1, -1, 0};
    put_tag(L, w, WB_DUMP_FUNCTION);
    put(L, w, nothing, sizeof nothing);
    return;
  }
  if (lua_iscfunction(L, -1)) bad(L, w, "a function of the library cannot be a value here");
  lua_Debug info;
  lua_pushvalue(L, -1);
  lua_getinfo(L, ">S", &info);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_functions);
  int32_t fields[3] = {w->state->next_handle, wb_chunk_number(info.source), info.linedefined};
  lua_pushvalue(L, -2);
  lua_rawseti(L, -2, fields[0]);
  lua_pop(L, 1);
  w->state->next_handle++;
  put_tag(L, w, WB_DUMP_FUNCTION);
  put(L, w, fields, sizeof fields);
}

// Counts the keys of the table on top; puts those that are texts into the shared key buffer from where it ends.
static lua_Integer gather_keys(lua_State *L, walk *w) {
  wb_bytes *keys = &w->state->keys;
  lua_Integer integers = 0;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    wb_charge(L, 2);
    if (lua_isinteger(L, -2)) {
      integers++;
    } else if (lua_type(L, -2) == LUA_TSTRING) {
      text_key key;
      key.bytes = lua_tolstring(L, -2, &key.length);
      wb_append(L, keys, &key, sizeof key, w->state->limits.dump_bytes);
    } else {
      w->steps[w->depth - 1] = (step){.key = "…", .length = strlen("…")};
      lua_pushfstring(L, "a key is %s; only texts and 1, 2, 3 … can be keys", wb_type_name(L, -2));
      bad(L, w, lua_tostring(L, -1));
    }
  }
  for (lua_Integer i = 1; i <= integers; i++) {
    w->steps[w->depth - 1] = (step){.index = i};
    if (lua_rawgeti(L, -1, i) == LUA_TNIL) bad(L, w, "the list has a hole here; its numbers must be 1, 2, 3 …");
    lua_pop(L, 1);
  }
  return integers;
}

static void dump_table(lua_State *L, walk *w) {
  if (lua_getmetatable(L, -1)) bad(L, w, "a part of the library cannot be a value here");
  const void *identity = lua_topointer(L, -1);
  for (int i = 0; i < w->depth; i++) {
    if (w->steps[i].table == identity) bad(L, w, "this table contains itself");
  }
  if (w->depth >= w->state->limits.dump_depth || w->depth >= MAX_DEPTH) bad(L, w, "tables are nested too deep");
  luaL_checkstack(L, 12, "tables are nested too deep");
  w->depth++;
  size_t first = w->state->keys.length / sizeof(text_key);
  lua_Integer count = gather_keys(L, w);
  size_t last = w->state->keys.length / sizeof(text_key);
  if (last > first) qsort(w->state->keys.bytes + first * sizeof(text_key), last - first, sizeof(text_key), by_bytes);

  put_tag(L, w, WB_DUMP_TABLE);
  uint32_t size = (uint32_t)count;
  put(L, w, &size, sizeof size);
  for (lua_Integer i = 1; i <= count; i++) {
    w->steps[w->depth - 1] = (step){.table = identity, .index = i};
    lua_rawgeti(L, -1, i);
    dump_at_top(L, w);
    lua_pop(L, 1);
  }
  size = (uint32_t)(last - first);
  put(L, w, &size, sizeof size);
  for (size_t i = first; i < last; i++) {
    text_key key = ((text_key *)w->state->keys.bytes)[i];   // the buffer moves when it grows
    w->steps[w->depth - 1] = (step){.table = identity, .key = key.bytes, .length = key.length};
    put_text(L, w, key.bytes, key.length);
    lua_pushlstring(L, key.bytes, key.length);
    lua_rawget(L, -2);
    dump_at_top(L, w);
    lua_pop(L, 1);
  }
  w->state->keys.length = first * sizeof(text_key);
  w->depth--;
}

static void dump_at_top(lua_State *L, walk *w) {
  wb_charge(L, 4);
  switch (lua_type(L, -1)) {
    case LUA_TNIL: put_tag(L, w, WB_DUMP_NIL); return;
    case LUA_TBOOLEAN: put_tag(L, w, lua_toboolean(L, -1) ? WB_DUMP_TRUE : WB_DUMP_FALSE); return;
    case LUA_TNUMBER:
      if (lua_isinteger(L, -1)) {
        int64_t integer = lua_tointeger(L, -1);
        put_tag(L, w, WB_DUMP_INTEGER);
        put(L, w, &integer, sizeof integer);
      } else {
        double number = lua_tonumber(L, -1);
        if (number != number || number - number != 0) bad(L, w, "the number is not finite");
        put_tag(L, w, WB_DUMP_FLOAT);
        put(L, w, &number, sizeof number);
      }
      return;
    case LUA_TSTRING: {
      size_t length;
      const char *bytes = lua_tolstring(L, -1, &length);
      wb_charge(L, length);
      put_tag(L, w, WB_DUMP_STRING);
      put_text(L, w, bytes, length);
      return;
    }
    case LUA_TFUNCTION: dump_function(L, w); return;
    case LUA_TTABLE: dump_table(L, w); return;
    case LUA_TUSERDATA:
      if (w->state->answers != NULL && dump_lent(L, w)) return;
      // falls through
    default:
      lua_pushfstring(L, "%s cannot be a value here", wb_type_name(L, -1));
      bad(L, w, lua_tostring(L, -1));
  }
}

void wb_dump_value(lua_State *L, int index) {
  wb_of(L)->dump.length = 0;
  wb_dump_another(L, index);
}

// Behind what the dump holds already.
void wb_dump_another(lua_State *L, int index) {
  walk w = {.state = wb_of(L)};
  w.state->keys.length = 0;
  lua_pushvalue(L, index);
  dump_at_top(L, &w);
  lua_pop(L, 1);
}

const uint8_t *wb_dump(const wb_state *state, size_t *length) {
  *length = state->dump.length;
  return state->dump.bytes;
}
