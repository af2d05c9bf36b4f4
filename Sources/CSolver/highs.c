// HiGHS through its C interface. What callbacks carry is asked for by name, for the layout of the struct changes
// between minor versions; only `user_interrupt`, promised to stay the first field of what they return, is written.
#include <math.h>
#include <stdio.h>

#include "library.h"

enum {
  f_version, f_versionMajor, f_versionMinor, f_sizeofInt, f_create, f_destroy, f_passMip, f_run, f_setBool, f_setDouble,
  f_setInt, f_setSolution, f_modelStatus, f_getSolution, f_getInt, f_getLong, f_getDouble, f_setCallback,
  f_startCallback, f_outItem, f_count
};

static const char *const names[f_count] = {
  "Highs_version", "Highs_versionMajor", "Highs_versionMinor", "Highs_getSizeofHighsInt", "Highs_create",
  "Highs_destroy", "Highs_passMip", "Highs_run", "Highs_setBoolOptionValue", "Highs_setDoubleOptionValue",
  "Highs_setIntOptionValue", "Highs_setSolution", "Highs_getModelStatus", "Highs_getSolution",
  "Highs_getIntInfoValue", "Highs_getInt64InfoValue", "Highs_getDoubleInfoValue", "Highs_setCallback",
  "Highs_startCallback", "Highs_getCallbackDataOutItem",
};

#define CALL(name, type) ((type)library->functions[f_##name])

typedef struct {
  csolver_library *library;
  csolver_watch watch;
  void *context;
} watching;

enum { on_simplex = 1, on_improving_solution = 4, on_mip_logging = 5, on_mip_interrupt = 6 };

static double number(csolver_library *library, const void *out, const char *name, double otherwise) {
  const double *value = CALL(outItem, const void *(*)(const void *, const char *))(out, name);
  return value ? *value : otherwise;
}

static void called(int type, const char *text, const void *out, int *user_interrupt, void *data) {
  (void)text;
  watching *self = data;
  csolver_library *library = self->library;
  double incumbent = csolver_infinity, bound = -csolver_infinity;
  int64_t nodes = 0;
  const double *values = NULL;
  if (type != on_simplex) {
    incumbent = number(library, out, "mip_primal_bound", incumbent);
    bound = number(library, out, "mip_dual_bound", bound);
    const int64_t *count = CALL(outItem, const void *(*)(const void *, const char *))(out, "mip_node_count");
    if (count) nodes = *count;
    if (type == on_improving_solution) {
      // The array itself, not a pointer to it.
      values = CALL(outItem, const void *(*)(const void *, const char *))(out, "mip_solution");
      incumbent = number(library, out, "objective_function_value", incumbent);
    }
  }
  if (self->watch(self->context, incumbent, bound, nodes, values) && user_interrupt) *user_interrupt = 1;
}

static int is_valid(csolver_library *library, void *highs) {
  int32_t status = 0;
  CALL(getInt, int32_t(*)(const void *, const char *, int32_t *))(highs, "primal_solution_status", &status);
  return status == 2;
}

