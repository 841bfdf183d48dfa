import DigestModel

extension OutputFolder {
  /// The stamp of the published file where it is still the one that a build wrote; nil where it is not.
  ///
  /// A file with another stamp may have come from elsewhere, as in a copy of the folder: its bytes tell.
  package func stamp(of output: BuildRecord.Output) throws(FileError) -> FileStamp? {
    let place = try published(output.path)
    guard let files = files as? any WatchableFiles, let stamp = files.stamp(of: place) else {
      return nil
    }
    if stamp == output.stamp { return stamp }
    guard files.exists(place) else { return nil }
    return Fingerprint(of: try files.read(place)) == output.bytes ? stamp : nil
  }

  /// The outputs with the stamps of their published files, where these can be trusted.
  package func stamped(_ outputs: [BuildRecord.Output]) throws(FileError) -> [BuildRecord.Output] {
    guard let files = files as? any WatchableFiles else { return outputs }
    var outputs = outputs
    for number in outputs.indices where outputs[number].stamp == nil {
      outputs[number].stamp = files.stamp(of: try published(outputs[number].path))
    }
    // None of them was looked at before the last was written.
    let last = outputs.compactMap { $0.stamp?.touched }.max() ?? 0
    for number in outputs.indices where outputs[number].stamp?.isSettled(at: last) == false {
      outputs[number].stamp = nil
    }
    return outputs
  }
}
