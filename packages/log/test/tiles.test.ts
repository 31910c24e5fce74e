/** Tiles, bundles and the right edge: paths of the specification, growth in any steps, and every file changed. */
import { edgeRoot, grow } from '@oneruler/log/edge'
import { bundleBytes, bundleEntries, LONGEST_ENTRY } from '@oneruler/log/entry-bundle'
import { leafHash, sameBytes } from '@oneruler/log/hash'
import { verifyConsistency, verifyInclusion } from '@oneruler/log/proof'
import { isRefused } from '@oneruler/log/refusal'
import { edgeTiles, hashesAt, parseTilePath, type Tile, tilePath } from '@oneruler/log/tile'
import { openTiles, type TileTree } from '@oneruler/log/tile-tree'
import { treeHash } from '@oneruler/log/tree-hash'
import { describe, expect, it } from 'vitest'
import { leafOf, mth } from '../../../tools/second-verifier/second-tree.ts'
import { entriesFrom, entryOf, Folder, granted, logOf, withBit } from './sources.ts'

const leaves = (size: number) => entriesFrom(0, size).map(leafHash)

describe('paths of tiles (C2SP tlog-tiles)', () => {
  it.each<[Tile, string]>([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, index: 1234067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 0, index: 1234, width: 5 }, 'tile/0/x001/234.p/5'],
    [{ level: 1, index: 0, width: 1 }, 'tile/1/000.p/1'],
    [{ level: 'entries', index: 999, width: 255 }, 'tile/entries/999.p/255'],
    [{ level: 63, index: 1000, width: 256 }, 'tile/63/x001/000'],
  ])('%o is %s, both ways', (tile, path) => {
    expect(tilePath(tile)).toBe(path)
    expect(parseTilePath(path)).toEqual(tile)
  })

  it.each([
    ['a level with a leading zero', 'tile/00/000'],
    ['a level beyond 63', 'tile/64/000'],
    ['an index of two digits', 'tile/0/12'],
    ['an index with an empty group in front', 'tile/0/x000/001'],
    ['a last group with an x', 'tile/0/x001/x234'],
    ['a width of 0', 'tile/0/000.p/0'],
    ['a full width', 'tile/0/000.p/256'],
    ['a width with a leading zero', 'tile/0/000.p/05'],
    ['a way out of the folder', 'tile/0/../../000'],
    ['an index beyond safe integers', 'tile/0/x999/x999/x999/x999/x999/999'],
  ])('%s is no path: %s', (_, path) => expect(parseTilePath(path)).toBeUndefined())

  it('a tree of 70,000 has the tiles that the specification counts', () => {
    expect([hashesAt(1, 70_000), hashesAt(2, 70_000)]).toEqual([273, 1])
    expect(edgeTiles(70_000)).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ])
  })

  it('a tree of 256 has a full tile and one hash above it', () => {
    expect(edgeTiles(256)).toEqual([{ level: 1, index: 0, width: 1 }])
  })
})

describe('bundles of entries', () => {
  it('give back what went in, empty and long entries too', () => {
    const entries = [new Uint8Array(), entryOf(1), new Uint8Array(LONGEST_ENTRY).fill(7)]
    expect(bundleEntries(bundleBytes(entries))).toEqual(entries)
    expect([...bundleBytes([Uint8Array.of(7, 8, 9)])]).toEqual([0, 3, 7, 8, 9])
  })

  it.each([
    ['a length cut in half', [0]],
    ['an entry shorter than its length', [0, 2, 7]],
    ['257 entries', Array.from({ length: 257 * 2 }, () => 0)],
  ])('%s is refused', (_, bytes) => expect(bundleEntries(Uint8Array.from(bytes))).toBeUndefined())
})

