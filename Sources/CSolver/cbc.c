// CBC through its C interface, whose search can be neither watched nor stopped from outside: call it in a process of
// its own, read its log, and end the process to cancel. The search runs twice, shortly and then to its limits from what
// the first found, so that a point is known early.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "library.h"

enum {
  f_version, f_new, f_delete, f_load, f_setInteger, f_setParameter, f_setSeconds, f_setNodes, f_setGap, f_setFraction,
  f_setLog, f_setStart, f_solve, f_best, f_columns, f_bound, f_objective, f_optimal, f_infeasible, f_unbounded, f_abandoned,
  f_status, f_nodes, f_count
};

static const char *const names[f_count] = {
  "Cbc_getVersion", "Cbc_newModel", "Cbc_deleteModel", "Cbc_loadProblem", "Cbc_setInteger", "Cbc_setParameter",
  "Cbc_setMaximumSeconds", "Cbc_setMaximumNodes", "Cbc_setAllowableGap", "Cbc_setAllowableFractionGap",
  "Cbc_setLogLevel", "Cbc_setMIPStartI", "Cbc_solve", "Cbc_bestSolution", "Cbc_getColSolution", "Cbc_getBestPossibleObjValue",
  "Cbc_getObjValue", "Cbc_isProvenOptimal", "Cbc_isProvenInfeasible", "Cbc_isContinuousUnbounded",
  "Cbc_isAbandoned", "Cbc_status", "Cbc_getNodeCount",
};

#define CALL(name, type) ((type)library->functions[f_##name])
// Nodes of the first, short search.
enum { first_nodes = 200 };

static double clock_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double bounded(double value) { return value >= 1e300 ? 1e300 : value <= -1e300 ? -1e300 : value; }

// One search. `values` holds the start where `has_start`, and the point found afterwards.
static csolver_answer search(
  csolver_library *library, const csolver_problem *p, csolver_limits limits, int has_start, double *values) {
  csolver_answer answer = {csolver_failed, 0, csolver_infinity, -csolver_infinity, 0};
  void *model = CALL(new, void *(*)(void))();
  if (!model) return answer;
  double *bounds = malloc(sizeof(double) * 2 * ((size_t)p->columns + (size_t)p->rows + 1));
  int *chosen = malloc(sizeof(int) * ((size_t)p->columns + 1));
  if (!bounds || !chosen) goto end;

  // CBC takes 1e30 and more for no bound.
  double *lower = bounds, *upper = lower + p->columns, *row_lower = upper + p->columns, *row_upper = row_lower + p->rows;
  for (int32_t j = 0; j < p->columns; j++) lower[j] = bounded(p->column_lower[j]), upper[j] = bounded(p->column_upper[j]);
  for (int32_t i = 0; i < p->rows; i++) row_lower[i] = bounded(p->row_lower[i]), row_upper[i] = bounded(p->row_upper[i]);
  CALL(load, void (*)(
    void *, int, int, const int *, const int *, const double *, const double *, const double *, const double *,
    const double *, const double *))(
    model, p->columns, p->rows, p->column_start, p->row_index, p->value, lower, upper, p->cost, row_lower, row_upper);
  int any_integer = 0, starts = 0;
  for (int32_t j = 0; j < p->columns; j++)
    if (p->integer[j]) {
      CALL(setInteger, void (*)(void *, int))(model, j);
      any_integer = 1;
    }
  void (*set)(void *, const char *, const char *) = library->functions[f_setParameter];
  CALL(setLog, void (*)(void *, int))(model, 1);
  set(model, "timeMode", "elapsed");
  set(model, "randomCbcSeed", "1");
  CALL(setFraction, void (*)(void *, double))(model, limits.relative_gap);
  CALL(setGap, void (*)(void *, double))(model, limits.absolute_gap);
  if (limits.seconds >= 0) CALL(setSeconds, void (*)(void *, double))(model, limits.seconds);
  if (limits.nodes >= 0)
    CALL(setNodes, void (*)(void *, int))(model, limits.nodes > INT32_MAX ? INT32_MAX : (int)limits.nodes);
  if (has_start && any_integer) {
    for (int32_t j = 0; j < p->columns; j++) chosen[starts++] = j;
    CALL(setStart, void (*)(void *, int, const int *, const double *))(model, starts, chosen, values);
  }

  CALL(solve, int (*)(void *))(model);
  int (*says)(void *) = library->functions[f_optimal];
  // A model without whole variables is no search, and what it has on its way meets no row yet.
  const double *best = any_integer ? CALL(best, const double *(*)(void *))(model)
                                   : CALL(columns, const double *(*)(void *))(model);
  if (says(model)) answer.status = csolver_optimal;
  else if (CALL(infeasible, int (*)(void *))(model)) answer.status = csolver_infeasible;
  else if (CALL(unbounded, int (*)(void *))(model)) answer.status = csolver_unbounded;
  else if (CALL(abandoned, int (*)(void *))(model)) answer.status = csolver_failed;
  else answer.status = csolver_stopped;
  answer.nodes = CALL(nodes, int (*)(void *))(model);
  double objective = CALL(objective, double (*)(void *))(model);
  // A limit may end the search before a point is known; its objective is then 1e50 or more.
  int is_point = answer.status == csolver_optimal || (answer.status == csolver_stopped && any_integer);
  if (is_point && best && fabs(objective) < 1e30) {
    memcpy(values, best, sizeof(double) * (size_t)p->columns);
    answer.has_values = 1;
    answer.objective = objective + p->offset;
  }
  double bound = CALL(bound, double (*)(void *))(model);
  if (answer.status == csolver_optimal && !any_integer) answer.bound = answer.objective;
  else if (fabs(bound) < 1e30) answer.bound = bound + p->offset;

end:
  free(bounds);
  free(chosen);
  CALL(delete, void (*)(void *))(model);
  return answer;
}

