// In place of the native @vscode/native-watchdog, which wants a compiler: an extension host whose server is gone ends itself.
exports.start = (pid) => {
  const look = () => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  };
  setInterval(look, 5000).unref();
};
exports.exit = (code) => process.exit(code || 0);
