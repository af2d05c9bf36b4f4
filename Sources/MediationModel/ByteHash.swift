import Glibc

/// Two words folded into one by a full-width product, after wyhash: every bit of the inputs reaches every bit.
@inline(__always)
func folded(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let product = a.multipliedFullWidth(by: b)
  return product.high ^ product.low
}

@inline(__always)
func word64(_ p: UnsafePointer<UInt8>) -> UInt64 { UnsafeRawPointer(p).loadUnaligned(as: UInt64.self) }

@inline(__always)
func word32(_ p: UnsafePointer<UInt8>) -> UInt64 {
  UInt64(UnsafeRawPointer(p).loadUnaligned(as: UInt32.self))
}

/// The same 64 bits, never 0, for the same bytes on every run. Reads nothing outside the bytes.
@inline(__always)
func byteHash(_ p: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
  let s0: UInt64 = 0xA076_1D64_78BD_642F
  let s1: UInt64 = 0xE703_7ED1_A0B4_28DB
  if count > 16 { return longHash(p, count, s0, s1) }
  var a: UInt64 = 0
  var b: UInt64 = 0
  if count >= 8 {
    a = word64(p)
    b = word64(p + (count - 8))
  } else if count >= 4 {
    a = word32(p)
    b = word32(p + (count - 4))
  } else if count > 0 {
    a = UInt64(p[0]) << 16 | UInt64(p[count >> 1]) << 8 | UInt64(p[count - 1])
  }
  let hash = folded(s1 ^ UInt64(count), folded(a ^ s1, b ^ s0))
  return hash == 0 ? 1 : hash
}

@inline(never)
private func longHash(_ start: UnsafePointer<UInt8>, _ count: Int, _ s0: UInt64, _ s1: UInt64) -> UInt64 {
  var p = start
  var left = count
  var seed = s0
  while left > 16 {
    seed = folded(word64(p) ^ s1, word64(p + 8) ^ seed)
    p += 16
    left -= 16
  }
  let end = start + count
  let hash = folded(s1 ^ UInt64(count), folded(word64(end - 16) ^ s1, word64(end - 8) ^ seed))
  return hash == 0 ? 1 : hash
}

/// Whether two runs of `count` bytes are the same. Reads nothing outside them.
@inline(__always)
func sameBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
  if count >= 8 {
    if count <= 16 {
      return word64(a) == word64(b) && word64(a + (count - 8)) == word64(b + (count - 8))
    }
    return memcmp(a, b, count) == 0
  }
  if count >= 4 { return word32(a) == word32(b) && word32(a + (count - 4)) == word32(b + (count - 4)) }
  var index = 0
  while index < count {
    if a[index] != b[index] { return false }
    index += 1
  }
  return true
}