describe('growing', () => {
  it('in any steps gives the same root and the same files in the end', () => {
    const size = 1100
    const once = logOf(size)
    expect(edgeRoot(once.edge)).toEqual(treeHash(leaves(size)))
    for (const batch of [1, 7, 255, 256, 257]) {
      const stepwise = logOf(size, batch)
      expect(edgeRoot(stepwise.edge)).toEqual(edgeRoot(once.edge))
      for (const [path, bytes] of once.folder.files) expect(stepwise.folder.files.get(path)).toEqual(bytes)
    }
  })

  it('by one entry writes the tile and the bundle it stands in, and no other', () => {
    const { edge } = logOf(300)
    const paths = grow(edge, [entryOf(300)]).files.map(({ path }) => path)
    expect(paths).toEqual(['tile/0/001.p/45', 'tile/entries/001.p/45'])
  })

  it('over the end of a tile writes it full, and one hash above', () => {
    const { edge } = logOf(255)
    const paths = grow(edge, [entryOf(255)]).files.map(({ path }) => path)
    expect(paths).toEqual(['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1'])
  })

  it('again from the same edge gives the same bytes, so that a retry is no fork', () => {
    const { edge } = logOf(300)
    expect(grow(edge, entriesFrom(300, 400))).toEqual(grow(edge, entriesFrom(300, 400)))
    expect(grow(edge, []).files).toEqual([])
  })

  it('goes on from files alone, once they are held against the checkpoint', async () => {
    for (const size of [0, 1, 255, 256, 700]) {
      const { folder, edge } = logOf(size)
      const tree = granted(await openTiles(size, edgeRoot(edge), folder))
      const found = granted(await tree.edge())
      const grownFrom = (one: typeof edge) => grow(one, entriesFrom(size, size + 300))
      expect(grownFrom(found).files).toEqual(grownFrom(edge).files)
      expect(edgeRoot(grownFrom(found).edge)).toEqual(treeHash(leaves(size + 300)))
    }
  })
})

describe('a tree read from tiles', () => {
  const SIZE = 70_000
  const { folder, edge } = logOf(SIZE)
  const root = edgeRoot(edge)
  const allLeaves = leaves(SIZE)
  const open = async (source = folder): Promise<TileTree> => granted(await openTiles(SIZE, root, source))

  it('has the root that plain hashing of its entries gives', () => {
    const some = entriesFrom(0, SIZE).map(leafOf)
    expect(Buffer.from(mth(some)).equals(root)).toBe(true)
  })

  it('proves any entry, from a handful of files', async () => {
    for (const index of [0, 255, 256, 65_535, 65_536, 69_887, 69_888, SIZE - 1]) {
      const source = new Folder()
      for (const [path, bytes] of folder.files) source.files.set(path, bytes)
      const tree = granted(await openTiles(SIZE, root, source))
      const proof = granted(await tree.inclusion(index))
      expect(verifyInclusion(leafHash(entryOf(index)), index, SIZE, proof, root)).toBe(true)
      expect(granted(await tree.entry(index))).toEqual(entryOf(index))
      expect(source.reads.length).toBeLessThanOrEqual(6)
    }
  })

  it('shows any older tree to be its beginning, with the root it had', async () => {
    const tree = await open()
    for (const oldSize of [1, 255, 256, 257, 65_536, 65_537, 69_999, SIZE]) {
      const oldRoot = granted(await tree.rootAt(oldSize))
      expect(oldRoot).toEqual(treeHash(allLeaves.slice(0, oldSize)))
      const proof = granted(await tree.consistency(oldSize))
      expect(verifyConsistency(oldSize, oldRoot, SIZE, root, proof)).toBe(true)
    }
    expect(await tree.consistency(0)).toEqual([])
  })

  it('reads a full tile once, and forgets it when many others were read since', async () => {
    const source = new Folder()
    for (const [path, bytes] of folder.files) source.files.set(path, bytes)
    const tree = granted(await openTiles(SIZE, root, source))
    await tree.leaf(0)
    const before = source.reads.length
    await tree.leaf(1)
    expect(source.reads.length).toBe(before)
    for (let index = 0; index < 273; index++) await tree.leaf(index * 256)
    await tree.leaf(0)
    expect(source.reads.filter((path) => path === 'tile/0/000')).toHaveLength(2)
  })

  it('an index beyond the tree is a mistake of whoever asks', async () => {
    const tree = await open()
    expect(() => tree.leaf(SIZE)).toThrow(RangeError)
    expect(() => tree.inclusion(-1)).toThrow(RangeError)
    expect(() => tree.rootAt(SIZE + 1)).toThrow(RangeError)
    expect(() => tree.consistency(SIZE + 1)).toThrow(RangeError)
    expect(() => tree.bundle(274)).toThrow(RangeError)
  })
})