static csolver_answer solve(
  csolver_library *library, const csolver_problem *p, csolver_limits limits, csolver_watch watch, void *context,
  double *values) {
  double began = clock_seconds();
  if (p->start) memcpy(values, p->start, sizeof(double) * (size_t)p->columns);
  csolver_limits shorter = limits;
  if (limits.nodes < 0 || limits.nodes > first_nodes) shorter.nodes = first_nodes;
  csolver_answer first = search(library, p, shorter, p->start != NULL, values);
  if (watch && first.has_values && watch(context, first.objective, first.bound, first.nodes, values)) return first;
  if (first.status != csolver_stopped || (limits.nodes >= 0 && limits.nodes <= first_nodes)) return first;
  if (limits.seconds >= 0) {
    limits.seconds -= clock_seconds() - began;
    if (limits.seconds <= 0) return first;
  }
  if (!first.has_values) return search(library, p, limits, p->start != NULL, values);

  double *found = malloc(sizeof(double) * ((size_t)p->columns + 1));
  if (!found) return first;
  memcpy(found, values, sizeof(double) * (size_t)p->columns);
  csolver_answer second = search(library, p, limits, 1, values);
  // The start may be lost to rounding, and a search that is cut short may know less than the first.
  if (!second.has_values || second.objective > first.objective) {
    memcpy(values, found, sizeof(double) * (size_t)p->columns);
    second.has_values = 1;
    second.objective = first.objective;
    if (second.status == csolver_infeasible) second.status = csolver_stopped;
  }
  if (first.bound > second.bound) second.bound = first.bound;
  second.nodes += first.nodes;
  free(found);
  return second;
}

csolver_library *csolver_open_cbc(const char *path, char *message, int32_t size) {
  csolver_library *library = csolver_open(path, names, f_count, message, size);
  if (!library) return NULL;
  const char *version = CALL(version, const char *(*)(void))();
  if (strncmp(version, "2.10", 4) != 0 && strcmp(version, "devel") != 0) {
    snprintf(message, (size_t)size, "%s: CBC %s; 2.10 is known", path, version);
    csolver_close(library);
    return NULL;
  }
  snprintf(library->version, sizeof library->version, "%s", version);
  library->solve = solve;
  return library;
}
