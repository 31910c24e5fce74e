/**
 * A browser for tests: the Chromium of this system, or the one that npm brought.
 *
 * The npm one (`@sparticuz/chromium`) carries the shared libraries that a bare Linux lacks. It holds no
 * Chinese font: the text of a page reads as it is, but in a picture 汉字 are boxes.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Draws WebGL without a graphics card, so that maps show in tests. */
const FLAGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']

interface Program {
  readonly executablePath: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * Opens a headless Chromium; the caller closes it. `$CHROMIUM` names another program.
 * Throws where none starts; the message is Chromium's own.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.env.CHROMIUM) return launch({ executablePath: process.env.CHROMIUM, env: process.env })
  for (const executablePath of INSTALLED.filter((path) => existsSync(path))) {
    // What stands there may be a stub that only tells how to install one (Ubuntu without snap).
    const browser = await launch({ executablePath, env: process.env }).catch(() => undefined)
    if (browser) return browser
  }
  return launch(await chromiumFromNpm())
}

async function launch({ executablePath, env }: Program): Promise<Browser> {
  const start = (chromiumSandbox: boolean) =>
    chromium.launch({ executablePath, env, args: FLAGS, chromiumSandbox })
  // Chromium refuses its sandbox to root, and many containers refuse it to everybody.
  if (process.getuid?.() === 0) return start(false)
  return start(true).catch((error: Error) => {
    if (/sandbox/i.test(error.message)) return start(false)
    throw error
  })
}

/** Unpacks it once, inside its own package, where a newer version replaces it: 2 s and 220 MB. */
async function chromiumFromNpm(): Promise<Program> {
  const packed = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
  const unpacked = join(packed, 'unpacked')
  if (!existsSync(unpacked)) await unpack(packed, unpacked)
  return {
    executablePath: join(unpacked, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'), FONTCONFIG_PATH: unpacked },
  }
}

/**
 * The package unpacks into the system's temporary folder, whose files two test processes or two people
 * would share half-written. So a child unpacks into a folder of its own, which is then renamed at once.
 */
async function unpack(packed: string, unpacked: string): Promise<void> {
  const own = await mkdtemp(join(packed, 'unpacking-'))
  const script = 'import("@sparticuz/chromium").then((packed) => packed.default.executablePath())'
  const env = { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  await promisify(execFile)(process.execPath, ['--eval', script], { cwd: packed, env })
  await writeFile(
    join(own, 'fonts.conf'),
    `<fontconfig><dir>${join(unpacked, 'fonts')}</dir><cachedir>${join(unpacked, 'cache')}</cachedir></fontconfig>`,
  )
  await chmod(own, 0o755)
  await chmod(join(own, 'chromium'), 0o755)
  await rename(own, unpacked).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    // Another test process was faster: its copy is as good.
    return rm(own, { recursive: true })
  })
}
