// Lays out VS Code's web workbench the way @vscode/test-web wants to find it, so that it downloads nothing. The workbench comes
// from the code-server package, whose main bundle ends with that server's own start-up: this cuts it off, exports the three
// names test-web starts with, and puts user data back into the browser. Fitted to the version in package.json; where another
// version does not fit, it says so.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packages, vscodeFolder } from './install.mjs';

/** Makes the layout unless it is there. `folder` and `commit` are what test-web is told. */
export function makeWebBuild() {
  const { commit } = JSON.parse(readFileSync(path.join(vscodeFolder, 'product.json'), 'utf8'));
  const folder = path.join(packages, '.vscode-test-web');
  const name = `vscode-web-stable-${commit}`;
  const target = path.join(folder, name);
  if (!existsSync(path.join(target, 'version'))) {
    rmSync(folder, { recursive: true, force: true });
    mirror('', target, ['out', 'vs', 'workbench']);
    const source = path.join(vscodeFolder, 'out/vs/code/browser/workbench');
    const workbench = path.join(target, 'out/vs/workbench/workbench.web.main.internal');
    writeFileSync(`${workbench}.js`, startedByTestWeb(readFileSync(path.join(source, 'workbench.js'), 'utf8')));
    // The style sheet moves up by two folders.
    const styles = readFileSync(path.join(source, 'workbench.css'), 'utf8');
    writeFileSync(`${workbench}.css`, styles.replaceAll('../../../../media/', '../../media/'));
    writeFileSync(path.join(target, 'version'), name);
  }
  return { folder, commit };
}

/** Links everything in a folder of VS Code, but makes the folders on `way` anew, for files of ours to stand in the last. */
function mirror(place, target, [next, ...way]) {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(path.join(vscodeFolder, place))) {
    if (entry === next) mirror(path.join(place, entry), path.join(target, entry), way);
    else symlinkSync(path.join(vscodeFolder, place, entry), path.join(target, entry), 'junction');
  }
}

function startedByTestWeb(bundle) {
  const startUp = bundle.lastIndexOf('(function(){let ');
  const end = bundle.indexOf('})();export{', startUp);
  if (startUp < 0 || end < 0) throw misfit('the start-up');
  const tail = bundle.slice(startUp);
  const before = bundle.slice(startUp - 6000, startUp);
  const create = find(/remoteAuthority:location\.host\}.*?;([\w$]+)\([\w$]+\.document\.body,\{/s, tail, 'create');
  const uri = find(/(?:workspace|t)=\{folderUri:([\w$]+)\.parse\(/, before, 'URI');
  const emitter = find(/_onCallback=this\._register\(new ([\w$]+)\)/, before, 'Emitter');
  const options =
    '{userDataPath:"/User",isEnabledFileDownloads:true,isEnabledFileUploads:true,isEnabledCoderGettingStarted:false}';
  const whole =
    `${bundle.slice(0, startUp)}var start=(element,options)=>${create}(element,{...${options},...options});` +
    `export{start as create,${uri} as URI,${emitter} as Emitter};\n${bundle.slice(bundle.indexOf('\n', end) + 1)}`;
  const remoteUserData =
    /get userRoamingDataHome\(\)\{return [\w$]+\(([\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:([\w$]+)\.vscodeRemote\}\),"User"\)\}/;
  if (!remoteUserData.test(whole)) throw misfit('userRoamingDataHome');
  return whole.replace(
    remoteUserData,
    'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})}',
  );
}

function find(pattern, text, what) {
  const found = pattern.exec(text)?.[1];
  if (!found) throw misfit(what);
  return found;
}

function misfit(what) {
  return new Error(
    `The web workbench of this code-server has no "${what}" where it is looked for: web-build.mjs fits another version.`,
  );
}
