// A small table from the address of an interned string to an index: one multiplication and, as a rule, one probe.
#include "internal.h"
#include <stdlib.h>

bool wb_names_make(wb_names *names, uint32_t count) {
  uint32_t size = 4;
  while (size < 2 * count + 2) size *= 2;
  names->slots = calloc(size, sizeof *names->slots);
  names->mask = size - 1;
  return names->slots != NULL;
}

void wb_names_add(wb_names *names, const char *key, uint32_t index) {
  if (wb_names_find(names, key) >= 0) return;   // of two columns with one name the first counts
  uint32_t at = (uint32_t)(((uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & names->mask;
  while (names->slots[at].key != NULL) at = (at + 1) & names->mask;
  names->slots[at] = (wb_slot){key, index};
}

void wb_names_free(wb_names *names) {
  free(names->slots);
  names->slots = NULL;
}
