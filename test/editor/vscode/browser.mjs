// The browser that shows the workbench: Chromium without a window, cut off from everything but this machine.
export const viewport = { width: 1280, height: 800 };

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Makes a page or a context of Playwright refuse every request that would leave this machine. */
export function stayLocal(pageOrContext) {
  const isElsewhere = ({ hostname }) => !/^(127\.0\.0\.1|localhost|.+\.localhost)$/.test(hostname);
  return pageOrContext.route(isElsewhere, (route) => route.abort());
}
