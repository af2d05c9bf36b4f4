// What the two solvers share: a library that was opened, and how to solve with it.
#ifndef CSOLVER_LIBRARY_H
#define CSOLVER_LIBRARY_H

#include "csolver.h"

typedef csolver_answer (*csolver_method)(
  csolver_library *, const csolver_problem *, csolver_limits, csolver_watch, void *, double *);

struct csolver_library {
  void *handle;
  csolver_method solve;
  char version[32];
  // The functions of the one or the other, in the order of its own table.
  void *functions[40];
};

// Opens `path` and finds `count` functions by name. NULL, with a message, where one is missing.
csolver_library *csolver_open(
  const char *path, const char *const *names, int32_t count, char *message, int32_t size);

#endif
