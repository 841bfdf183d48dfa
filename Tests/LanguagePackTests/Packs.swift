import LanguagePack
import TestSupport

/// The Indonesian pack, from the repository's own files.
func indonesian() throws -> LanguagePack { try LanguagePack(files: languageFiles()) }
