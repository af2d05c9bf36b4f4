// Records as a function sees them: one read-only cursor over columns.
#include "internal.h"
#include <stdlib.h>

// ---- what was read, and what was missing

void wb_note_read(lua_State *L, int32_t type, int32_t column, uint64_t row) {
  wb_state *state = wb_of(L);
  for (size_t i = 0; i < state->read_count; i++) {
    const wb_read *old = &state->reads[i];
    if (old->type == type && old->column == column && old->row == row) return;
  }
  wb_charge(L, 16 + state->read_count / 8);
  if (state->read_count == state->read_capacity) {
    size_t capacity = state->read_capacity == 0 ? 32 : state->read_capacity * 2;
    wb_read *grown = realloc(state->reads, capacity * sizeof *grown);
    if (grown == NULL) wb_kill(L, WB_MEMORY);
    state->reads = grown;
    state->read_capacity = capacity;
  }
  state->reads[state->read_count++] = (wb_read){type, column, row};
}

int wb_raise_missing(lua_State *L, int64_t encoded) {
  wb_of(L)->missing = encoded;
  lua_pushlightuserdata(L, &wb_sentinel_missing);
  return lua_error(L);
}

// ---- one field. Upvalues of the index function: 1 strings, 2 the cursors' metatable, 3 the sets' metatable.

bool wb_is_known(const wb_column *column, uint64_t row) {
  if (column->valid != NULL) {
    const uint64_t *bits = column->valid[row >> 16];
    if (bits != NULL && (bits[(row & 0xffff) >> 6] >> (row & 63) & 1) == 0) return false;
  }
  return column->kind != WB_REF || ((const int32_t *)column->chunks[row >> 16])[row & 0xffff] >= 0;
}

static inline uint64_t unsigned_value(const wb_column *column, uint64_t row) {
  const void *chunk = column->chunks[row >> 16];
  uint64_t at = row & 0xffff;
  switch (column->width) {
    case 2: return ((const uint16_t *)chunk)[at];
    case 4: return ((const uint32_t *)chunk)[at];
    default: return ((const uint8_t *)chunk)[at];
  }
}

static inline int64_t whole_value(const wb_column *column, uint64_t row) {
  const void *chunk = column->chunks[row >> 16];
  uint64_t at = row & 0xffff;
  switch (column->width) {
    case 1: return ((const uint8_t *)chunk)[at];
    case 2: return ((const uint16_t *)chunk)[at];
    case 4: return ((const int32_t *)chunk)[at];
    default: return ((const int64_t *)chunk)[at];
  }
}

static int bad_data(lua_State *L, const wb_bound_column *field) {
  return luaL_error(L, "the column of field '%s' holds a value that it cannot hold", field->name);
}

static int push_text(lua_State *L, const wb_bound_column *field, uint64_t row) {
  const wb_column *column = &field->column;
  uint32_t code = ((const uint32_t *)column->chunks[row >> 16])[row & 0xffff];
  if (code >= column->text_count) return bad_data(L, field);
  uint32_t from = column->text_offsets[code], to = column->text_offsets[code + 1];
  wb_charge(L, to - from);
  lua_pushlstring(L, (const char *)column->text_bytes + from, to - from);
  return 1;
}

static int push_set(lua_State *L, wb_state *state, uint32_t type, uint32_t index, uint64_t row) {
  const wb_column *column = &state->types[type].columns[index].column;
  wb_set *set = lua_newuserdatauv(L, sizeof *set, 0);
  uint64_t mask = column->width == 4 ? unsigned_value(column, row) : (uint64_t)whole_value(column, row);
  *set = (wb_set){WB_TAG_SET, state->generation, type, index, mask};
  lua_pushvalue(L, lua_upvalueindex(3));
  lua_setmetatable(L, -2);
  return 1;
}

static int push_reference(lua_State *L, wb_state *state, const wb_bound_column *field, uint64_t row) {
  const wb_column *column = &field->column;
  int32_t target_row = ((const int32_t *)column->chunks[row >> 16])[row & 0xffff];
  if ((uint64_t)target_row >= state->types[column->target].row_count) return bad_data(L, field);
  wb_cursor *cursor = lua_newuserdatauv(L, sizeof *cursor, 0);
  *cursor = (wb_cursor){WB_TAG_CURSOR, state->generation, (uint32_t)column->target, (uint64_t)target_row};
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_setmetatable(L, -2);
  return 1;
}

const wb_cursor *wb_checked_cursor(lua_State *L, const wb_state *state, int index) {
  const wb_cursor *cursor = lua_touserdata(L, index);
  if (cursor->generation != state->generation || cursor->type >= state->type_count) {
    luaL_error(L, "this record was kept from an earlier run; a function may only look at the record it is given");
  }
  return cursor;
}

