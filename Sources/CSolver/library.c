#include "library.h"

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

const double csolver_infinity = HUGE_VAL;

csolver_library *csolver_open(
  const char *path, const char *const *names, int32_t count, char *message, int32_t size) {
  // Bound at once, so that a library that does not fit fails here and not in the middle of a solve.
  void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!handle) {
    const char *reason = dlerror();
    snprintf(message, (size_t)size, "%s", reason ? reason : path);
    return NULL;
  }
  csolver_library *library = calloc(1, sizeof *library);
  if (library) {
    library->handle = handle;
    int32_t found = 0;
    while (found < count && (library->functions[found] = dlsym(handle, names[found]))) found++;
    if (found == count) return library;
    snprintf(message, (size_t)size, "%s: %s", path, names[found]);
    free(library);
  }
  dlclose(handle);
  return NULL;
}

void csolver_close(csolver_library *library) {
  if (!library) return;
  dlclose(library->handle);
  free(library);
}

const char *csolver_version(const csolver_library *library) { return library->version; }

csolver_answer csolver_solve(
  csolver_library *library, const csolver_problem *problem, csolver_limits limits, csolver_watch watch,
  void *context, double *values) {
  return library->solve(library, problem, limits, watch, context, values);
}
