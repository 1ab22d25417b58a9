// Takes a WebAssembly module apart so that it packs better; src/unpack/wasm_code.h tells the order, and puts it together
// again. What it does not know is an error, and tools/bundle.mjs tries each page.

const [outside, steps, declared, local, offset, whole, wide, real, called, left, other] = Array.from({ length: 11 }, (_, i) => i);
const code_section = 10;
// How a value in memory is laid by itself, from the step 0x28 on, as a power of two.
const natural_alignments = "23230011001122232301012";

/** Also the module as it will come together again: a memory access there tells its natural alignment, which changes no result and
 * need not be said. @param {Uint8Array} original */
export function taken_apart(original) {
  const module = Buffer.from(original);
  /** @type {number[][]} */
  const rows = Array.from({ length: 11 }, () => []);
  let at = 0;
  /** @param {number} row @param {number} count */
  const bytes = (row, count) => {
    for (const end = at + count; at < end; ++at) rows[row].push(module[at]);
  };
  /** Of unsigned numbers the value. @param {number} row */
  const number = (row) => {
    let value = 0;
    for (let place = 1; ; place *= 128) {
      const byte = module[at];
      bytes(row, 1);
      value += (byte & 127) * place;
      if (byte < 128) return value;
    }
  };

  /** @param {number} op */
  const alignment = (op) => {
    const natural = Number(natural_alignments[op - 0x28]);
    if (module[at] > natural) throw new Error(`take_apart.mjs does not know the alignment ${module[at]} of the step 0x${op.toString(16)}`);
    module[at++] = natural;
  };
  /** @param {number} op */
  const numbers = (op) => {
    if (op === 0x0c || op === 0x0d) number(left);
    else if (op === 0x0e) for (let ways = number(other); ways >= 0; --ways) number(other);
    else if (op === 0x10) number(called);
    else if (op === 0x11) number(other), number(other);
    else if (op >= 0x20 && op <= 0x22) number(local);
    else if ([0x23, 0x24, 0x3f, 0x40, 0xd0, 0xd2].includes(op)) number(other);
    else if (op >= 0x28 && op <= 0x3e) alignment(op), number(offset);
    else if (op === 0x41) number(whole);
    else if (op === 0x42) number(wide);
    else if (op === 0x43) bytes(real, 4);
    else if (op === 0x44) bytes(real, 8);
    else if (op === 0xfc) {
      const which = number(steps);
      if (which > 11) throw new Error(`take_apart.mjs does not know the step 0xfc ${which}`);
      for (let count = [8, 10].includes(which) ? 2 : which > 8 ? 1 : 0; count > 0; --count) number(other);
    } else if (!(op <= 0x01 || op === 0x05 || op === 0x0f || op === 0x1a || op === 0x1b || (op >= 0x45 && op <= 0xc4) || op === 0xd1))
      throw new Error(`take_apart.mjs does not know the step 0x${op.toString(16)}`);
  };
  const step_of_body = () => {
    const op = module[at];
    bytes(steps, 1);
    if (op >= 0x02 && op <= 0x04) return number(steps), 1;
    if (op === 0x0b) return -1;
    return numbers(op), 0;
  };

  bytes(outside, 8);
  while (at < module.length && module[at] !== code_section) {
    bytes(outside, 1);
    bytes(outside, number(outside));
  }
  bytes(outside, 1);
  number(outside);
  const functions = number(outside);
  const before = rows[outside].length;
  for (let i = 0; i < functions; ++i) {
    while (module[at++] >= 128); // its length
    for (let kinds = number(declared); kinds > 0; --kinds) number(declared), bytes(declared, 1);
    for (let depth = 0; depth >= 0; ) depth += step_of_body();
  }
  bytes(outside, module.length - at);

  const heading = Buffer.alloc((2 + rows.length) * 4);
  [before, functions, ...rows.map((row) => row.length)].forEach((value, i) => heading.writeUInt32LE(value, i * 4));
  return { apart: Buffer.concat([heading, ...rows.map((row) => Buffer.from(row))]), module };
}
