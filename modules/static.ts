/** Ships assets/icons as icons/, assets/locales as _locales/ (the names that manifests require) and the notices. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const FOLDERS = [
  { from: 'assets/icons', to: 'icons', ending: '.png' },
  { from: 'assets/locales', to: '_locales', ending: '.json' },
];

export default defineWxtModule({
  name: 'chuchu:static',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      files.push({ absoluteSrc: join(wxt.config.root, 'assets/NOTICE.txt'), relativeDest: 'NOTICE.txt' });
      for (const { from, to, ending } of FOLDERS) {
        const folder = join(wxt.config.root, from);
        for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (path.endsWith(ending)) files.push({ absoluteSrc: join(folder, path), relativeDest: join(to, path) });
        }
      }
    });
  },
});
