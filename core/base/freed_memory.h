#pragma once
#include <malloc.h>

namespace sfumato {

/// glibc maps every block over 32 MB afresh and gives it back at once; the page faults cost element-wise work on
/// tensors 3 to 7 times. First thing in main().
inline void keep_freed_memory()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
}

} // namespace sfumato
