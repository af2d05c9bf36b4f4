// Binding record types: names and members become interned strings, which one table keeps alive.
#include "internal.h"
#include <stdlib.h>

static void free_types(wb_bound_type *types, uint32_t count) {
  for (uint32_t i = 0; i < count && types != NULL; i++) {
    wb_names_free(&types[i].names);
    free(types[i].columns);
  }
  free(types);
}

void wb_free_records(wb_state *state) {
  free_types(state->types, state->type_count);
  state->types = NULL;
  state->type_count = 0;
}

typedef struct {
  const wb_record_type *types;
  uint32_t count;
  wb_bound_type *bound;   // the callee frees nothing: an error would skip it
} bind_arguments;

static bool is_sound(const wb_column *column, uint32_t types) {
  if (column->name == NULL || column->chunks == NULL) return false;
  switch (column->kind) {
    case WB_INT: return column->width == 1 || column->width == 2 || column->width == 4 || column->width == 8;
    case WB_ENUM: return column->width == 1 || column->width == 2 || column->width == 4;
    case WB_SET: return column->member_count <= 64 && (column->width == 1 || column->width == 2 || column->width == 4 || column->width == 8);
    case WB_REF: return column->target >= 0 && (uint32_t)column->target < types;
    case WB_TEXT: return column->text_count == 0 || column->text_offsets != NULL;
    case WB_BOOL: return true;
  }
  return false;
}

static const char *anchor(lua_State *L, const char *text, uint32_t *next) {
  const char *interned = lua_pushstring(L, text);
  lua_rawseti(L, 2, ++*next);
  return interned;
}

static void install(lua_State *L, const char *registry_key) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, registry_key);
  lua_pushvalue(L, 2);
  lua_setupvalue(L, -2, 1);
  lua_pop(L, 1);
}

static int bind_body(lua_State *L) {
  const bind_arguments *what = lua_touserdata(L, 1);
  lua_newtable(L);   // 2: the strings
  uint32_t next = 0;
  for (uint32_t t = 0; t < what->count; t++) {
    const wb_record_type *type = &what->types[t];
    wb_bound_type *bound = &what->bound[t];
    bound->name = anchor(L, type->name, &next);
    for (uint32_t c = 0; c < type->column_count; c++) {
      wb_bound_column *field = &bound->columns[c];
      field->column = type->columns[c];
      if (!is_sound(&field->column, what->count)) {
        wb_of(L)->raised = WB_MISUSE;
        return luaL_error(L, "column %d of record type '%s' is not described soundly", (int)c, type->name);
      }
      field->name = anchor(L, type->columns[c].name, &next);
      wb_names_add(&bound->names, field->name, c);
      field->strings = next + 1;
      for (uint32_t m = 0; m < field->column.member_count; m++) anchor(L, field->column.members[m], &next);
    }
  }
  install(L, &wb_key_cursor_index);
  install(L, &wb_key_includes);
  return 0;
}

bool wb_bind_records(wb_state *state, const wb_record_type *types, uint32_t count) {
  wb_bound_type *bound = calloc(count + 1, sizeof *bound);
  bool made = bound != NULL;
  for (uint32_t t = 0; made && t < count; t++) {
    bound[t].columns = calloc(types[t].column_count + 1, sizeof(wb_bound_column));
    bound[t].column_count = types[t].column_count;
    bound[t].row_count = types[t].row_count;
    made = bound[t].columns != NULL && wb_names_make(&bound[t].names, types[t].column_count);
  }
  if (!made) {
    free_types(bound, count);
    return wb_refuse(state, WB_MEMORY, "no memory for the columns");
  }
  state->here_chunk = -1;
  bind_arguments what = {types, count, bound};
  if (!wb_protected(state, bind_body, &what)) {
    free_types(bound, count);
    return false;
  }
  wb_free_records(state);
  state->types = bound;
  state->type_count = count;
  // A session's records stay good: their rows mean the same records, and are looked at anew each time.
  if (state->answers == NULL || state->generation == 0) state->generation++;
  return true;
}