__attribute__((cold, noinline))
static uint32_t find_slowly(lua_State *L, const wb_bound_type *type, int index, const char *key) {
  if (key != NULL && lua_rawlen(L, index) > 40) {   // longer than Lua shares
    for (uint32_t i = 0; i < type->column_count; i++) {
      if (strcmp(type->columns[i].name, key) == 0) return i;
    }
  }
  const char *shown = key != NULL ? key : wb_type_name(L, index);
  luaL_error(L, "a record of '%s' has no field '%s'", type->name, shown);
  return 0;
}

// The hot path of every rule: as few calls into Lua as it takes. A number as a key becomes a text, and is not found.
uint32_t wb_checked_field(lua_State *L, const wb_bound_type *type, int index) {
  const char *key = lua_tolstring(L, index, NULL);
  int64_t found = wb_names_find(&type->names, key);
  return found >= 0 ? (uint32_t)found : find_slowly(L, type, index, key);
}

static int cursor_index(lua_State *L) {
  wb_state *state = wb_of(L);
  const wb_cursor *cursor = wb_checked_cursor(L, state, 1);
  const wb_bound_type *type = &state->types[cursor->type];
  uint64_t row = cursor->row;
  if (state->answers != NULL) {
    // A session's names may be facts, and its rows may have gone with a scenario.
    if (row >= type->row_count) return luaL_error(L, "this record is gone");
    if (lua_type(L, 2) == LUA_TSTRING && wb_names_find(&type->names, lua_tostring(L, 2)) < 0) {
      return wb_ask_field(L, cursor->type, row);
    }
  }
  uint32_t index = wb_checked_field(L, type, 2);
  const wb_bound_column *field = &type->columns[index];
  const wb_column *column = &field->column;
  state->last_type = (int32_t)cursor->type;
  state->last_column = (int32_t)index;
  if (state->tracing) wb_note_read(L, (int32_t)cursor->type, (int32_t)index, row);
  if (!wb_is_known(column, row)) return wb_raise_missing(L, (int64_t)cursor->type << 16 | index);
  switch (column->kind) {
    case WB_INT: lua_pushinteger(L, whole_value(column, row)); return 1;
    case WB_BOOL: lua_pushboolean(L, ((const uint8_t *)column->chunks[row >> 16])[row & 0xffff] != 0); return 1;
    case WB_ENUM: {
      uint64_t code = unsigned_value(column, row);
      if (code >= column->member_count) return bad_data(L, field);
      lua_rawgeti(L, lua_upvalueindex(1), field->strings + (lua_Integer)code);
      return 1;
    }
    case WB_TEXT: return push_text(L, field, row);
    case WB_SET: return push_set(L, state, cursor->type, index, row);
    case WB_REF: return push_reference(L, state, field, row);
  }
  return bad_data(L, field);
}

static int refuse_field_assignment(lua_State *L) { return luaL_error(L, "a record cannot be changed"); }

static int cursors_equal(lua_State *L) {
  const wb_cursor *a = lua_touserdata(L, 1), *b = lua_touserdata(L, 2);
  lua_pushboolean(
    L, a->tag == WB_TAG_CURSOR && b->tag == WB_TAG_CURSOR && a->generation == b->generation && a->type == b->type &&
         a->row == b->row);
  return 1;
}

static int refuse_set_access(lua_State *L) { return luaL_error(L, "a set is asked with includes(set, \"member\")"); }

static int sets_equal(lua_State *L) {
  const wb_set *a = lua_touserdata(L, 1), *b = lua_touserdata(L, 2);
  lua_pushboolean(
    L, a->tag == WB_TAG_SET && b->tag == WB_TAG_SET && a->generation == b->generation && a->type == b->type &&
         a->column == b->column && a->mask == b->mask);
  return 1;
}

// A table of strings is put in with each binding.
void wb_open_records(lua_State *L) {
  wb_push_metatable(L, "set", refuse_set_access, refuse_set_access);
  lua_pushcfunction(L, sets_equal);
  lua_setfield(L, -2, "__eq");

  wb_push_metatable(L, "record", NULL, refuse_field_assignment);
  lua_pushcfunction(L, cursors_equal);
  lua_setfield(L, -2, "__eq");

  lua_pushnil(L);
  lua_pushvalue(L, -2);
  lua_pushvalue(L, -4);
  lua_pushcclosure(L, cursor_index, 3);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_cursor_index);
  lua_setfield(L, -2, "__index");

  wb_cursor *cursor = lua_newuserdatauv(L, sizeof *cursor, 0);
  *cursor = (wb_cursor){.tag = WB_TAG_CURSOR};
  lua_insert(L, -2);
  lua_setmetatable(L, -2);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &wb_key_cursor);
  lua_pop(L, 1);
}
