/// The script that keeps an open page like the site; only the preview serves it.
enum PreviewScript {
  static let path = "/_simpul/preview.js"
  static let eventsPath = "/_simpul/events"

  /// The page knows its own state as it was served.
  ///
  /// Browsers allow few connections to one host, so a
  /// page that nobody sees has none: it asks again when it is looked at.
  static let source = """
    (() => {
      const own = document.currentScript.dataset;
      const shown = { page: own.page, styleVersion: own.styleVersion };
      const place = "simpul-scroll:" + location.pathname;
      let events;

      function keepScroll() {
        const kept = sessionStorage.getItem(place);
        if (!kept) return;
        sessionStorage.removeItem(place);
        const [x, y] = kept.split(",").map(Number);
        const restore = () => scrollTo({ left: x, top: y, behavior: "instant" });
        restore();
        addEventListener("load", restore, { once: true });
      }

      // A page that is never what the server says would load for ever.
      const tried = "simpul-tried:" + location.pathname;

      function reload(page) {
        if (sessionStorage.getItem(tried) === page) return;
        sessionStorage.setItem(tried, page);
        close();
        sessionStorage.setItem(place, scrollX + "," + scrollY);
        location.reload();
      }

      function swapStyles(addresses, version) {
        const links = [...document.querySelectorAll("link[rel~=stylesheet]")];
        if (links.length !== addresses.length) return reload(version);
        shown.styleVersion = version;
        links.forEach((link, index) => {
          const next = link.cloneNode();
          const mark = addresses[index].includes("?") ? "&" : "?";
          next.href = addresses[index] + mark + "simpul=" + version;
          next.addEventListener("load", () => link.remove());
          link.after(next);
        });
      }

      function follow(event) {
        const state = JSON.parse(event.data);
        if (state.page !== shown.page) return reload(state.page);
        sessionStorage.removeItem(tried);
        if (state.styleVersion !== shown.styleVersion) swapStyles(state.styles, state.styleVersion);
        const notice = document.querySelector("simpul-notice");
        const inside = notice && notice.shadowRoot && notice.shadowRoot.getElementById("notice");
        if (inside && shown.notice !== state.notice) inside.innerHTML = state.notice;
        shown.notice = state.notice;
      }

      function close() {
        if (events) events.close();
        events = undefined;
      }

      function connect() {
        close();
        if (document.visibilityState === "hidden") return;
        events = new EventSource("\(eventsPath)?at=" + encodeURIComponent(location.pathname));
        events.addEventListener("state", follow);
      }

      keepScroll();
      connect();
      document.addEventListener("visibilitychange", connect);
      addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
      // A reload would take the place of the page that a click has asked for. What asked for no page
      // leaves this one open, and it asks again.
      window.navigation?.addEventListener("navigate", (event) => {
        if (event.destination.sameDocument || event.navigationType === "reload") return;
        close();
        setTimeout(connect, 3000);
      });
      addEventListener("pagehide", close);
    })();

    """
}
