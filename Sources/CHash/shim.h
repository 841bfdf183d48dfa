#include <sys/types.h>
#include <sha2.h>

// All of it in this header, so that a program needs no library for it when it runs.
#define XXH_INLINE_ALL
#include <xxhash.h>

typedef struct {
  unsigned long long high;
  unsigned long long low;
} CHashXXH3;

/// XXH3 in 128 bits; its own name is a macro, which Swift does not see.
static inline CHashXXH3 chash_xxh3(const void *bytes, size_t count) {
  XXH128_hash_t hash = XXH3_128bits(bytes, count);
  CHashXXH3 result = {hash.high64, hash.low64};
  return result;
}
