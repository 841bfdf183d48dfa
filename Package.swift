// swift-tools-version: 6.2

import PackageDescription

// Versions are exact because Package.resolved is not committed.
let package = Package(
  name: "simpul",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "simpul", targets: ["simpul"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    // C libraries, as Debian and Homebrew ship them.
    .systemLibrary(
      name: "CCommonMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .systemLibrary(
      name: "CXML",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .systemLibrary(
      name: "CUnicode",
      providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]
    ),
    .systemLibrary(
      name: "CHash",
      pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]
    ),
    .target(
      name: "CEmbeddedFiles",
      exclude: ["language", "knowledge", "starter"]
    ),

    // The stages, in the order of the data.
    .target(name: "DigestModel", dependencies: ["CUnicode", "CHash"]),
    .target(name: "MarkedYAML", dependencies: ["DigestModel", "CYAML"]),
    .target(name: "LanguagePack", dependencies: ["DigestModel", "MarkedYAML"]),
    .target(name: "ArticleParsing", dependencies: ["DigestModel", "LanguagePack", "CXML"]),
    .target(
      name: "EventExtraction",
      dependencies: ["DigestModel", "LanguagePack", "MarkedYAML"]
    ),
    .target(name: "ArticleMarkdown", dependencies: ["DigestModel", "MarkedYAML", "CCommonMark"]),
    .target(name: "EventLinking", dependencies: ["DigestModel"]),
    .target(name: "Evaluation", dependencies: ["DigestModel"]),
    .target(name: "SiteComposition", dependencies: ["DigestModel"]),
    .target(name: "HTMLRendering", dependencies: ["DigestModel", "CCommonMark"]),
    .target(name: "Syndication", dependencies: ["DigestModel"]),
    .target(
      name: "SiteFiles",
      dependencies: ["DigestModel", "MarkedYAML", "CEmbeddedFiles", "CHash"]
    ),

    // The order of the stages, the preview, the command line.
    .target(
      name: "SimpulPipeline",
      dependencies: [
        "DigestModel", "LanguagePack", "ArticleParsing", "EventExtraction", "ArticleMarkdown",
        "EventLinking", "Evaluation", "SiteComposition", "HTMLRendering", "Syndication",
        "SiteFiles",
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
    .target(
      name: "PreviewServer",
      dependencies: [
        "DigestModel", "SimpulPipeline", "SiteFiles",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
    .executableTarget(
      name: "simpul",
      dependencies: [
        "ArticleParsing", "DigestModel", "Evaluation", "SimpulPipeline", "PreviewServer",
        "SiteFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),

    .target(name: "TestSupport", dependencies: ["DigestModel"], path: "Tests/TestSupport"),
    // Without a testing library, which benchmarks have none of.
    .target(
      name: "GeneratedArchives",
      dependencies: ["DigestModel"],
      path: "Tests/GeneratedArchives"
    ),
    .testTarget(name: "DigestModelTests", dependencies: ["DigestModel"]),
    .testTarget(name: "MarkedYAMLTests", dependencies: ["DigestModel", "MarkedYAML"]),
    .testTarget(
      name: "LanguagePackTests",
      dependencies: ["DigestModel", "LanguagePack", "MarkedYAML", "SiteFiles", "TestSupport"]
    ),
    .testTarget(
      name: "ArticleParsingTests",
      dependencies: [
        "DigestModel", "LanguagePack", "ArticleParsing", "Evaluation", "SiteFiles", "TestSupport",
      ]
    ),
    .testTarget(
      name: "EventExtractionTests",
      dependencies: [
        "DigestModel", "LanguagePack", "ArticleParsing", "EventExtraction", "Evaluation",
        "SiteFiles", "TestSupport",
      ]
    ),
    .testTarget(
      name: "ArticleMarkdownTests",
      dependencies: ["DigestModel", "ArticleMarkdown", "TestSupport"]
    ),
    .testTarget(
      name: "EventLinkingTests",
      dependencies: [
        "DigestModel", "EventLinking", "Evaluation", "GeneratedArchives", "TestSupport",
      ]
    ),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["DigestModel", "Evaluation", "TestSupport"]
    ),
    .testTarget(
      name: "SiteCompositionTests",
      dependencies: [
        "DigestModel", "SiteComposition", "HTMLRendering", "SiteFiles", "Syndication",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "HTMLRenderingTests",
      dependencies: ["DigestModel", "HTMLRendering", "TestSupport"]
    ),
    .testTarget(
      name: "SyndicationTests",
      dependencies: ["DigestModel", "Syndication", "TestSupport"]
    ),
    .testTarget(
      name: "SiteFilesTests",
      dependencies: ["DigestModel", "SiteFiles", "CEmbeddedFiles", "TestSupport"]
    ),
    .testTarget(
      name: "SimpulPipelineTests",
      dependencies: [
        "DigestModel", "Evaluation", "GeneratedArchives", "SimpulPipeline", "SiteFiles",
        "TestSupport", .product(name: "Logging", package: "swift-log"),
      ]
    ),
    .testTarget(
      name: "PreviewServerTests",
      dependencies: [
        "DigestModel", "PreviewServer", "SimpulPipeline", "SiteFiles", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
    // What `make fuzz` and the tests that replay its findings share.
    .target(
      name: "FuzzedReading",
      dependencies: [
        "DigestModel", "LanguagePack", "ArticleParsing", "EventExtraction", "ArticleMarkdown",
        "HTMLRendering", "SiteFiles", "Syndication", "TestSupport",
      ],
      path: "Tests/FuzzedReading"
    ),
    .testTarget(name: "FuzzedReadingTests", dependencies: ["FuzzedReading", "TestSupport"]),
    .testTarget(name: "RepositoryTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "simpulTests",
      dependencies: ["DigestModel", "simpul", "SiteFiles", "TestSupport"]
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// libFuzzer brings the `main` of this program, so no other build may hold it.
if Context.environment["SIMPUL_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(name: "fuzzing", dependencies: ["FuzzedReading"], path: "Tests/Fuzzing")
  )
}

// Times stages from within, so it has to be a package of the stages; only `make bench` needs it.
if Context.environment["SIMPUL_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "linking",
      dependencies: ["DigestModel", "EventLinking", "GeneratedArchives"],
      path: "benchmarks/linking"
    )
  )
  package.targets.append(
    .executableTarget(
      name: "pages",
      dependencies: [
        "DigestModel", "HTMLRendering", "SimpulPipeline", "SiteFiles",
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "benchmarks/pages"
    )
  )
}

// Debug builds are there for the tests, which take a quarter of the time with optimised code. Assertions hold
// all the same. Who needs a debugger sets SIMPUL_DEBUGGING.
if Context.environment["SIMPUL_DEBUGGING"] == nil {
  for target in package.targets where [.regular, .executable].contains(target.type) {
    target.swiftSettings = [
      .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
    ]
  }
}