describe('a log of which something was changed', () => {
  const SIZE = 700
  const { folder, edge } = logOf(SIZE)
  const root = edgeRoot(edge)

  /** Reads all of it; the first refusal, or null. */
  async function readAll(source: Folder) {
    const tree = await openTiles(SIZE, root, source)
    if (isRefused(tree)) return tree
    for (let index = 0; index * 256 < SIZE; index++) {
      const entries = await tree.bundle(index)
      if (isRefused(entries)) return entries
    }
    return null
  }

  const changed = (path: string, bytes: Uint8Array | null): Folder => {
    const source = new Folder()
    for (const [each, own] of folder.files) source.files.set(each, own)
    if (bytes === null) source.files.delete(path)
    else source.files.set(path, bytes)
    return source
  }
  const inUse = [...folder.files.keys()]

  it('is read in full where nothing was', async () => {
    expect(await readAll(folder)).toBeNull()
    expect(inUse).toHaveLength(7)
  })

  it.each(inUse)('%s: any bit turned, bytes cut off or added, or the file gone, is named', async (path) => {
    const bytes = folder.files.get(path) as Uint8Array
    const step = Math.max(1, Math.floor((bytes.length * 8) / 60))
    for (let bit = 0; bit < bytes.length * 8; bit += step) {
      expect(await readAll(changed(path, withBit(bytes, bit))), `bit ${bit}`).not.toBeNull()
    }
    expect(await readAll(changed(path, bytes.slice(0, -1)))).not.toBeNull()
    expect(await readAll(changed(path, bytes.slice(0, -32)))).not.toBeNull()
    expect(await readAll(changed(path, new Uint8Array([...bytes, 0])))).not.toBeNull()
    expect(await readAll(changed(path, new Uint8Array([...bytes, ...new Uint8Array(32)])))).not.toBeNull()
    expect(await readAll(changed(path, null))).toEqual({ refused: 'tile-missing', at: path })
  })

  it('a changed full tile is named by its path, a changed entry by its number', async () => {
    const tile = folder.files.get('tile/0/001') as Uint8Array
    expect(await readAll(changed('tile/0/001', withBit(tile, 99)))).toEqual({
      refused: 'tile-wrong',
      at: 'tile/0/001',
    })
    const bundle = bundleEntries(folder.files.get('tile/entries/001') as Uint8Array) as Uint8Array[]
    const forged = bundleBytes(bundle.with(10, entryOf(9999)))
    expect(await readAll(changed('tile/entries/001', forged))).toEqual({ refused: 'entry-wrong', at: '266' })
  })

  it('every entry of a bundle counts, each is named', async () => {
    const bundle = bundleEntries(folder.files.get('tile/entries/002.p/188') as Uint8Array) as Uint8Array[]
    for (const at of bundle.keys()) {
      const source = changed('tile/entries/002.p/188', bundleBytes(bundle.with(at, entryOf(9999))))
      const tree = granted(await openTiles(SIZE, root, source))
      expect(await tree.bundle(2)).toEqual({ refused: 'entry-wrong', at: String(512 + at) })
    }
  })

  it('two tiles changed so that they fit each other still do not fit the root', async () => {
    const entries = entriesFrom(0, SIZE).with(10, entryOf(9999))
    const forged = new Folder()
    forged.write(grow({ size: 0, levels: [], entries: [] }, entries).files)
    expect(await readAll(forged)).toMatchObject({ refused: 'tile-wrong' })
  })

  it('a partial tile that is gone is read from the full one, when the log has grown', async () => {
    const grown = logOf(1000, SIZE)
    for (const path of ['tile/0/002.p/188', 'tile/entries/002.p/188']) grown.folder.files.delete(path)
    expect(sameBytes(root, treeHash(leaves(SIZE)))).toBe(true)
    grown.folder.write(grow(grown.edge, entriesFrom(1000, 1100)).files)
    const tree = granted(await openTiles(SIZE, root, grown.folder))
    expect(granted(await tree.entry(SIZE - 1))).toEqual(entryOf(SIZE - 1))
  })
})
