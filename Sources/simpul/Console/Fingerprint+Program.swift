import DigestModel
import Foundation

extension Fingerprint {
  /// Of this program, read once: a run goes on being the program that it was when it began.
  static let ownProgram = Fingerprint(ofFileAt: Bundle.main.executablePath)

  /// Of a file's bytes, which are not all in memory at once; nil where they can't be read.
  init?(ofFileAt path: String?) {
    guard let path else { return nil }
    do {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
      self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
    } catch {
      return nil
    }
  }
}
