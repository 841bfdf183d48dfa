/// How notices look; a style sheet of the preview's own, which the site's can't reach.
///
/// They stay at the foot of the window and take a place of their own behind the page's end, so that they
/// hide nothing for good.
enum NoticeStyle {
  static let path = "/_simpul/notice.css"

  static let source = """
    :host, :root { --ground: #fff4f2; --ink: #3b0d06; --edge: #b3261e; --link: #8c1d18; }
    @media (prefers-color-scheme: dark) {
      :host, :root { --ground: #35110c; --ink: #ffe9e5; --edge: #ff8a7d; --link: #ffb4a9; }
    }
    :host { all: initial; display: block; position: sticky; bottom: 0; z-index: 2147483647; }
    body, .box, .bar { font: 15px/1.45 system-ui, sans-serif; }
    main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.3rem; margin: 0; overflow-wrap: anywhere; }
    p { margin: .3rem 0; }
    pre { font: 13px/1.5 ui-monospace, monospace; margin: .4rem 0; overflow-x: auto; tab-size: 4; }
    @media (max-width: 50rem) { pre { white-space: pre-wrap; overflow-wrap: anywhere; } }
    .box, .bar { overflow: auto; background: var(--ground); color: var(--ink);
      border-top: 3px solid var(--edge); padding: .6rem 1rem; box-sizing: border-box; }
    .box { max-height: 50vh; }
    .bar { max-height: 30vh; }
    summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
    a { color: var(--link); }
    :focus-visible { outline: 2px solid var(--edge); outline-offset: 2px; }
    @media print { :host { display: none; } }

    """
}