static csolver_answer solve(
  csolver_library *library, const csolver_problem *p, csolver_limits limits, csolver_watch watch, void *context,
  double *values) {
  csolver_answer answer = {csolver_failed, 0, csolver_infinity, -csolver_infinity, 0};
  void *highs = CALL(create, void *(*)(void))();
  if (!highs) return answer;
  watching self = {library, watch, context};
  int32_t any_integer = 0;
  for (int32_t j = 0; j < p->columns; j++) any_integer |= p->integer[j];

  int32_t (*set_bool)(void *, const char *, int32_t) = library->functions[f_setBool];
  int32_t (*set_int)(void *, const char *, int32_t) = library->functions[f_setInt];
  int32_t (*set_double)(void *, const char *, double) = library->functions[f_setDouble];
  set_bool(highs, "output_flag", 0);
  // One thread and a fixed seed: the same model gives the same answer.
  set_int(highs, "threads", 1);
  set_int(highs, "random_seed", 0);
  set_double(highs, "mip_rel_gap", limits.relative_gap);
  set_double(highs, "mip_abs_gap", limits.absolute_gap);
  if (limits.seconds >= 0) set_double(highs, "time_limit", limits.seconds);
  if (limits.nodes >= 0) set_int(highs, "mip_max_nodes", limits.nodes > INT32_MAX ? INT32_MAX : (int32_t)limits.nodes);

  int32_t passed = CALL(passMip, int32_t(*)(
    void *, int32_t, int32_t, int32_t, int32_t, int32_t, double, const double *, const double *, const double *,
    const double *, const double *, const int32_t *, const int32_t *, const double *, const int32_t *))(
    highs, p->columns, p->rows, p->column_start[p->columns], 1, 1, p->offset, p->cost, p->column_lower,
    p->column_upper, p->row_lower, p->row_upper, p->column_start, p->row_index, p->value, p->integer);
  // -1 is an error; 1, a warning, comes with harmless remarks such as small coefficients.
  if (passed >= 0) {
    if (p->start && any_integer)
      CALL(setSolution, int32_t(*)(void *, const double *, const double *, const double *, const double *))(
        highs, p->start, NULL, NULL, NULL);
    if (watch) {
      int32_t (*start)(void *, int32_t) = library->functions[f_startCallback];
      CALL(setCallback, int32_t(*)(void *, void *, void *))(highs, (void *)called, &self);
      start(highs, on_simplex);
      if (any_integer) {
        start(highs, on_improving_solution);
        start(highs, on_mip_logging);
        start(highs, on_mip_interrupt);
      }
    }
    int32_t ran = CALL(run, int32_t(*)(void *))(highs);
    int32_t status = CALL(modelStatus, int32_t(*)(const void *))(highs);
    switch (status) {
      case 6:  // a model without columns: its point is empty
      case 7: answer.status = csolver_optimal; break;
      case 8: answer.status = csolver_infeasible; break;
      case 9:
      case 10: answer.status = csolver_unbounded; break;
      case 11: case 12: case 13: case 14: case 16: case 17: answer.status = csolver_stopped; break;
      default: answer.status = csolver_failed;
    }
    if (ran >= 0 && answer.status <= csolver_stopped && (status == 6 || is_valid(library, highs))) {
      int32_t (*get)(const void *, const char *, double *) = library->functions[f_getDouble];
      CALL(getSolution, int32_t(*)(const void *, double *, double *, double *, double *))(
        highs, values, NULL, NULL, NULL);
      answer.has_values = 1;
      get(highs, "objective_function_value", &answer.objective);
      if (any_integer) get(highs, "mip_dual_bound", &answer.bound);
      else if (answer.status == csolver_optimal) answer.bound = answer.objective;
      CALL(getLong, int32_t(*)(const void *, const char *, int64_t *))(highs, "mip_node_count", &answer.nodes);
      if (answer.nodes < 0) answer.nodes = 0;
    }
  }
  CALL(destroy, void (*)(void *))(highs);
  return answer;
}

csolver_library *csolver_open_highs(const char *path, char *message, int32_t size) {
  csolver_library *library = csolver_open(path, names, f_count, message, size);
  if (!library) return NULL;
  int32_t major = CALL(versionMajor, int32_t(*)(void))(), minor = CALL(versionMinor, int32_t(*)(void))();
  const char *version = CALL(version, const char *(*)(void))();
  int32_t width = CALL(sizeofInt, int32_t(*)(const void *))(NULL);
  if (major != 1 || minor < 7 || width != 4) {
    snprintf(message, (size_t)size, "%s: HiGHS %s with %d-byte integers; 1.7 or later with 4 is known", path, version,
      width);
    csolver_close(library);
    return NULL;
  }
  snprintf(library->version, sizeof library->version, "%s", version);
  library->solve = solve;
  return library;
}
