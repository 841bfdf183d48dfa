import LanguagePack
import TestSupport

/// The Indonesian pack, from the repository's own files, read once.
private let pack = Result { try LanguagePack(files: LanguageFiles(languageFiles())) }

func indonesian() throws -> LanguagePack { try pack.get() }
