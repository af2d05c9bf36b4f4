// Calling a function on records: one loop in C; only an error or a missing field leaves the protected call.
#include "internal.h"

// Records between two looks at whether the user wants an end, where no hook looks.
enum { BOUNDED_LOOK = 1024 };

typedef struct {
  const wb_batch *batch;
  wb_state *state;
  uint64_t next;
  const wb_cursor *cursor;
} run;

static int64_t row_of(const wb_batch *batch, uint64_t at) {
  return batch->rows != NULL ? (int64_t)batch->rows[at] : (int64_t)(batch->first + at);
}

static bool is_cancelled(const wb_state *state) {
  return state->is_cancelled != NULL && state->is_cancelled(state->cancel_context);
}

static void store(lua_State *L, wb_state *state, const wb_batch *batch, uint64_t at) {
  uint8_t status = WB_STATUS_OTHER;
  int64_t value = 0;
  switch (lua_type(L, -1)) {
    case LUA_TBOOLEAN: status = lua_toboolean(L, -1) ? WB_STATUS_TRUE : WB_STATUS_FALSE; break;
    case LUA_TNIL: status = WB_STATUS_NOTHING; break;
    case LUA_TNUMBER:
      if (!lua_isinteger(L, -1)) break;
      status = WB_STATUS_INTEGER;
      value = lua_tointeger(L, -1);
      break;
    case LUA_TSTRING:
      if (batch->single) {
        size_t length;
        const char *text = lua_tolstring(L, -1, &length);
        wb_append(L, &state->text, text, length, state->limits.dump_bytes);
        status = WB_STATUS_TEXT;
      }
      break;
    default: break;
  }
  batch->status[at] = status;
  batch->values[at] = value;
}

static int batch_body(lua_State *L) {
  run *of = lua_touserdata(L, 1);
  wb_state *state = of->state;
  const wb_batch *batch = of->batch;
  const wb_bound_type *type = &state->types[batch->record_type];
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_functions);
  if (lua_rawgeti(L, -1, batch->function) != LUA_TFUNCTION) {
    state->raised = WB_MISUSE;
    return luaL_error(L, "there is no function %d in this state", (int)batch->function);
  }
  lua_Debug definition;
  lua_pushvalue(L, -1);
  lua_getinfo(L, ">S", &definition);
  state->here_chunk = wb_chunk_number(definition.source);
  state->here_line = definition.linedefined;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_cursor);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &wb_key_parameters);
  wb_cursor *cursor = lua_touserdata(L, 4);
  cursor->generation = state->generation;
  cursor->type = (uint32_t)batch->record_type;
  for (; of->next < batch->count; of->next++) {
    uint64_t row = (uint64_t)row_of(batch, of->next);
    if (row >= type->row_count) {
      state->raised = WB_MISUSE;
      return luaL_error(L, "record type '%s' has no row %I", type->name, (lua_Integer)row);
    }
    cursor->row = row;
    state->host_depth = 0;
    state->last_type = state->last_column = -1;
    if (batch->bounded) {
      wb_arm_uncounted(state, state->limits.gas_record);
      if (of->next % BOUNDED_LOOK == 0 && is_cancelled(state)) return wb_kill(L, WB_CANCELLED);
    } else {
      wb_arm(state, state->limits.gas_record);
    }
    lua_pushvalue(L, 3);
    lua_pushvalue(L, 4);
    lua_pushvalue(L, 5);
    lua_call(L, 2, 1);
    // An allocation may have used up the budget after the last step that looks at it.
    if (state->gas < 0 || state->kill != WB_OK) return wb_kill(L, WB_GAS);
    store(L, state, batch, of->next);
    lua_settop(L, 5);
  }
  return 0;
}

bool wb_call(wb_state *state, const wb_batch *batch) {
  if (state->kill != WB_OK || state->L == NULL) {
    return wb_refuse(state, state->kill, "this Lua state was stopped by an earlier budget");
  }
  if (batch->record_type < 0 || (uint32_t)batch->record_type >= state->type_count) {
    return wb_refuse(state, WB_MISUSE, "no such record type is bound");
  }
  state->failure.kind = WB_OK;
  run of = {.batch = batch, .state = state};
  state->tracing = batch->trace;
  state->read_count = 0;
  state->text.length = 0;
  lua_State *L = state->L;
  for (;;) {
    state->raised = WB_OK;
    int status = wb_attempt(state, batch_body, &of);
    if (status == LUA_OK) break;
    bool missing =
      status == LUA_ERRRUN && state->kill == WB_OK && lua_touserdata(L, -1) == &wb_sentinel_missing && state->gas >= 0;
    if (!missing) {
      if (status == LUA_ERRRUN && state->kill == WB_OK && state->gas < 0) state->kill = WB_GAS;
      wb_capture(state, status);
      state->failure.row = of.next < batch->count ? row_of(batch, of.next) : -1;
      lua_pop(L, 1);
      break;
    }
    lua_pop(L, 1);
    batch->status[of.next] = WB_STATUS_MISSING;
    batch->values[of.next] = state->missing;
    of.next++;
    state->failure.kind = WB_OK;
    if (of.next == batch->count) break;
  }
  state->tracing = false;
  lua_sethook(L, NULL, 0, 0);
  return state->failure.kind == WB_OK;
}

const char *wb_text(const wb_state *state, size_t *length) {
  *length = state->text.length;
  return (const char *)state->text.bytes;
}

const wb_read *wb_reads(const wb_state *state, size_t *count) {
  *count = state->read_count;
  return state->reads;
}
