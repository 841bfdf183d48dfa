/// How notices look; a style sheet of the preview's own, which the site's can't reach.
enum NoticeStyle {
  static let path = "/_simpul/notice.css"

  static let source = """
    :host { all: initial; }
    body, .box, .bar { font: 15px/1.45 system-ui, sans-serif; }
    main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.3rem; margin: 0; }
    p { margin: .3rem 0; }
    pre { font: 13px/1.5 ui-monospace, monospace; margin: .4rem 0; overflow-x: auto; tab-size: 4; }
    .box, .bar { position: fixed; z-index: 2147483647; left: 0; right: 0; overflow: auto;
      background: #fff4f2; color: #3b0d06; padding: .6rem 1rem; box-sizing: border-box; }
    .box { top: 0; max-height: 60vh; border-bottom: 3px solid #b3261e; }
    .bar { bottom: 0; max-height: 40vh; border-top: 3px solid #b3261e; }
    summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
    a { color: #8c1d18; }
    @media print { .box, .bar { display: none; } }

    """
}
