// node_modules/prettier/standalone.mjs
var e = Object.defineProperty, t = (t, n) => {
	for (var r in n) e(t, r, {
		get: n[r],
		enumerable: !0
	});
}, n = {};
t(n, {
	__debug: () => no,
	check: () => eo,
	doc: () => ha,
	format: () => $a,
	formatWithCursor: () => Qa,
	getSupportInfo: () => to,
	util: () => ba,
	version: () => ya
});
var r = (e, t) => (n, r, ...i) => n | 1 && r == null ? void 0 : (t.call(r) ?? r[e]).apply(r, i), i = String.prototype.replaceAll ?? function(e, t) {
	return e.global ? this.replace(e, t) : this.split(e).join(t);
}, a = r("replaceAll", function() {
	if (typeof this == "string") return i;
}), o = class {
	diff(e, t, n = {}) {
		let r;
		typeof n == "function" ? (r = n, n = {}) : "callback" in n && (r = n.callback);
		let i = this.castInput(e, n), a = this.castInput(t, n), o = this.removeEmpty(this.tokenize(i, n)), s = this.removeEmpty(this.tokenize(a, n));
		return this.diffWithOptionsObj(o, s, n, r);
	}
	diffWithOptionsObj(e, t, n, r) {
		let i = (e) => {
			if (e = this.postProcess(e, n), r) setTimeout(function() {
				r(e);
			}, 0);
			else return e;
		}, a = t.length, o = e.length, s = 1, c = a + o;
		n.maxEditLength != null && (c = Math.min(c, n.maxEditLength));
		let l = n.timeout ?? 1 / 0, u = Date.now() + l, d = [{
			oldPos: -1,
			lastComponent: void 0
		}], f = this.extractCommon(d[0], t, e, 0, n);
		if (d[0].oldPos + 1 >= o && f + 1 >= a) return i(this.buildValues(d[0].lastComponent, t, e));
		let p = -1 / 0, m = 1 / 0, h = () => {
			for (let r = Math.max(p, -s); r <= Math.min(m, s); r += 2) {
				let s, c = d[r - 1], l = d[r + 1];
				c && (d[r - 1] = void 0);
				let u = !1;
				if (l) {
					let e = l.oldPos - r;
					u = l && 0 <= e && e < a;
				}
				let h = c && c.oldPos + 1 < o;
				if (!u && !h) d[r] = void 0;
				else {
					if (s = !h || u && c.oldPos < l.oldPos ? this.addToPath(l, !0, !1, 0, n) : this.addToPath(c, !1, !0, 1, n), f = this.extractCommon(s, t, e, r, n), s.oldPos + 1 >= o && f + 1 >= a) return i(this.buildValues(s.lastComponent, t, e)) || !0;
					d[r] = s, s.oldPos + 1 >= o && (m = Math.min(m, r - 1)), f + 1 >= a && (p = Math.max(p, r + 1));
				}
			}
			s++;
		};
		if (r) (function e() {
			setTimeout(function() {
				if (s > c || Date.now() > u) return r(void 0);
				h() || e();
			}, 0);
		})();
		else for (; s <= c && Date.now() <= u;) {
			let e = h();
			if (e) return e;
		}
	}
	addToPath(e, t, n, r, i) {
		let a = e.lastComponent;
		return a && !i.oneChangePerToken && a.added === t && a.removed === n ? {
			oldPos: e.oldPos + r,
			lastComponent: {
				count: a.count + 1,
				added: t,
				removed: n,
				previousComponent: a.previousComponent
			}
		} : {
			oldPos: e.oldPos + r,
			lastComponent: {
				count: 1,
				added: t,
				removed: n,
				previousComponent: a
			}
		};
	}
	extractCommon(e, t, n, r, i) {
		let a = t.length, o = n.length, s = e.oldPos, c = s - r, l = 0;
		for (; c + 1 < a && s + 1 < o && this.equals(n[s + 1], t[c + 1], i);) c++, s++, l++, i.oneChangePerToken && (e.lastComponent = {
			count: 1,
			previousComponent: e.lastComponent,
			added: !1,
			removed: !1
		});
		return l && !i.oneChangePerToken && (e.lastComponent = {
			count: l,
			previousComponent: e.lastComponent,
			added: !1,
			removed: !1
		}), e.oldPos = s, c;
	}
	equals(e, t, n) {
		return n.comparator ? n.comparator(e, t) : e === t || !!n.ignoreCase && e.toLowerCase() === t.toLowerCase();
	}
	removeEmpty(e) {
		let t = [];
		for (let n = 0; n < e.length; n++) e[n] && t.push(e[n]);
		return t;
	}
	castInput(e, t) {
		return e;
	}
	tokenize(e, t) {
		return Array.from(e);
	}
	join(e) {
		return e.join("");
	}
	postProcess(e, t) {
		return e;
	}
	get useLongestToken() {
		return !1;
	}
	buildValues(e, t, n) {
		let r = [], i;
		for (; e;) r.push(e), i = e.previousComponent, delete e.previousComponent, e = i;
		r.reverse();
		let a = r.length, o = 0, s = 0, c = 0;
		for (; o < a; o++) {
			let e = r[o];
			if (e.removed) e.value = this.join(n.slice(c, c + e.count)), c += e.count;
			else {
				if (!e.added && this.useLongestToken) {
					let r = t.slice(s, s + e.count);
					r = r.map(function(e, t) {
						let r = n[c + t];
						return r.length > e.length ? r : e;
					}), e.value = this.join(r);
				} else e.value = this.join(t.slice(s, s + e.count));
				s += e.count, e.added || (c += e.count);
			}
		}
		return r;
	}
}, s = new class extends o {
	tokenize(e) {
		return e.slice();
	}
	join(e) {
		return e;
	}
	removeEmpty(e) {
		return e;
	}
}();
function c(e, t, n) {
	return s.diff(e, t, n);
}
var l = () => {}, u = "cr", d = "crlf", f = "lf", p = "\r", m = "\r\n", h = "\n", ee = h;
function g(e) {
	let t = e.indexOf(p);
	return t === -1 ? f : e.charAt(t + 1) === h ? d : u;
}
function _(e) {
	return e === u ? p : e === d ? m : ee;
}
var te = /* @__PURE__ */ new Map([
	[h, /\n/g],
	[p, /\r/g],
	[m, /\r\n/g]
]);
function ne(e, t) {
	let n = te.get(t);
	return e.match(n)?.length ?? 0;
}
var re = /\r\n?/g;
function ie(e) {
	return a(0, e, re, h);
}
var ae = Symbol.for("comments");
function oe(e) {
	return this[e < 0 ? this.length + e : e];
}
var v = r("at", function() {
	if (Array.isArray(this) || typeof this == "string") return oe;
}), y = "string", b = "array", x = "cursor", S = "indent", C = "align", w = "trim", T = "group", E = "fill", D = "if-break", O = "indent-if-break", k = "line-suffix", A = "line-suffix-boundary", j = "line", M = "label", N = "break-parent", se = /* @__PURE__ */ new Set([
	x,
	S,
	C,
	w,
	T,
	E,
	D,
	O,
	k,
	A,
	j,
	M,
	N
]);
function ce(e) {
	let t = e.length;
	for (; t > 0 && (e[t - 1] === "\r" || e[t - 1] === "\n");) t--;
	return t < e.length ? e.slice(0, t) : e;
}
function le(e, t, n) {
	if (!e.has(t)) {
		let r = n(t);
		e.set(t, r);
	}
	return e.get(t);
}
function ue(e) {
	if (typeof e == "string") return y;
	if (Array.isArray(e)) return b;
	if (!e) return;
	let { type: t } = e;
	if (se.has(t)) return t;
}
var P = ue, de = (e) => new Intl.ListFormat("en-US", { type: "disjunction" }).format(e);
function fe(e) {
	let t = e === null ? "null" : typeof e;
	if (t !== "string" && t !== "object") return `Unexpected doc '${t}', 
Expected it to be 'string' or 'object'.`;
	if (P(e)) throw Error("doc is valid.");
	let n = Object.prototype.toString.call(e);
	if (n !== "[object Object]") return `Unexpected doc '${n}'.`;
	let r = de([...se].map((e) => `'${e}'`));
	return `Unexpected doc.type '${e.type}'.
Expected it to be ${r}.`;
}
var F = class extends Error {
	name = "InvalidDocError";
	constructor(e) {
		super(fe(e)), this.doc = e;
	}
}, pe = {};
function me(e, t, n, r) {
	let i = [e];
	for (; i.length > 0;) {
		let e = i.pop();
		if (e === pe) {
			n(i.pop());
			continue;
		}
		n && i.push(e, pe);
		let a = P(e);
		if (!a) throw new F(e);
		if (t?.(e) !== !1) switch (a) {
			case b:
			case E: {
				let t = a === b ? e : e.parts;
				for (let e = t.length - 1; e >= 0; --e) i.push(t[e]);
				break;
			}
			case D:
				i.push(e.flatContents, e.breakContents);
				break;
			case T:
				if (r && e.expandedStates) for (let t = e.expandedStates.length, n = t - 1; n >= 0; --n) i.push(e.expandedStates[n]);
				else i.push(e.contents);
				break;
			case C:
			case S:
			case O:
			case M:
			case k:
				i.push(e.contents);
				break;
			case y:
			case x:
			case w:
			case A:
			case j:
			case N: break;
			default: throw new F(e);
		}
	}
}
var he = me;
function ge(e, t) {
	if (typeof e == "string") return t(e);
	let n = /* @__PURE__ */ new Map();
	return r(e);
	function r(e) {
		return le(n, e, i);
	}
	function i(e) {
		switch (P(e)) {
			case b: return t(e.map(r));
			case E: return t({
				...e,
				parts: e.parts.map(r)
			});
			case D: return t({
				...e,
				breakContents: r(e.breakContents),
				flatContents: r(e.flatContents)
			});
			case T: {
				let { expandedStates: n, contents: i } = e;
				return n ? (n = n.map(r), i = n[0]) : i = r(i), t({
					...e,
					contents: i,
					expandedStates: n
				});
			}
			case C:
			case S:
			case O:
			case M:
			case k: return t({
				...e,
				contents: r(e.contents)
			});
			case y:
			case x:
			case w:
			case A:
			case j:
			case N: return t(e);
			default: throw new F(e);
		}
	}
}
function _e(e, t, n) {
	let r = n, i = !1;
	function a(e) {
		if (i) return !1;
		let n = t(e);
		n !== void 0 && (i = !0, r = n);
	}
	return he(e, a), r;
}
function ve(e) {
	if (e.type === T && e.break || e.type === j && e.hard || e.type === N) return !0;
}
function ye(e) {
	return _e(e, ve, !1);
}
function be(e) {
	if (e.length > 0) {
		let t = v(0, e, -1);
		!t.expandedStates && !t.break && (t.break = "propagated");
	}
	return null;
}
function xe(e) {
	let t = /* @__PURE__ */ new Set(), n = [];
	function r(e) {
		if (e.type === N && be(n), e.type === T) {
			if (n.push(e), t.has(e)) return !1;
			t.add(e);
		}
	}
	function i(e) {
		e.type === T && n.pop().break && be(n);
	}
	he(e, r, i, !0);
}
function Se(e) {
	return e.type === j && !e.hard ? e.soft ? "" : " " : e.type === D ? e.flatContents : e;
}
function Ce(e) {
	return ge(e, Se);
}
function we(e) {
	for (e = [...e]; e.length >= 2 && v(0, e, -2).type === j && v(0, e, -1).type === N;) e.length -= 2;
	if (e.length > 0) {
		let t = Te(v(0, e, -1));
		e[e.length - 1] = t;
	}
	return e;
}
function Te(e) {
	switch (P(e)) {
		case S:
		case O:
		case T:
		case k:
		case M: {
			let t = Te(e.contents);
			return {
				...e,
				contents: t
			};
		}
		case D: return {
			...e,
			breakContents: Te(e.breakContents),
			flatContents: Te(e.flatContents)
		};
		case E: return {
			...e,
			parts: we(e.parts)
		};
		case b: return we(e);
		case y: return ce(e);
		case C:
		case x:
		case w:
		case A:
		case j:
		case N: break;
		default: throw new F(e);
	}
	return e;
}
function Ee(e) {
	return Te(Oe(e));
}
function De(e) {
	switch (P(e)) {
		case E: {
			let { parts: t } = e;
			if (t.every((e) => e === "")) return "";
			if (t.length === 1) return t[0];
			break;
		}
		case T:
			if (!e.contents && !e.id && !e.break && !e.expandedStates) return "";
			if (e.contents.type === T && e.contents.id === e.id && e.contents.break === e.break && e.contents.expandedStates === e.expandedStates) return e.contents;
			break;
		case C:
		case S:
		case O:
		case k:
			if (!e.contents) return "";
			break;
		case D:
			if (!e.flatContents && !e.breakContents) return "";
			break;
		case b: {
			let t = [];
			for (let n of e) {
				if (!n) continue;
				let [e, ...r] = Array.isArray(n) ? n : [n];
				typeof e == "string" && typeof v(0, t, -1) == "string" ? t[t.length - 1] += e : t.push(e), t.push(...r);
			}
			return t.length === 0 ? "" : t.length === 1 ? t[0] : t;
		}
		case y:
		case x:
		case w:
		case A:
		case j:
		case M:
		case N: break;
		default: throw new F(e);
	}
	return e;
}
function Oe(e) {
	return ge(e, (e) => De(e));
}
function ke(e, t = $e) {
	return ge(e, (e) => typeof e == "string" ? qe(t, e.split("\n")) : e);
}
function Ae(e) {
	if (e.type === j) return !0;
}
function je(e) {
	return _e(e, Ae, !1);
}
function Me(e, t) {
	return e.type === M ? {
		...e,
		contents: t(e.contents)
	} : t(e);
}
var I = l, Ne = l, Pe = l, Fe = l;
function Ie(e) {
	return I(e), {
		type: S,
		contents: e
	};
}
function L(e, t) {
	return Fe(e), I(t), {
		type: C,
		contents: t,
		n: e
	};
}
function Le(e) {
	return L(-Infinity, e);
}
function Re(e) {
	return L({ type: "root" }, e);
}
function ze(e) {
	return L(-1, e);
}
function Be(e, t, n) {
	I(e);
	let r = e;
	if (t > 0) {
		for (let e = 0; e < Math.floor(t / n); ++e) r = Ie(r);
		r = L(t % n, r), r = L(-Infinity, r);
	}
	return r;
}
var Ve = { type: N }, R = { type: x };
function He(e) {
	return Pe(e), {
		type: E,
		parts: e
	};
}
function Ue(e, t = {}) {
	return I(e), Ne(t.expandedStates, !0), {
		type: T,
		id: t.id,
		contents: e,
		break: !!t.shouldBreak,
		expandedStates: t.expandedStates
	};
}
function We(e, t) {
	return Ue(e[0], {
		...t,
		expandedStates: e
	});
}
function Ge(e, t = "", n = {}) {
	return I(e), t !== "" && I(t), {
		type: D,
		breakContents: e,
		flatContents: t,
		groupId: n.groupId
	};
}
function Ke(e, t) {
	return I(e), {
		type: O,
		contents: e,
		groupId: t.groupId,
		negate: t.negate
	};
}
function qe(e, t) {
	I(e), Ne(t);
	let n = [];
	for (let r = 0; r < t.length; r++) r !== 0 && n.push(e), n.push(t[r]);
	return n;
}
function Je(e, t) {
	return I(t), e ? {
		type: M,
		label: e,
		contents: t
	} : t;
}
var Ye = { type: j }, Xe = {
	type: j,
	soft: !0
}, Ze = {
	type: j,
	hard: !0
}, z = [Ze, Ve], Qe = {
	type: j,
	hard: !0,
	literal: !0
}, $e = [Qe, Ve];
function et(e) {
	return I(e), {
		type: k,
		contents: e
	};
}
var tt = { type: A }, nt = { type: w };
function B(e) {
	if (!e) return "";
	if (Array.isArray(e)) {
		let t = [];
		for (let n of e) if (Array.isArray(n)) t.push(...B(n));
		else {
			let e = B(n);
			e !== "" && t.push(e);
		}
		return t;
	}
	return e.type === D ? {
		...e,
		breakContents: B(e.breakContents),
		flatContents: B(e.flatContents)
	} : e.type === T ? {
		...e,
		contents: B(e.contents),
		expandedStates: e.expandedStates?.map(B)
	} : e.type === E ? {
		type: "fill",
		parts: e.parts.map(B)
	} : e.contents ? {
		...e,
		contents: B(e.contents)
	} : e;
}
function rt(e) {
	let t = Object.create(null), n = /* @__PURE__ */ new Set();
	return r(B(e));
	function r(e, t, n) {
		if (typeof e == "string") return JSON.stringify(e);
		if (Array.isArray(e)) {
			let t = e.map(r).filter(Boolean);
			return t.length === 1 ? t[0] : `[${t.join(", ")}]`;
		}
		if (e.type === j) {
			let r = n?.[t + 1]?.type === N;
			return e.literal ? r ? "literalline" : "literallineWithoutBreakParent" : e.hard ? r ? "hardline" : "hardlineWithoutBreakParent" : e.soft ? "softline" : "line";
		}
		if (e.type === N) return n?.[t - 1]?.type === j && n[t - 1].hard ? void 0 : "breakParent";
		if (e.type === w) return "trim";
		if (e.type === S) return "indent(" + r(e.contents) + ")";
		if (e.type === C) return e.n === -Infinity ? "dedentToRoot(" + r(e.contents) + ")" : e.n < 0 ? "dedent(" + r(e.contents) + ")" : e.n.type === "root" ? "markAsRoot(" + r(e.contents) + ")" : "align(" + JSON.stringify(e.n) + ", " + r(e.contents) + ")";
		if (e.type === D) return "ifBreak(" + r(e.breakContents) + (e.flatContents ? ", " + r(e.flatContents) : "") + (e.groupId ? (e.flatContents ? "" : ", \"\"") + `, { groupId: ${i(e.groupId)} }` : "") + ")";
		if (e.type === O) {
			let t = [];
			e.negate && t.push("negate: true"), e.groupId && t.push(`groupId: ${i(e.groupId)}`);
			let n = t.length > 0 ? `, { ${t.join(", ")} }` : "";
			return `indentIfBreak(${r(e.contents)}${n})`;
		}
		if (e.type === T) {
			let t = [];
			e.break && e.break !== "propagated" && t.push("shouldBreak: true"), e.id && t.push(`id: ${i(e.id)}`);
			let n = t.length > 0 ? `, { ${t.join(", ")} }` : "";
			return e.expandedStates ? `conditionalGroup([${e.expandedStates.map((e) => r(e)).join(",")}]${n})` : `group(${r(e.contents)}${n})`;
		}
		if (e.type === E) return `fill([${e.parts.map((e) => r(e)).join(", ")}])`;
		if (e.type === k) return "lineSuffix(" + r(e.contents) + ")";
		if (e.type === A) return "lineSuffixBoundary";
		if (e.type === M) return `label(${JSON.stringify(e.label)}, ${r(e.contents)})`;
		if (e.type === x) return "cursor";
		throw Error("Unknown doc type " + e.type);
	}
	function i(e) {
		if (typeof e != "symbol") return JSON.stringify(String(e));
		if (e in t) return t[e];
		let r = e.description || "symbol";
		for (let i = 0;; i++) {
			let a = r + (i > 0 ? ` #${i}` : "");
			if (!n.has(a)) return n.add(a), t[e] = `Symbol.for(${JSON.stringify(a)})`;
		}
	}
}
var it = () => /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED9\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEFA](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDEC2\uDEC6\uDEC8\uDECC-\uDEDD\uDEDF-\uDEEB\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g, at = 12288, ot = 65510, st = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
], ct = 4352, lt = 262141, ut = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
], dt = (e, t) => {
	let n = 0, r = Math.floor(e.length / 2) - 1;
	for (; n <= r;) {
		let i = Math.floor((n + r) / 2), a = i * 2;
		if (t < e[a]) r = i - 1;
		else if (t > e[a + 1]) n = i + 1;
		else return !0;
	}
	return !1;
}, ft = 19968, [pt, mt] = ht(ut);
function ht(e) {
	let t = e[0], n = e[1];
	for (let r = 0; r < e.length; r += 2) {
		let i = e[r], a = e[r + 1];
		if (ft >= i && ft <= a) return [i, a];
		a - i > n - t && (t = i, n = a);
	}
	return [t, n];
}
var gt = (e) => e < at || e > ot ? !1 : dt(st, e), _t = (e) => e >= pt && e <= mt ? !0 : e < ct || e > lt ? !1 : dt(ut, e), vt = /^(?:[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u2600-\u2604\u260E\u2611\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26B0\u26B1\u26C8\u26CF\u26D1\u26D3\u26E9\u26F0\u26F1\u26F4\u26F7\u26F8\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2763\u2764\u27A1\u2934\u2935\u2B05-\u2B07]|\uD83C[\uDD70\uDD71\uDD7E\uDD7F\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF3\uDFF5\uDFF7]|\uD83D[\uDC3F\uDC41\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3])$/, yt = (e) => vt.test(e), bt = /[^\x20-\x7F]/, xt = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u;
function St(e) {
	if (!e) return 0;
	if (!bt.test(e)) return e.length;
	let t = 0;
	e = e.replace(it(), (e) => (t += yt(e) ? 1 : 2, ""));
	for (let n of e) {
		let e = n.codePointAt(0);
		e <= 31 || e >= 127 && e <= 159 || xt.test(n) || (t += gt(e) || _t(e) ? 2 : 1);
	}
	return t;
}
var Ct = St, wt = { type: 0 }, Tt = { type: 1 }, Et = {
	value: "",
	length: 0,
	queue: [],
	get root() {
		return Et;
	}
};
function Dt(e, t, n) {
	let r = t.type === 1 ? e.queue.slice(0, -1) : [...e.queue, t], i = "", a = 0, o = 0, s = 0;
	for (let e of r) switch (e.type) {
		case 0:
			u(), n.useTabs ? c(1) : l(n.tabWidth);
			break;
		case 3: {
			let { string: t } = e;
			u(), i += t, a += t.length;
			break;
		}
		case 2: {
			let { width: t } = e;
			o += 1, s += t;
			break;
		}
		default: throw Error(`Unexpected indent comment '${e.type}'.`);
	}
	return f(), {
		...e,
		value: i,
		length: a,
		queue: r
	};
	function c(e) {
		i += "	".repeat(e), a += n.tabWidth * e;
	}
	function l(e) {
		i += " ".repeat(e), a += e;
	}
	function u() {
		n.useTabs ? d() : f();
	}
	function d() {
		o > 0 && c(o), p();
	}
	function f() {
		s > 0 && l(s), p();
	}
	function p() {
		o = 0, s = 0;
	}
}
function Ot(e, t, n) {
	if (!t) return e;
	if (t.type === "root") return {
		...e,
		root: e
	};
	if (t === -Infinity) return e.root;
	let r;
	return r = typeof t == "number" ? t < 0 ? Tt : {
		type: 2,
		width: t
	} : {
		type: 3,
		string: t
	}, Dt(e, r, n);
}
function kt(e, t) {
	return Dt(e, wt, t);
}
function At(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		if (r === " " || r === "	") t++;
		else break;
	}
	return t;
}
function jt(e) {
	let t = At(e);
	return {
		text: t === 0 ? e : e.slice(0, e.length - t),
		count: t
	};
}
var Mt = class {
	#e = [];
	#t = "";
	#n = 0;
	#r = [];
	#i = [];
	#a() {
		let e = this.#t;
		e !== "" && (this.#e.push(e), this.#n += e.length, this.#t = "");
		for (let e of this.#i) this.#r.push(Math.min(e, this.#n));
		this.#i.length = 0;
	}
	markPosition() {
		if (this.#r.length + this.#i.length >= 2) throw Error("There are too many 'cursor' in doc.");
		this.#i.push(this.#n + this.#t.length);
	}
	write(e) {
		this.#t += e;
	}
	trim() {
		let { text: e, count: t } = jt(this.#t);
		return this.#t = e, this.#a(), t;
	}
	finish() {
		return this.#a(), {
			text: this.#e.join(""),
			positions: this.#r
		};
	}
}, V = Symbol("MODE_BREAK"), H = Symbol("MODE_FLAT"), Nt = Symbol("DOC_FILL_PRINTED_LENGTH");
function Pt(e, t, n, r, i, a) {
	if (n === Infinity) return !0;
	let o = t.length, s = !1, c = [e], l = "";
	for (; n >= 0;) {
		if (c.length === 0) {
			if (o === 0) return !0;
			c.push(t[--o]);
			continue;
		}
		let { mode: e, doc: u } = c.pop(), d = P(u);
		switch (d) {
			case y:
				u && (s &&= (l += " ", --n, !1), l += u, n -= Ct(u));
				break;
			case b:
			case E: {
				let t = d === b ? u : u.parts, n = u[Nt] ?? 0;
				for (let r = t.length - 1; r >= n; r--) c.push({
					mode: e,
					doc: t[r]
				});
				break;
			}
			case S:
			case C:
			case O:
			case M:
				c.push({
					mode: e,
					doc: u.contents
				});
				break;
			case w: {
				let { text: e, count: t } = jt(l);
				l = e, n += t;
				break;
			}
			case T: {
				if (a && u.break) return !1;
				let t = u.break ? V : e, n = u.expandedStates && t === V ? v(0, u.expandedStates, -1) : u.contents;
				c.push({
					mode: t,
					doc: n
				});
				break;
			}
			case D: {
				let t = (u.groupId ? i[u.groupId] || H : e) === V ? u.breakContents : u.flatContents;
				t && c.push({
					mode: e,
					doc: t
				});
				break;
			}
			case j:
				if (e === V || u.hard) return !0;
				u.soft || (s = !0);
				break;
			case k:
				r = !0;
				break;
			case A: if (r) return !1;
		}
	}
	return !1;
}
function Ft(e, t) {
	let n = Object.create(null), r = t.printWidth, i = _(t.endOfLine), o = 0, s = [{
		indent: Et,
		mode: V,
		doc: e
	}], c = !1, l = [], u = new Mt();
	for (xe(e); s.length > 0;) {
		let { indent: e, mode: d, doc: f } = s.pop();
		switch (P(f)) {
			case y: {
				let e = i === "\n" ? f : a(0, f, "\n", i);
				e && (u.write(e), s.length > 0 && (o += Ct(e)));
				break;
			}
			case b:
				for (let t = f.length - 1; t >= 0; t--) s.push({
					indent: e,
					mode: d,
					doc: f[t]
				});
				break;
			case x:
				u.markPosition();
				break;
			case S:
				s.push({
					indent: kt(e, t),
					mode: d,
					doc: f.contents
				});
				break;
			case C:
				s.push({
					indent: Ot(e, f.n, t),
					mode: d,
					doc: f.contents
				});
				break;
			case w:
				o -= u.trim();
				break;
			case T: {
				let t = (function() {
					if (d === H && !c) return {
						indent: e,
						mode: f.break ? V : H,
						doc: f.contents
					};
					c = !1;
					let t = r - o, i = l.length > 0, a = {
						indent: e,
						mode: H,
						doc: f.contents
					};
					if (!f.break && Pt(a, s, t, i, n)) return a;
					if (!f.expandedStates) return {
						indent: e,
						mode: V,
						doc: f.contents
					};
					if (!f.break) for (let r = 1; r < f.expandedStates.length - 1; r++) {
						let a = {
							indent: e,
							mode: H,
							doc: f.expandedStates[r]
						};
						if (Pt(a, s, t, i, n)) return a;
					}
					return {
						indent: e,
						mode: V,
						doc: v(0, f.expandedStates, -1)
					};
				})();
				s.push(t), f.id && (n[f.id] = t.mode);
				break;
			}
			case E: {
				let t = r - o, i = f[Nt] ?? 0, { parts: a } = f, c = a.length - i;
				if (c === 0) break;
				let u = a[i + 0], p = a[i + 1], m = {
					indent: e,
					mode: H,
					doc: u
				}, h = {
					indent: e,
					mode: V,
					doc: u
				}, ee = Pt(m, [], t, l.length > 0, n, !0);
				if (c === 1) {
					ee ? s.push(m) : s.push(h);
					break;
				}
				let g = {
					indent: e,
					mode: H,
					doc: p
				}, _ = {
					indent: e,
					mode: V,
					doc: p
				};
				if (c === 2) {
					ee ? s.push(g, m) : s.push(_, h);
					break;
				}
				let te = a[i + 2], ne = {
					indent: e,
					mode: d,
					doc: {
						...f,
						[Nt]: i + 2
					}
				}, re = Pt({
					indent: e,
					mode: H,
					doc: [
						u,
						p,
						te
					]
				}, [], t, l.length > 0, n, !0);
				s.push(ne), re ? s.push(g, m) : ee ? s.push(_, m) : s.push(_, h);
				break;
			}
			case D:
			case O: {
				let t = f.groupId ? n[f.groupId] : d;
				if (t === V) {
					let t = f.type === D ? f.breakContents : f.negate ? f.contents : Ie(f.contents);
					t && s.push({
						indent: e,
						mode: d,
						doc: t
					});
				}
				if (t === H) {
					let t = f.type === D ? f.flatContents : f.negate ? Ie(f.contents) : f.contents;
					t && s.push({
						indent: e,
						mode: d,
						doc: t
					});
				}
				break;
			}
			case k:
				l.push({
					indent: e,
					mode: d,
					doc: f.contents
				});
				break;
			case A:
				l.length > 0 && s.push({
					indent: e,
					mode: d,
					doc: Ze
				});
				break;
			case j:
				switch (d) {
					case H:
						if (!f.hard) {
							f.soft || (u.write(" "), o += 1);
							break;
						}
						c = !0;
					case V:
						if (l.length > 0) {
							s.push({
								indent: e,
								mode: d,
								doc: f
							}, ...l.reverse()), l.length = 0;
							break;
						}
						f.literal ? (u.write(i), o = 0, e.root && (e.root.value && u.write(e.root.value), o = e.root.length)) : (u.trim(), u.write(i + e.value), o = e.length);
				}
				break;
			case M:
				s.push({
					indent: e,
					mode: d,
					doc: f.contents
				});
				break;
			case N: break;
			default: throw new F(f);
		}
		s.length === 0 && l.length > 0 && (s.push(...l.reverse()), l.length = 0);
	}
	let { text: d, positions: f } = u.finish();
	if (f.length !== 2) return { formatted: d };
	let [p, m] = f;
	return {
		formatted: d,
		cursorNodeStart: p,
		cursorNodeText: d.slice(p, m)
	};
}
var It = (e) => e.charAt(0) === "﻿", Lt = (e) => "﻿" + e;
function Rt(e, t, n = 0) {
	let r = 0;
	for (let i = n; i < e.length; ++i) e[i] === "	" ? r = r + t - r % t : r++;
	return r;
}
var zt = Rt, Bt = class {
	constructor(e) {
		this.stack = [e];
	}
	get key() {
		let { stack: e, siblings: t } = this;
		return v(0, e, t === null ? -2 : -4) ?? null;
	}
	get index() {
		return this.siblings === null ? null : v(0, this.stack, -2);
	}
	get node() {
		return v(0, this.stack, -1);
	}
	get parent() {
		return this.getNode(1);
	}
	get grandparent() {
		return this.getNode(2);
	}
	get isInArray() {
		return this.siblings !== null;
	}
	get siblings() {
		let { stack: e } = this, t = v(0, e, -3);
		return Array.isArray(t) ? t : null;
	}
	get next() {
		let { siblings: e } = this;
		return e === null ? null : e[this.index + 1];
	}
	get previous() {
		let { siblings: e } = this;
		return e === null ? null : e[this.index - 1];
	}
	get isFirst() {
		return this.index === 0;
	}
	get isLast() {
		let { siblings: e, index: t } = this;
		return e !== null && t === e.length - 1;
	}
	get isRoot() {
		return this.stack.length === 1;
	}
	get root() {
		return this.stack[0];
	}
	get ancestors() {
		return [...this.#t()];
	}
	getName() {
		let { stack: e } = this, { length: t } = e;
		return t > 1 ? v(0, e, -2) : null;
	}
	getValue() {
		return v(0, this.stack, -1);
	}
	getNode(e = 0) {
		let t = this.#e(e);
		return t === -1 ? null : this.stack[t];
	}
	getParentNode(e = 0) {
		return this.getNode(e + 1);
	}
	#e(e) {
		let { stack: t } = this;
		for (let n = t.length - 1; n >= 0; n -= 2) if (!Array.isArray(t[n]) && --e < 0) return n;
		return -1;
	}
	call(e, ...t) {
		let { stack: n } = this, { length: r } = n, i = v(0, n, -1);
		for (let e of t) i = i?.[e], n.push(e, i);
		try {
			return e(this);
		} finally {
			n.length = r;
		}
	}
	callParent(e, t = 0) {
		let n = this.#e(t + 1), r = this.stack.splice(n + 1);
		try {
			return e(this);
		} finally {
			this.stack.push(...r);
		}
	}
	each(e, ...t) {
		let { stack: n } = this, { length: r } = n, i = v(0, n, -1);
		for (let e of t) i = i[e], n.push(e, i);
		try {
			for (let t = 0; t < i.length; ++t) n.push(t, i[t]), e(this, t, i), n.length -= 2;
		} finally {
			n.length = r;
		}
	}
	map(e, ...t) {
		let n = [];
		return this.each((t, r, i) => {
			n[r] = e(t, r, i);
		}, ...t), n;
	}
	match(...e) {
		let t = this.stack.length - 1, n = null, r = this.stack[t--];
		for (let i of e) {
			if (r === void 0) return !1;
			let e = null;
			if (typeof n == "number" && (e = n, n = this.stack[t--], r = this.stack[t--]), i && !i(r, n, e)) return !1;
			n = this.stack[t--], r = this.stack[t--];
		}
		return !0;
	}
	findAncestor(e) {
		for (let t of this.#t()) if (e(t)) return t;
	}
	hasAncestor(e) {
		for (let t of this.#t()) if (e(t)) return !0;
		return !1;
	}
	*#t() {
		let { stack: e } = this;
		for (let t = e.length - 3; t >= 0; t -= 2) {
			let n = e[t];
			Array.isArray(n) || (yield n);
		}
	}
};
function Vt(e) {
	return Array.isArray(e) && e.length > 0;
}
var Ht = Vt;
function Ut(e) {
	return typeof e == "object" && !!e;
}
var Wt = Ut;
function Gt(e) {
	return (t, n, r) => {
		if (n === !1) return !1;
		let i = !!r?.backwards, { length: a } = t, o = n;
		for (; o >= 0 && o < a;) {
			let n = t.charAt(o);
			if (e instanceof RegExp) {
				if (!e.test(n)) return o;
			} else if (!e.includes(n)) return o;
			i ? o-- : o++;
		}
		return o === -1 || o === a ? o : !1;
	};
}
var Kt = Gt(/\s/), U = Gt(" 	"), qt = Gt(",; 	"), Jt = Gt(/[^\n\r]/), Yt = (e) => e === "\n" || e === "\r" || e === "\u2028" || e === "\u2029";
function Xt(e, t, n) {
	if (t === !1) return !1;
	let r = !!n?.backwards, i = e.charAt(t);
	if (r) {
		if (e.charAt(t - 1) === "\r" && i === "\n") return t - 2;
		if (Yt(i)) return t - 1;
	} else {
		if (i === "\r" && e.charAt(t + 1) === "\n") return t + 2;
		if (Yt(i)) return t + 1;
	}
	return t;
}
var W = Xt;
function Zt(e, t, n = {}) {
	let r = U(e, n.backwards ? t - 1 : t, n);
	return r !== W(e, r, n);
}
var G = Zt;
function* Qt(e, t) {
	let { getVisitorKeys: n, filter: r = () => !0 } = t, i = (e) => Wt(e) && r(e);
	for (let t of n(e)) {
		let n = e[t];
		if (Array.isArray(n)) for (let e of n) i(e) && (yield e);
		else i(n) && (yield n);
	}
}
function* $t(e, t) {
	let n = [e];
	for (let e = 0; e < n.length; e++) {
		let r = n[e];
		for (let e of Qt(r, t)) yield e, n.push(e);
	}
}
function en(e, t) {
	return Qt(e, t).next().done;
}
function tn(e, t, n) {
	let { filter: r } = n;
	if (!r) return [];
	let i, a = (n.getChildren?.(e, n) ?? [...Qt(e, { getVisitorKeys: n.getVisitorKeys })]).flatMap((a) => (i ??= [e, ...t], r(a, i) ? [a] : nn(a, i, n))), { locStart: o, locEnd: s } = n;
	return a.sort((e, t) => o(e) - o(t) || s(e) - s(t)), a;
}
function nn(e, t, n) {
	return le(n.cache, e, (e) => tn(e, t, n));
}
var rn = nn;
function an(e) {
	let t = e.type || e.kind || "(unknown type)", n = String(e.name || e.id && (typeof e.id == "object" ? e.id.name : e.id) || e.key && (typeof e.key == "object" ? e.key.name : e.key) || e.value && (typeof e.value == "object" ? "" : String(e.value)) || e.operator || "");
	return n.length > 20 && (n = n.slice(0, 19) + "…"), t + (n ? " " + n : "");
}
function on(e, t) {
	return (e.comments ??= []).push(t), t.printed = !1, t.nodeDescription = an(e), !0;
}
function sn(e, t) {
	return t.leading = !0, t.trailing = !1, on(e, t);
}
function cn(e, t, n) {
	return t.leading = !1, t.trailing = !1, n && (t.marker = n), on(e, t);
}
function K(e, t) {
	return t.leading = !1, t.trailing = !0, on(e, t);
}
var ln = /* @__PURE__ */ new WeakMap();
function un(e, t, n, r, i = []) {
	let { locStart: a, locEnd: o } = n, s = a(t), c = o(t), l = rn(e, i, {
		cache: ln,
		locStart: a,
		locEnd: o,
		getVisitorKeys: n.getVisitorKeys,
		filter: n.printer.canAttachComment,
		getChildren: n.printer.getCommentChildNodes
	}), u, d, f = 0, p = l.length;
	for (; f < p;) {
		let e = f + p >> 1, r = l[e], m = a(r), h = o(r);
		if (m <= s && c <= h) return un(r, t, n, r, [r, ...i]);
		if (h <= s) u = r, f = e + 1;
		else if (c <= m) d = r, p = e;
		else throw Error("Comment location overlaps with node location");
	}
	if (r?.type === "TemplateLiteral") {
		let { quasis: e } = r, i = _n(e, t, n);
		u && _n(e, u, n) !== i && (u = null), d && _n(e, d, n) !== i && (d = null);
	}
	return {
		enclosingNode: r,
		precedingNode: u,
		followingNode: d,
		ancestors: i
	};
}
var dn = () => !1;
function fn(e, t) {
	let { comments: n } = e;
	if (delete e.comments, !Ht(n) || !t.printer.canAttachComment) return;
	let r = [], { printer: { features: { experimental_avoidAstMutation: i }, handleComments: a = {} }, originalText: o } = t, { ownLine: s = dn, endOfLine: c = dn, remaining: l = dn } = a, u = n.map((r, i) => ({
		...un(e, r, t),
		comment: r,
		text: o,
		options: t,
		ast: e,
		isLastComment: n.length - 1 === i,
		placement: void 0
	})), d = !i;
	for (let [e, t] of u.entries()) {
		let { comment: n, precedingNode: a, enclosingNode: o, followingNode: f, text: p, options: m, ast: h, isLastComment: ee } = t, g = mn(p, m, u, e) ? "ownLine" : hn(p, m, u, e) ? "endOfLine" : "remaining", _;
		if (i ? (t.placement = g, _ = [t]) : _ = [
			n,
			p,
			m,
			h,
			ee
		], d && (n.enclosingNode = o, n.precedingNode = a, n.followingNode = f), n.placement = g, g === "ownLine") s(..._) || (f ? sn(f, n) : a ? K(a, n) : cn(o || h, n));
		else if (g === "endOfLine") c(..._) || (a ? K(a, n) : f ? sn(f, n) : cn(o || h, n));
		else if (!l(..._)) {
			if (a && f) {
				let e = r.length;
				e > 0 && r[e - 1].followingNode !== f && gn(r, m), r.push(t);
			} else a ? K(a, n) : f ? sn(f, n) : cn(o || h, n);
		}
	}
	if (gn(r, t), d) for (let e of n) delete e.precedingNode, delete e.enclosingNode, delete e.followingNode;
}
var pn = (e) => !/[\S\n\u2028\u2029]/.test(e);
function mn(e, t, n, r) {
	let { comment: i, precedingNode: a } = n[r], { locStart: o, locEnd: s } = t, c = o(i);
	if (a) for (let t = r - 1; t >= 0; t--) {
		let { comment: r, precedingNode: i } = n[t];
		if (i !== a || !pn(e.slice(s(r), c))) break;
		c = o(r);
	}
	return G(e, c, { backwards: !0 });
}
function hn(e, t, n, r) {
	let { comment: i, followingNode: a } = n[r], { locStart: o, locEnd: s } = t, c = s(i);
	if (a) for (let t = r + 1; t < n.length; t++) {
		let { comment: r, followingNode: i } = n[t];
		if (i !== a || !pn(e.slice(c, o(r)))) break;
		c = s(r);
	}
	return G(e, c);
}
function gn(e, t) {
	let n = e.length;
	if (n === 0) return;
	let { precedingNode: r, followingNode: i } = e[0], a = t.locStart(i), o;
	for (o = n; o > 0; --o) {
		let { comment: n, precedingNode: r, followingNode: i } = e[o - 1], s = t.originalText.slice(t.locEnd(n), a);
		if (t.printer.isGap?.(s, t) ?? /^[\s(]*$/.test(s)) a = t.locStart(n);
		else break;
	}
	for (let [t, { comment: n }] of e.entries()) t < o ? K(r, n) : sn(i, n);
	for (let e of [r, i]) e.comments && e.comments.length > 1 && e.comments.sort((e, n) => t.locStart(e) - t.locStart(n));
	e.length = 0;
}
function _n(e, t, n) {
	let r = n.locStart(t) - 1;
	for (let t = 1; t < e.length; ++t) if (r < n.locStart(e[t])) return t - 1;
	return 0;
}
function vn(e, t) {
	let n = t - 1;
	n = U(e, n, { backwards: !0 }), n = W(e, n, { backwards: !0 }), n = U(e, n, { backwards: !0 });
	let r = W(e, n, { backwards: !0 });
	return n !== r;
}
var yn = vn, bn = () => !0;
function xn(e, t) {
	let n = e.node;
	return n.printed = !0, t.printer.printComment(e, t);
}
function Sn(e, t) {
	let n = e.node, r = [xn(e, t)], { printer: i, originalText: a, locStart: o, locEnd: s } = t;
	if (i.isBlockComment?.(n)) {
		let e = " ";
		G(a, s(n)) && (e = G(a, o(n), { backwards: !0 }) ? z : Ye), r.push(e);
	} else r.push(z);
	let c = W(a, U(a, s(n)));
	return c !== !1 && G(a, c) && r.push(z), r;
}
function Cn(e, t, n) {
	let r = e.node, i = xn(e, t), { printer: a, originalText: o, locStart: s } = t, c = a.isBlockComment?.(r);
	return n?.hasLineSuffix && !n?.isBlock || G(o, s(r), { backwards: !0 }) ? {
		doc: et([
			z,
			yn(o, s(r)) ? z : "",
			i
		]),
		isBlock: c,
		hasLineSuffix: !0
	} : !c || n?.hasLineSuffix ? {
		doc: [et([" ", i]), Ve],
		isBlock: c,
		hasLineSuffix: !0
	} : {
		doc: [" ", i],
		isBlock: c,
		hasLineSuffix: !1
	};
}
function wn(e, t, n) {
	let r = t[Symbol.for("printedComments")], i = n?.filter ?? bn, a = new Set(e.node?.comments?.filter((e) => !r?.has(e) && e.leading && i(e)));
	return a.size === 0 ? "" : e.map(({ node: n }) => a.has(n) ? Sn(e, t) : "", "comments").filter(Boolean);
}
function Tn(e, t, n) {
	let r = e.node?.comments, i = new Set(r?.filter((e) => e.trailing)), a = t[Symbol.for("printedComments")], o = n?.filter ?? bn, s = new Set(r?.filter((e) => i.has(e) && !a?.has(e) && o(e)));
	if (s.size === 0) return "";
	let c = [], l;
	return e.each(({ node: n }) => {
		i.has(n) && (l = Cn(e, t, l), s.has(n) && c.push(l.doc));
	}, "comments"), c;
}
function En(e, t, n, r) {
	let i = wn(e, n, r), a = Tn(e, n, r);
	return i || a ? Me(t, (e) => [
		i,
		e,
		a
	]) : t;
}
function Dn(e) {
	let { [ae]: t, [Symbol.for("printedComments")]: n } = e;
	for (let e of t) {
		if (!e.printed && !n.has(e)) throw Error("Comment \"" + e.value.trim() + "\" was not printed. Please report this error!");
		delete e.printed;
	}
}
var On = () => l, kn = class extends Error {
	name = "ConfigError";
}, An = class extends Error {
	name = "UndefinedParserError";
}, jn = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), Mn = {
	checkIgnorePragma: {
		category: "Special",
		type: "boolean",
		default: !1,
		description: "Check whether the file's first docblock comment contains '@noprettier' or '@noformat' to determine if it should be formatted.",
		cliCategory: "Other"
	},
	cursorOffset: {
		category: "Special",
		type: "int",
		default: -1,
		range: {
			start: -1,
			end: 1 / 0,
			step: 1
		},
		description: "Print (to stderr) where a cursor at the given position would move to after formatting.",
		cliCategory: "Editor"
	},
	endOfLine: {
		category: "Global",
		type: "choice",
		default: "lf",
		description: "Which end of line characters to apply.",
		choices: [
			{
				value: "lf",
				description: "Line Feed only (\\n), common on Linux and macOS as well as inside git repos"
			},
			{
				value: "crlf",
				description: "Carriage Return + Line Feed characters (\\r\\n), common on Windows"
			},
			{
				value: "cr",
				description: "Carriage Return character only (\\r), used very rarely"
			},
			{
				value: "auto",
				description: "Maintain existing\n(mixed values within one file are normalised by looking at what's used after the first line)"
			}
		]
	},
	filepath: {
		category: "Special",
		type: "path",
		description: "Specify the input filepath. This will be used to do parser inference.",
		cliName: "stdin-filepath",
		cliCategory: "Other",
		cliDescription: "Path to the file to pretend that stdin comes from."
	},
	insertPragma: {
		category: "Special",
		type: "boolean",
		default: !1,
		description: "Insert @format pragma into file's first docblock comment.",
		cliCategory: "Other"
	},
	parser: {
		category: "Global",
		type: "choice",
		default: void 0,
		description: "Which parser to use.",
		exception: (e) => typeof e == "string" || typeof e == "function",
		choices: [
			{
				value: "flow",
				description: "Flow"
			},
			{
				value: "babel",
				description: "JavaScript"
			},
			{
				value: "babel-flow",
				description: "Flow"
			},
			{
				value: "babel-ts",
				description: "TypeScript"
			},
			{
				value: "typescript",
				description: "TypeScript"
			},
			{
				value: "acorn",
				description: "JavaScript"
			},
			{
				value: "espree",
				description: "JavaScript"
			},
			{
				value: "meriyah",
				description: "JavaScript"
			},
			{
				value: "css",
				description: "CSS"
			},
			{
				value: "less",
				description: "Less"
			},
			{
				value: "scss",
				description: "SCSS"
			},
			{
				value: "json",
				description: "JSON"
			},
			{
				value: "json5",
				description: "JSON5"
			},
			{
				value: "jsonc",
				description: "JSON with Comments"
			},
			{
				value: "json-stringify",
				description: "JSON.stringify"
			},
			{
				value: "graphql",
				description: "GraphQL"
			},
			{
				value: "markdown",
				description: "Markdown"
			},
			{
				value: "mdx",
				description: "MDX"
			},
			{
				value: "vue",
				description: "Vue"
			},
			{
				value: "yaml",
				description: "YAML"
			},
			{
				value: "glimmer",
				description: "Ember / Handlebars"
			},
			{
				value: "html",
				description: "HTML"
			},
			{
				value: "angular",
				description: "Angular"
			},
			{
				value: "lwc",
				description: "Lightning Web Components"
			},
			{
				value: "mjml",
				description: "MJML"
			}
		]
	},
	plugins: {
		type: "path",
		array: !0,
		default: [{ value: [] }],
		category: "Global",
		description: "Add a plugin. Multiple plugins can be passed as separate `--plugin`s.",
		exception: (e) => typeof e == "string" || typeof e == "object",
		cliName: "plugin",
		cliCategory: "Config"
	},
	printWidth: {
		category: "Global",
		type: "int",
		default: 80,
		description: "The line length where Prettier will try wrap.",
		range: {
			start: 0,
			end: 1 / 0,
			step: 1
		}
	},
	rangeEnd: {
		category: "Special",
		type: "int",
		default: 1 / 0,
		range: {
			start: 0,
			end: 1 / 0,
			step: 1
		},
		description: "Format code ending at a given character offset (exclusive).\nThe range will extend forwards to the end of the selected statement.",
		cliCategory: "Editor"
	},
	rangeStart: {
		category: "Special",
		type: "int",
		default: 0,
		range: {
			start: 0,
			end: 1 / 0,
			step: 1
		},
		description: "Format code starting at a given character offset.\nThe range will extend backwards to the start of the first line containing the selected statement.",
		cliCategory: "Editor"
	},
	requirePragma: {
		category: "Special",
		type: "boolean",
		default: !1,
		description: "Require either '@prettier' or '@format' to be present in the file's first docblock comment in order for it to be formatted.",
		cliCategory: "Other"
	},
	tabWidth: {
		type: "int",
		category: "Global",
		default: 2,
		description: "Number of spaces per indentation level.",
		range: {
			start: 0,
			end: 1 / 0,
			step: 1
		}
	},
	useTabs: {
		category: "Global",
		type: "boolean",
		default: !1,
		description: "Indent with tabs instead of spaces."
	},
	embeddedLanguageFormatting: {
		category: "Global",
		type: "choice",
		default: "auto",
		description: "Control how Prettier formats quoted code embedded in the file.",
		choices: [{
			value: "auto",
			description: "Format embedded code if Prettier can automatically identify it."
		}, {
			value: "off",
			description: "Never automatically format embedded code."
		}]
	}
};
function Nn({ plugins: e = [], showDeprecated: t = !1 } = {}) {
	let n = e.flatMap((e) => e.languages ?? []), r = [];
	for (let i of Fn(Object.assign({}, ...e.map(({ options: e }) => e), Mn))) !t && i.deprecated || (Array.isArray(i.choices) && (t || (i.choices = i.choices.filter((e) => !e.deprecated)), i.name === "parser" && (i.choices = [...i.choices, ...Pn(i.choices, n, e)])), i.pluginDefaults = Object.fromEntries(e.filter((e) => e.defaultOptions?.[i.name] !== void 0).map((e) => [e.name, e.defaultOptions[i.name]])), r.push(i));
	return {
		languages: n,
		options: r
	};
}
function* Pn(e, t, n) {
	let r = new Set(e.map((e) => e.value));
	for (let e of t) if (e.parsers) {
		for (let t of e.parsers) if (!r.has(t)) {
			r.add(t);
			let i = n.find((e) => e.parsers && jn(e.parsers, t)), a = e.name;
			i?.name && (a += ` (plugin: ${i.name})`), yield {
				value: t,
				description: a
			};
		}
	}
}
function Fn(e) {
	let t = [];
	for (let [n, r] of Object.entries(e)) {
		let e = {
			name: n,
			...r
		};
		Array.isArray(e.default) && (e.default = v(0, e.default, -1).value), t.push(e);
	}
	return t;
}
var In = Array.prototype.toReversed ?? function() {
	return [...this].reverse();
}, Ln = r("toReversed", function() {
	if (Array.isArray(this)) return In;
});
function Rn() {
	let e = globalThis, t = e.process?.platform;
	if (typeof t == "string") return t.startsWith("win");
	let n = e.Deno?.build?.os;
	return typeof n == "string" ? n === "windows" : e.navigator?.platform?.startsWith("Win") ?? !1;
}
var zn = Rn();
function Bn(e) {
	if (e = e instanceof URL ? e : new URL(e), e.protocol !== "file:") throw TypeError(`URL must be a file URL: received "${e.protocol}"`);
	return e;
}
function Vn(e) {
	return e = Bn(e), decodeURIComponent(e.pathname.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
}
function Hn(e) {
	e = Bn(e);
	let t = decodeURIComponent(e.pathname.replace(/\//g, "\\").replace(/%(?![0-9A-Fa-f]{2})/g, "%25")).replace(/^\\*([A-Za-z]:)(\\|$)/, "$1\\");
	return e.hostname !== "" && (t = `\\\\${e.hostname}${t}`), t;
}
function Un(e) {
	return zn ? Hn(e) : Vn(e);
}
var Wn = (e) => String(e).split(/[/\\]/).pop(), Gn = (e) => String(e).startsWith("file:");
function Kn(e, t) {
	if (!t) return;
	let n = Wn(t).toLowerCase();
	return e.find(({ filenames: e }) => e?.some((e) => e.toLowerCase() === n)) ?? e.find(({ extensions: e }) => e?.some((e) => n.endsWith(e)));
}
function qn(e, t) {
	if (t) return e.find(({ name: e }) => e.toLowerCase() === t) ?? e.find(({ aliases: e }) => e?.includes(t)) ?? e.find(({ extensions: e }) => e?.includes(`.${t}`));
}
var Jn = void 0;
function Yn(e, t) {
	if (t) {
		if (Gn(t)) try {
			t = Un(t);
		} catch {
			return;
		}
		if (typeof t == "string") return e.find(({ isSupported: e }) => e?.({ filepath: t }));
	}
}
function Xn(e, t) {
	let n = Ln(0, e.plugins).flatMap((e) => e.languages ?? []);
	return (qn(n, t.language) ?? Kn(n, t.physicalFile) ?? Kn(n, t.file) ?? Yn(n, t.physicalFile) ?? Yn(n, t.file) ?? Jn?.(n, t.physicalFile))?.parsers[0];
}
var Zn = Xn, q = {
	key: (e) => /^[$_a-zA-Z][$_a-zA-Z0-9]*$/.test(e) ? e : JSON.stringify(e),
	value(e) {
		if (typeof e != "object" || !e) return JSON.stringify(e);
		if (Array.isArray(e)) return `[${e.map((e) => q.value(e)).join(", ")}]`;
		let t = Object.keys(e);
		return t.length === 0 ? "{}" : `{ ${t.map((t) => `${q.key(t)}: ${q.value(e[t])}`).join(", ")} }`;
	},
	pair: ({ key: e, value: t }) => q.value({ [e]: t })
}, Qn = new Proxy(String, { get: () => Qn }), J = Qn, $n = (e, t, { descriptor: n }) => {
	let r = [`${J.yellow(typeof e == "string" ? n.key(e) : n.pair(e))} is deprecated`];
	return t && r.push(`we now treat it as ${J.blue(typeof t == "string" ? n.key(t) : n.pair(t))}`), r.join("; ") + ".";
}, er = Symbol.for("vnopts.VALUE_NOT_EXIST"), tr = Symbol.for("vnopts.VALUE_UNCHANGED"), nr = " ".repeat(2), rr = (e, t, n) => {
	let { text: r, list: i } = n.normalizeExpectedResult(n.schemas[e].expected(n)), a = [];
	return r && a.push(ir(e, t, r, n.descriptor)), i && a.push([ir(e, t, i.title, n.descriptor)].concat(i.values.map((e) => ar(e, n.loggerPrintWidth))).join("\n")), or(a, n.loggerPrintWidth);
};
function ir(e, t, n, r) {
	return [
		`Invalid ${J.red(r.key(e))} value.`,
		`Expected ${J.blue(n)},`,
		`but received ${t === er ? J.gray("nothing") : J.red(r.value(t))}.`
	].join(" ");
}
function ar({ text: e, list: t }, n) {
	let r = [];
	return e && r.push(`- ${J.blue(e)}`), t && r.push([`- ${J.blue(t.title)}:`].concat(t.values.map((e) => ar(e, n - nr.length).replace(/^|\n/g, `$&${nr}`))).join("\n")), or(r, n);
}
function or(e, t) {
	if (e.length === 1) return e[0];
	let [n, r] = e, [i, a] = e.map((e) => e.split("\n", 1)[0].length);
	return i > t && i > a ? r : n;
}
var Y = [], sr = [];
function cr(e, t, n) {
	if (e === t) return 0;
	let r = n?.maxDistance, i = e;
	e.length > t.length && (e = t, t = i);
	let a = e.length, o = t.length;
	for (; a > 0 && e.charCodeAt(~-a) === t.charCodeAt(~-o);) a--, o--;
	let s = 0;
	for (; s < a && e.charCodeAt(s) === t.charCodeAt(s);) s++;
	if (a -= s, o -= s, r !== void 0 && o - a > r) return r;
	if (a === 0) return r !== void 0 && o > r ? r : o;
	let c, l, u, d, f = 0, p = 0;
	for (; f < a;) sr[f] = e.charCodeAt(s + f), Y[f] = ++f;
	for (; p < o;) {
		for (c = t.charCodeAt(s + p), u = p++, l = p, f = 0; f < a; f++) d = c === sr[f] ? u : u + 1, u = Y[f], l = Y[f] = u > l ? d > l ? l + 1 : d : d > u ? u + 1 : d;
		if (r !== void 0) {
			let e = l;
			for (f = 0; f < a; f++) Y[f] < e && (e = Y[f]);
			if (e > r) return r;
		}
	}
	return Y.length = a, sr.length = a, r !== void 0 && l > r ? r : l;
}
function lr(e, t, n) {
	if (!Array.isArray(t) || t.length === 0) return;
	let r = n?.maxDistance, i = e.length;
	for (let n of t) if (n === e) return n;
	if (r === 0) return;
	let a, o = Infinity, s = /* @__PURE__ */ new Set();
	for (let n of t) {
		if (s.has(n)) continue;
		s.add(n);
		let t = Math.abs(n.length - i);
		if (t >= o || r !== void 0 && t > r) continue;
		let c = Number.isFinite(o) ? r === void 0 ? o : Math.min(o, r) : r, l = c === void 0 ? cr(e, n) : cr(e, n, { maxDistance: c });
		if (r !== void 0 && l > r) continue;
		let u = l;
		if (c !== void 0 && l === c && c === r && (u = cr(e, n)), u < o && (o = u, a = n, o === 0)) break;
	}
	if (!(r !== void 0 && o > r)) return a;
}
var ur = (e, t, { descriptor: n, logger: r, schemas: i }) => {
	let a = [`Ignored unknown option ${J.yellow(n.pair({
		key: e,
		value: t
	}))}.`], o = lr(e, Object.keys(i), { maxDistance: 3 });
	o && a.push(`Did you mean ${J.blue(n.key(o))}?`), r.warn(a.join(" "));
}, dr = [
	"default",
	"expected",
	"validate",
	"deprecated",
	"forward",
	"redirect",
	"overlap",
	"preprocess",
	"postprocess"
];
function fr(e, t) {
	let n = new e(t), r = Object.create(n);
	for (let e of dr) e in t && (r[e] = pr(t[e], n, X.prototype[e].length));
	return r;
}
var X = class {
	static create(e) {
		return fr(this, e);
	}
	constructor(e) {
		this.name = e.name;
	}
	default(e) {}
	expected(e) {
		return "nothing";
	}
	validate(e, t) {
		return !1;
	}
	deprecated(e, t) {
		return !1;
	}
	forward(e, t) {}
	redirect(e, t) {}
	overlap(e, t, n) {
		return e;
	}
	preprocess(e, t) {
		return e;
	}
	postprocess(e, t) {
		return tr;
	}
};
function pr(e, t, n) {
	return typeof e == "function" ? (...r) => e(...r.slice(0, n - 1), t, ...r.slice(n - 1)) : () => e;
}
var mr = class extends X {
	constructor(e) {
		super(e), this._sourceName = e.sourceName;
	}
	expected(e) {
		return e.schemas[this._sourceName].expected(e);
	}
	validate(e, t) {
		return t.schemas[this._sourceName].validate(e, t);
	}
	redirect(e, t) {
		return this._sourceName;
	}
}, hr = class extends X {
	expected() {
		return "anything";
	}
	validate() {
		return !0;
	}
}, gr = class extends X {
	constructor({ valueSchema: e, name: t = e.name, ...n }) {
		super({
			...n,
			name: t
		}), this._valueSchema = e;
	}
	expected(e) {
		let { text: t, list: n } = e.normalizeExpectedResult(this._valueSchema.expected(e));
		return {
			text: t && `an array of ${t}`,
			list: n && {
				title: "an array of the following values",
				values: [{ list: n }]
			}
		};
	}
	validate(e, t) {
		if (!Array.isArray(e)) return !1;
		let n = [];
		for (let r of e) {
			let e = t.normalizeValidateResult(this._valueSchema.validate(r, t), r);
			e !== !0 && n.push(e.value);
		}
		return n.length === 0 || { value: n };
	}
	deprecated(e, t) {
		let n = [];
		for (let r of e) {
			let e = t.normalizeDeprecatedResult(this._valueSchema.deprecated(r, t), r);
			e !== !1 && n.push(...e.map(({ value: e }) => ({ value: [e] })));
		}
		return n;
	}
	forward(e, t) {
		let n = [];
		for (let r of e) {
			let e = t.normalizeForwardResult(this._valueSchema.forward(r, t), r);
			n.push(...e.map(_r));
		}
		return n;
	}
	redirect(e, t) {
		let n = [], r = [];
		for (let i of e) {
			let e = t.normalizeRedirectResult(this._valueSchema.redirect(i, t), i);
			"remain" in e && n.push(e.remain), r.push(...e.redirect.map(_r));
		}
		return n.length === 0 ? { redirect: r } : {
			redirect: r,
			remain: n
		};
	}
	overlap(e, t) {
		return e.concat(t);
	}
};
function _r({ from: e, to: t }) {
	return {
		from: [e],
		to: t
	};
}
var vr = class extends X {
	expected() {
		return "true or false";
	}
	validate(e) {
		return typeof e == "boolean";
	}
};
function yr(e, t) {
	let n = Object.create(null);
	for (let r of e) {
		let e = r[t];
		if (n[e]) throw Error(`Duplicate ${t} ${JSON.stringify(e)}`);
		n[e] = r;
	}
	return n;
}
function br(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = r[t];
		if (n.has(e)) throw Error(`Duplicate ${t} ${JSON.stringify(e)}`);
		n.set(e, r);
	}
	return n;
}
function xr() {
	let e = Object.create(null);
	return (t) => {
		let n = JSON.stringify(t);
		return e[n] ? !0 : (e[n] = !0, !1);
	};
}
function Sr(e, t) {
	let n = [], r = [];
	for (let i of e) t(i) ? n.push(i) : r.push(i);
	return [n, r];
}
function Cr(e) {
	return e === Math.floor(e);
}
function wr(e, t) {
	if (e === t) return 0;
	let n = typeof e, r = typeof t, i = [
		"undefined",
		"object",
		"boolean",
		"number",
		"string"
	];
	return n === r ? n === "string" ? e.localeCompare(t) : Number(e) - Number(t) : i.indexOf(n) - i.indexOf(r);
}
function Tr(e) {
	return (...t) => {
		let n = e(...t);
		return typeof n == "string" ? Error(n) : n;
	};
}
function Er(e) {
	return e === void 0 ? {} : e;
}
function Dr(e) {
	if (typeof e == "string") return { text: e };
	let { text: t, list: n } = e;
	return Nr((t || n) !== void 0, "Unexpected `expected` result, there should be at least one field."), n ? {
		text: t,
		list: {
			title: n.title,
			values: n.values.map(Dr)
		}
	} : { text: t };
}
function Or(e, t) {
	return e === !0 ? !0 : e === !1 ? { value: t } : e;
}
function kr(e, t, n = !1) {
	return e === !1 ? !1 : e === !0 ? n ? !0 : [{ value: t }] : "value" in e ? [e] : e.length !== 0 && e;
}
function Ar(e, t) {
	return typeof e == "string" || "key" in e ? {
		from: t,
		to: e
	} : "from" in e ? {
		from: e.from,
		to: e.to
	} : {
		from: t,
		to: e.to
	};
}
function jr(e, t) {
	return e === void 0 ? [] : Array.isArray(e) ? e.map((e) => Ar(e, t)) : [Ar(e, t)];
}
function Mr(e, t) {
	let n = jr(typeof e == "object" && "redirect" in e ? e.redirect : e, t);
	return n.length === 0 ? {
		remain: t,
		redirect: n
	} : typeof e == "object" && "remain" in e ? {
		remain: e.remain,
		redirect: n
	} : { redirect: n };
}
function Nr(e, t) {
	if (!e) throw Error(t);
}
var Pr = class extends X {
	constructor(e) {
		super(e), this._choices = br(e.choices.map((e) => e && typeof e == "object" ? e : { value: e }), "value");
	}
	expected({ descriptor: e }) {
		let t = Array.from(this._choices.keys()).map((e) => this._choices.get(e)).filter(({ hidden: e }) => !e).map((e) => e.value).sort(wr).map(e.value), n = t.slice(0, -2), r = t.slice(-2);
		return {
			text: n.concat(r.join(" or ")).join(", "),
			list: {
				title: "one of the following values",
				values: t
			}
		};
	}
	validate(e) {
		return this._choices.has(e);
	}
	deprecated(e) {
		let t = this._choices.get(e);
		return t && t.deprecated ? { value: e } : !1;
	}
	forward(e) {
		let t = this._choices.get(e);
		return t ? t.forward : void 0;
	}
	redirect(e) {
		let t = this._choices.get(e);
		return t ? t.redirect : void 0;
	}
}, Fr = class extends X {
	expected() {
		return "a number";
	}
	validate(e, t) {
		return typeof e == "number";
	}
}, Ir = class extends Fr {
	expected() {
		return "an integer";
	}
	validate(e, t) {
		return t.normalizeValidateResult(super.validate(e, t), e) === !0 && Cr(e);
	}
}, Lr = class extends X {
	expected() {
		return "a string";
	}
	validate(e) {
		return typeof e == "string";
	}
}, Rr = q, zr = ur, Br = rr, Vr = $n, Hr = class {
	constructor(e, t) {
		let { logger: n = console, loggerPrintWidth: r = 80, descriptor: i = Rr, unknown: a = zr, invalid: o = Br, deprecated: s = Vr, missing: c = () => !1, required: l = () => !1, preprocess: u = (e) => e, postprocess: d = () => tr } = t || {};
		this._utils = {
			descriptor: i,
			logger: n || { warn: () => {} },
			loggerPrintWidth: r,
			schemas: yr(e, "name"),
			normalizeDefaultResult: Er,
			normalizeExpectedResult: Dr,
			normalizeDeprecatedResult: kr,
			normalizeForwardResult: jr,
			normalizeRedirectResult: Mr,
			normalizeValidateResult: Or
		}, this._unknownHandler = a, this._invalidHandler = Tr(o), this._deprecatedHandler = s, this._identifyMissing = (e, t) => !(e in t) || c(e, t), this._identifyRequired = l, this._preprocess = u, this._postprocess = d, this.cleanHistory();
	}
	cleanHistory() {
		this._hasDeprecationWarned = xr();
	}
	normalize(e) {
		let t = {}, n = [this._preprocess(e, this._utils)], r = () => {
			for (; n.length !== 0;) {
				let e = n.shift(), r = this._applyNormalization(e, t);
				n.push(...r);
			}
		};
		r();
		for (let e of Object.keys(this._utils.schemas)) {
			let r = this._utils.schemas[e];
			if (!(e in t)) {
				let t = Er(r.default(this._utils));
				"value" in t && n.push({ [e]: t.value });
			}
		}
		r();
		for (let e of Object.keys(this._utils.schemas)) {
			if (!(e in t)) continue;
			let n = this._utils.schemas[e], r = t[e], i = n.postprocess(r, this._utils);
			i !== tr && (this._applyValidation(i, e, n), t[e] = i);
		}
		return this._applyPostprocess(t), this._applyRequiredCheck(t), t;
	}
	_applyNormalization(e, t) {
		let n = [], { knownKeys: r, unknownKeys: i } = this._partitionOptionKeys(e);
		for (let i of r) {
			let r = this._utils.schemas[i], a = r.preprocess(e[i], this._utils);
			this._applyValidation(a, i, r);
			let o = ({ from: e, to: t }) => {
				n.push(typeof t == "string" ? { [t]: e } : { [t.key]: t.value });
			}, s = ({ value: e, redirectTo: t }) => {
				let n = kr(r.deprecated(e, this._utils), a, !0);
				if (n !== !1) {
					if (n === !0) this._hasDeprecationWarned(i) || this._utils.logger.warn(this._deprecatedHandler(i, t, this._utils));
					else for (let { value: e } of n) {
						let n = {
							key: i,
							value: e
						};
						if (!this._hasDeprecationWarned(n)) {
							let r = typeof t == "string" ? {
								key: t,
								value: e
							} : t;
							this._utils.logger.warn(this._deprecatedHandler(n, r, this._utils));
						}
					}
				}
			};
			jr(r.forward(a, this._utils), a).forEach(o);
			let c = Mr(r.redirect(a, this._utils), a);
			if (c.redirect.forEach(o), "remain" in c) {
				let e = c.remain;
				t[i] = i in t ? r.overlap(t[i], e, this._utils) : e, s({ value: e });
			}
			for (let { from: e, to: t } of c.redirect) s({
				value: e,
				redirectTo: t
			});
		}
		for (let r of i) {
			let i = e[r];
			this._applyUnknownHandler(r, i, t, (e, t) => {
				n.push({ [e]: t });
			});
		}
		return n;
	}
	_applyRequiredCheck(e) {
		for (let t of Object.keys(this._utils.schemas)) if (this._identifyMissing(t, e) && this._identifyRequired(t)) throw this._invalidHandler(t, er, this._utils);
	}
	_partitionOptionKeys(e) {
		let [t, n] = Sr(Object.keys(e).filter((t) => !this._identifyMissing(t, e)), (e) => e in this._utils.schemas);
		return {
			knownKeys: t,
			unknownKeys: n
		};
	}
	_applyValidation(e, t, n) {
		let r = Or(n.validate(e, this._utils), e);
		if (r !== !0) throw this._invalidHandler(t, r.value, this._utils);
	}
	_applyUnknownHandler(e, t, n, r) {
		let i = this._unknownHandler(e, t, this._utils);
		if (i) for (let e of Object.keys(i)) {
			if (this._identifyMissing(e, i)) continue;
			let t = i[e];
			e in this._utils.schemas ? r(e, t) : n[e] = t;
		}
	}
	_applyPostprocess(e) {
		let t = this._postprocess(e, this._utils);
		if (t !== tr) {
			if (t.delete) for (let n of t.delete) delete e[n];
			if (t.override) {
				let { knownKeys: n, unknownKeys: r } = this._partitionOptionKeys(t.override);
				for (let r of n) {
					let n = t.override[r];
					this._applyValidation(n, r, this._utils.schemas[r]), e[r] = n;
				}
				for (let n of r) {
					let r = t.override[n];
					this._applyUnknownHandler(n, r, e, (t, n) => {
						let r = this._utils.schemas[t];
						this._applyValidation(n, t, r), e[t] = n;
					});
				}
			}
		}
	}
}, Ur;
function Wr(e, t, { logger: n = !1, isCLI: r = !1, passThrough: i = !1, FlagSchema: a, descriptor: o } = {}) {
	if (r) {
		if (!a) throw Error("'FlagSchema' option is required.");
		if (!o) throw Error("'descriptor' option is required.");
	} else o = q;
	let s = i ? Array.isArray(i) ? (e, t) => i.includes(e) ? { [e]: t } : void 0 : (e, t) => ({ [e]: t }) : (e, t, n) => {
		let { _: r, ...i } = n.schemas;
		return ur(e, t, {
			...n,
			schemas: i
		});
	}, c = new Hr(Gr(t, {
		isCLI: r,
		FlagSchema: a
	}), {
		logger: n,
		unknown: s,
		descriptor: o
	}), l = n !== !1;
	l && Ur && (c._hasDeprecationWarned = Ur);
	let u = c.normalize(e);
	return l && (Ur = c._hasDeprecationWarned), u;
}
function Gr(e, { isCLI: t, FlagSchema: n }) {
	let r = [];
	t && r.push(hr.create({ name: "_" }));
	for (let i of e) r.push(Kr(i, {
		isCLI: t,
		optionInfos: e,
		FlagSchema: n
	})), i.alias && t && r.push(mr.create({
		name: i.alias,
		sourceName: i.name
	}));
	return r;
}
function Kr(e, { isCLI: t, optionInfos: n, FlagSchema: r }) {
	let { name: i } = e, a = { name: i }, o, s = {};
	switch (e.type) {
		case "int":
			o = Ir, t && (a.preprocess = Number);
			break;
		case "string":
			o = Lr;
			break;
		case "choice":
			o = Pr, a.choices = e.choices.map((t) => t?.redirect ? {
				...t,
				redirect: { to: {
					key: e.name,
					value: t.redirect
				} }
			} : t);
			break;
		case "boolean":
			o = vr;
			break;
		case "flag":
			o = r, a.flags = n.flatMap((e) => [
				e.alias,
				e.description && e.name,
				e.oppositeDescription && `no-${e.name}`
			].filter(Boolean));
			break;
		case "path":
			o = Lr;
			break;
		default: throw Error(`Unexpected type ${e.type}`);
	}
	if (a.validate = e.exception ? (t, n, r) => e.exception(t) || n.validate(t, r) : (e, t, n) => e === void 0 || t.validate(e, n), e.redirect && (s.redirect = (t) => t ? { to: typeof e.redirect == "string" ? e.redirect : {
		key: e.redirect.option,
		value: e.redirect.value
	} } : void 0), e.deprecated && (s.deprecated = !0), t && !e.array) {
		let e = a.preprocess || ((e) => e);
		a.preprocess = (t, n, r) => n.preprocess(e(Array.isArray(t) ? v(0, t, -1) : t), r);
	}
	return e.array ? gr.create({
		...t ? { preprocess: (e) => Array.isArray(e) ? e : [e] } : {},
		...s,
		valueSchema: o.create(a)
	}) : o.create({
		...a,
		...s
	});
}
var qr = Wr, Jr = Array.prototype.findLast ?? function(e) {
	for (let t = this.length - 1; t >= 0; t--) {
		let n = this[t];
		if (e(n, t, this)) return n;
	}
}, Yr = r("findLast", function() {
	if (Array.isArray(this)) return Jr;
}), Xr = Symbol.for("PRETTIER_IS_FRONT_MATTER"), Zr = [];
function Qr(e) {
	return !!e?.[Xr];
}
var $r = Qr, ei = /* @__PURE__ */ new Set(["yaml", "toml"]), ti = ({ node: e }) => $r(e) && ei.has(e.language);
async function ni(e, t, n, r) {
	let { node: i } = n, { language: a } = i;
	if (!ei.has(a)) return;
	let o = i.value.trim(), s;
	if (o) {
		let t = a === "yaml" ? a : Zn(r, { language: a });
		if (!t) return;
		s = o ? await e(o, { parser: t }) : "";
	} else s = o;
	return Re([
		i.startDelimiter,
		i.explicitLanguage ?? "",
		z,
		s,
		s ? z : "",
		i.endDelimiter
	]);
}
function ri(e, t) {
	return ti({ node: e }) && (delete t.end, delete t.raw, delete t.value), t;
}
var ii = ri;
function ai({ node: e }) {
	return e.raw;
}
var oi = ai, si = /* @__PURE__ */ new Set([
	"tokens",
	"comments",
	"parent",
	"enclosingNode",
	"precedingNode",
	"followingNode"
]), ci = (e) => Object.keys(e).filter((e) => !si.has(e));
function li(e, t) {
	let n = e ? (t) => e(t, si) : ci;
	return t ? new Proxy(n, { apply: (e, t, n) => $r(n[0]) ? Zr : Reflect.apply(e, t, n) }) : n;
}
var ui = li;
function di(e, t) {
	if (!t) throw Error("parserName is required.");
	let n = Yr(0, e, (e) => e.parsers && jn(e.parsers, t));
	if (n) return n;
	let r = `Couldn't resolve parser "${t}".`;
	throw r += " Plugins must be explicitly added to the standalone bundle.", new kn(r);
}
function fi(e, t) {
	if (!t) throw Error("astFormat is required.");
	let n = Yr(0, e, (e) => e.printers && jn(e.printers, t));
	if (n) return n;
	let r = `Couldn't find plugin for AST format "${t}".`;
	throw r += " Plugins must be explicitly added to the standalone bundle.", new kn(r);
}
function pi({ plugins: e, parser: t }) {
	return mi(di(e, t), t);
}
function mi(e, t) {
	let n = e.parsers[t];
	return typeof n == "function" ? n() : n;
}
async function hi(e, t) {
	let n = e.printers[t];
	return vi(typeof n == "function" ? await n() : n);
}
function gi(e) {
	let { features: t, getVisitorKeys: n, embed: r, massageAstNode: i, print: a, ...o } = e;
	t = xi(t);
	let s = t.experimental_frontMatterSupport;
	n = ui(n, s.massageAstNode || s.embed || s.print);
	let c = i;
	i && s.massageAstNode && (c = new Proxy(i, { apply(e, t, n) {
		return ii(...n), Reflect.apply(e, t, n);
	} }));
	let l = r;
	if (r) {
		let e;
		l = new Proxy(r, {
			get(t, i, a) {
				return i === "getVisitorKeys" ? (e ??= r.getVisitorKeys ? ui(r.getVisitorKeys, s.massageAstNode || s.embed) : n, e) : Reflect.get(t, i, a);
			},
			apply: (e, t, n) => s.embed && ti(...n) ? ni : Reflect.apply(e, t, n)
		});
	}
	let u = a;
	return s.print && (u = new Proxy(a, { apply(e, t, n) {
		let [r] = n;
		return $r(r.node) ? oi(r) : Reflect.apply(e, t, n);
	} })), {
		features: t,
		getVisitorKeys: n,
		embed: l,
		massageAstNode: c,
		print: u,
		...o
	};
}
var _i = /* @__PURE__ */ new WeakMap();
function vi(e) {
	return le(_i, e, gi);
}
var yi = Object.fromEntries([
	"clean",
	"embed",
	"print"
].map((e) => [e, !1]));
function bi(e) {
	return {
		...yi,
		...e
	};
}
function xi(e) {
	return {
		experimental_avoidAstMutation: !1,
		...e,
		experimental_frontMatterSupport: bi(e?.experimental_frontMatterSupport)
	};
}
var Si = {
	astFormat: "estree",
	printer: {},
	originalText: void 0,
	locStart: null,
	locEnd: null,
	getVisitorKeys: null
};
async function Ci(e, t = {}) {
	let n = { ...e };
	if (!n.parser) {
		if (!n.filepath) throw new An("No parser and no file path given, couldn't infer a parser.");
		if (n.parser = Zn(n, { physicalFile: n.filepath }), !n.parser) throw new An(`No parser could be inferred for file "${n.filepath}".`);
	}
	let r = Nn({
		plugins: e.plugins,
		showDeprecated: !0
	}).options, i = {
		...Si,
		...Object.fromEntries(r.filter((e) => e.default !== void 0).map((e) => [e.name, e.default]))
	}, a = di(n.plugins, n.parser), o = await mi(a, n.parser);
	n.astFormat = o.astFormat, n.locEnd = o.locEnd, n.locStart = o.locStart;
	let s = a.printers?.[o.astFormat] ? a : fi(n.plugins, o.astFormat), c = await hi(s, o.astFormat);
	n.printer = c, n.getVisitorKeys = c.getVisitorKeys;
	let l = s.defaultOptions ? Object.fromEntries(Object.entries(s.defaultOptions).filter(([, e]) => e !== void 0)) : {}, u = {
		...i,
		...l
	};
	for (let [e, t] of Object.entries(u)) n[e] ?? (n[e] = t);
	return n.parser === "json" && (n.trailingComma = "none"), qr(n, r, {
		passThrough: Object.keys(Si),
		...t
	});
}
var Z = Ci, wi = /\r\n|[\n\r\u2028\u2029]/;
function Ti(e, t, n, r) {
	let i = {
		column: null,
		line: -1,
		...e.start
	}, a = {
		...i,
		...e.end
	}, { linesAbove: o = 2, linesBelow: s = 3 } = n || {}, c = i.line - r, l = i.column, u = a.line - r, d = a.column, f = Math.max(c - (o + 1), 0), p = Math.min(t.length, u + s);
	c === -1 && (f = 0), u === -1 && (p = t.length);
	let m = u - c, h = {};
	if (m) for (let e = 0; e <= m; e++) {
		let n = e + c;
		h[n] = l == null ? !0 : e === 0 ? [l, t[n - 1].length - l] : e === m ? [0, d] : [0, t[n - 1].length];
	}
	else if (l === d) h[c] = l == null || [l, 0];
	else {
		let e = l ?? 0;
		h[c] = [e, (d ?? e) - e];
	}
	return {
		start: f,
		end: p,
		markerLines: h
	};
}
function Ei(e, t, n = {}, r) {
	let { defs: i, highlight: a } = r || {
		defs: {
			gutter: String,
			marker: String,
			message: String,
			reset: String
		},
		highlight: String
	}, o = (n.startLine || 1) - 1, { start: s, end: c, markerLines: l } = Ti(t, e.split(wi), n, o), u = t.start && typeof t.start.column == "number", d = String(c + o).length, f = a(e).split(wi, c).slice(s, c).map((e, t) => {
		let r = s + 1 + t, a = ` ${` ${r + o}`.slice(-d)} |`, c = l[r], u = !l[r + 1];
		if (c) {
			let t = "";
			if (Array.isArray(c)) {
				let r = e.slice(0, c[0]).replace(/[^\t]/g, " "), o = c[1] || 1;
				t = [
					"\n ",
					i.gutter(a.replace(/\d/g, " ")),
					" ",
					r,
					i.marker("^").repeat(o)
				].join(""), u && n.message && (t += " " + i.message(n.message));
			}
			return [
				i.marker(">"),
				i.gutter(a),
				e.length > 0 ? ` ${e}` : "",
				t
			].join("");
		}
		return ` ${i.gutter(a)}${e.length > 0 ? ` ${e}` : ""}`;
	}).join("\n");
	return n.message && !u && (f = `${" ".repeat(d + 1)}${n.message}
${f}`), i.reset(f);
}
function Di(e, t, n = {}) {
	return Ei(e, t, n);
}
async function Oi(e, t) {
	let n = await pi(t), r = n.preprocess ? await n.preprocess(e, t) : e;
	t.originalText = r;
	let i;
	try {
		i = await n.parse(r, t, t);
	} catch (t) {
		ki(t, e);
	}
	return {
		text: r,
		ast: i
	};
}
function ki(e, t) {
	let { loc: n } = e;
	if (n) {
		let { start: r, end: i } = n;
		r &&= {
			line: r.line,
			column: r.column - 1
		}, i &&= {
			line: i.line,
			column: i.column - 1
		};
		let a = Di(t, {
			start: r,
			end: i
		}, { highlightCode: !0 });
		e.message += "\n" + a, e.codeFrame = a;
	}
	throw e;
}
var Ai = Oi;
async function ji(e, t, n, r, i) {
	if (n.embeddedLanguageFormatting !== "auto") return;
	let { printer: a } = n, { embed: o } = a;
	if (!o) return;
	if (o.length > 2) throw Error("printer.embed has too many parameters. The API changed in Prettier v3. Please update your plugin. See https://prettier.io/docs/plugins#optional-embed");
	let { hasPrettierIgnore: s } = a, { getVisitorKeys: c } = o, l = [];
	f();
	let u = e.stack;
	for (let { print: r, node: a, pathStack: o } of l) try {
		e.stack = o;
		let s = await r(d, t, e, n);
		s && i.set(a, s);
	} catch (e) {
		if (globalThis.PRETTIER_DEBUG) throw e;
	}
	e.stack = u;
	function d(e, t) {
		return Mi(e, t, n, r);
	}
	function f() {
		let { node: t } = e;
		if (typeof t != "object" || !t || s?.(e)) return;
		for (let n of c(t)) Array.isArray(t[n]) ? e.each(f, n) : e.call(f, n);
		let r = o(e, n);
		if (r) {
			if (typeof r == "function") {
				l.push({
					print: r,
					node: t,
					pathStack: [...e.stack]
				});
				return;
			}
			i.set(t, r);
		}
	}
}
async function Mi(e, t, n, r) {
	let i = await Z({
		...n,
		...t,
		parentParser: n.parser,
		originalText: e,
		cursorOffset: void 0,
		rangeStart: void 0,
		rangeEnd: void 0
	}, { passThrough: !0 }), { ast: a } = await Ai(e, i);
	return Ee(await r(a, i));
}
function Ni(e, t, n, r) {
	let { originalText: i, [ae]: a, locStart: o, locEnd: s, [Symbol.for("printedComments")]: c } = t, { node: l } = e, u = o(l), d = s(l);
	for (let e of a) o(e) >= u && s(e) <= d && c.add(e);
	let { printPrettierIgnored: f } = t.printer;
	return f ? f(e, t, n, r) : i.slice(u, d);
}
var Pi = Ni;
async function Fi(e, t) {
	({ast: e} = await Li(e, t));
	let n = /* @__PURE__ */ new Map(), r = new Bt(e), i = On(t), a = /* @__PURE__ */ new Map();
	await ji(r, s, t, Fi, a);
	let o = await Ii(r, t, s, void 0, a);
	if (Dn(t), t.cursorOffset >= 0) {
		if (t.nodeAfterCursor && !t.nodeBeforeCursor) return [R, o];
		if (t.nodeBeforeCursor && !t.nodeAfterCursor) return [o, R];
	}
	return o;
	function s(e, t) {
		return e === void 0 || e === r ? c(t) : Array.isArray(e) ? r.call(() => c(t), ...e) : r.call(() => c(t), e);
	}
	function c(e) {
		i(r);
		let o = r.node;
		if (o == null) return "";
		let c = Wt(o) && e === void 0;
		if (c && n.has(o)) return n.get(o);
		let l = Ii(r, t, s, e, a);
		return c && n.set(o, l), l;
	}
}
function Ii(e, t, n, r, i) {
	let { node: a } = e, { printer: o } = t, s;
	switch (s = o.hasPrettierIgnore?.(e) ? Pi(e, t, n, r) : i.has(a) ? i.get(a) : o.print(e, t, n, r), a) {
		case t.cursorNode:
			s = Me(s, (e) => [
				R,
				e,
				R
			]);
			break;
		case t.nodeBeforeCursor:
			s = Me(s, (e) => [e, R]);
			break;
		case t.nodeAfterCursor: s = Me(s, (e) => [R, e]);
	}
	return o.printComment && Ht(a.comments) && !o.willPrintOwnComments?.(e, t) && (s = En(e, s, t)), s;
}
async function Li(e, t) {
	let n = e.comments ?? [];
	t[ae] = n, t[Symbol.for("printedComments")] = /* @__PURE__ */ new Set(), fn(e, t);
	let { printer: { preprocess: r } } = t;
	return e = r ? await r(e, t) : e, {
		ast: e,
		comments: n
	};
}
function Ri(e, t) {
	let { cursorOffset: n, locStart: r, locEnd: i, getVisitorKeys: a } = t, o = (e) => r(e) <= n && i(e) >= n, s = e, c = [e];
	for (let t of $t(e, {
		getVisitorKeys: a,
		filter: o
	})) c.push(t), s = t;
	if (en(s, { getVisitorKeys: a })) return { cursorNode: s };
	let l, u, d = -1, f = Infinity;
	for (; c.length > 0 && (l === void 0 || u === void 0);) {
		s = c.pop();
		let e = l !== void 0, t = u !== void 0;
		for (let o of Qt(s, { getVisitorKeys: a })) {
			if (!e) {
				let e = i(o);
				e <= n && e > d && (l = o, d = e);
			}
			if (!t) {
				let e = r(o);
				e >= n && e < f && (u = o, f = e);
			}
		}
	}
	return {
		nodeBeforeCursor: l,
		nodeAfterCursor: u
	};
}
var zi = Ri;
function Bi(e, t) {
	let { printer: n } = t, r = n.massageAstNode;
	if (!r) return e;
	let { getVisitorKeys: i } = n, { ignoredProperties: a } = r;
	return o(e);
	function o(e, t) {
		if (!Wt(e)) return e;
		if (Array.isArray(e)) return e.map((e) => o(e, t)).filter(Boolean);
		let n = {}, s = new Set(i(e));
		for (let t in e) !jn(e, t) || a?.has(t) || (n[t] = s.has(t) ? o(e[t], e) : e[t]);
		let c = r(e, n, t);
		if (c !== null) return c ?? n;
	}
}
var Vi = Bi, Hi = Array.prototype.findLastIndex ?? function(e) {
	for (let t = this.length - 1; t >= 0; t--) {
		let n = this[t];
		if (e(n, t, this)) return t;
	}
	return -1;
}, Ui = r("findLastIndex", function() {
	if (Array.isArray(this)) return Hi;
});
function Q(e) {
	let t = new Set(e);
	return (e) => t.has(e?.type);
}
Q([
	"TSAsExpression",
	"TSSatisfiesExpression",
	"AsExpression",
	"AsConstExpression",
	"SatisfiesExpression"
]), Q(["SatisfiesExpression", "TSSatisfiesExpression"]), Q(["TSUnionType", "UnionTypeAnnotation"]), Q(["TSIntersectionType", "IntersectionTypeAnnotation"]), Q(["TupleTypeAnnotation", "TSTupleType"]), Q(["TSConditionalType", "ConditionalTypeAnnotation"]), Q(["TSTemplateLiteralType", "TemplateLiteralTypeAnnotation"]), Q(["TSImportType", "ImportType"]), Q(["TSExternalModuleReference", "ExternalModuleReference"]), Q(["TSTypeAliasDeclaration", "TypeAlias"]), Q(["ReturnStatement", "ThrowStatement"]), Q([
	"ReturnStatement",
	"ThrowStatement",
	"YieldExpression",
	"UnaryExpression"
]), Q([
	"ExportDefaultDeclaration",
	"DeclareExportDeclaration",
	"ExportNamedDeclaration",
	"ExportAllDeclaration",
	"DeclareExportAllDeclaration"
]);
var Wi = Q(["TSExportAssignment", "ExportAssignment"]);
Q(["AbstractMethodDefinition", "TSAbstractMethodDefinition"]), Q(["AbstractPropertyDefinition", "TSAbstractPropertyDefinition"]), Q(["TSParameterProperty", "ParameterProperty"]), Q(["TSNonNullExpression", "NonNullExpression"]), Q(["ArrayExpression"]), Q(["ObjectExpression"]), Q([
	"Literal",
	"BooleanLiteral",
	"BigIntLiteral",
	"DirectiveLiteral",
	"NullLiteral",
	"NumericLiteral",
	"RegExpLiteral",
	"StringLiteral"
]), Q([
	"ObjectTypeAnnotation",
	"TSTypeLiteral",
	"TSMappedType"
]), Q(["FunctionExpression", "ArrowFunctionExpression"]), Q(["JSXElement", "JSXFragment"]), Q([
	"BinaryExpression",
	"LogicalExpression",
	"NGPipeExpression"
]), Q(["CallExpression", "OptionalCallExpression"]), Q(["MemberExpression", "OptionalMemberExpression"]), Q([
	"CallExpression",
	"OptionalCallExpression",
	"NewExpression"
]), Q([
	"CallExpression",
	"OptionalCallExpression",
	"NewExpression",
	"ImportExpression"
]), Q([
	"ChainExpression",
	"TSNonNullExpression",
	"NonNullExpression"
]), Q(["TSArrayType", "ArrayTypeAnnotation"]), Q(["TSTypeParameterInstantiation", "TypeParameterInstantiation"]), Q(["TSTypeAnnotation", "TypeAnnotation"]), Q([
	"TSModuleDeclaration",
	"DeclareModule",
	"DeclareNamespace"
]), Q(["TSConstructorType", "ConstructorTypeAnnotation"]), Q(["ClassDeclaration", "ClassExpression"]), Q(["ImportNamespaceSpecifier", "ExportNamespaceSpecifier"]), Q([
	"TSEnumDeclaration",
	"EnumDeclaration",
	"DeclareEnum"
]), Q(["TSEnumBody", "EnumBody"]);
function Gi(e, t) {
	return t = new Set(t), e.find((e) => Zi.has(e.type) && t.has(e));
}
function Ki(e) {
	let t = Ui(0, e, (e) => e.type !== "Program" && e.type !== "File");
	return t === -1 ? e : e.slice(0, t + 1);
}
function qi(e, t, n) {
	let { locStart: r, locEnd: i } = n, [a, ...o] = e, [s, ...c] = t;
	if (a === s) return [a, s];
	let l = r(a);
	for (let e of Ki(c)) if (r(e) >= l) s = e;
	else break;
	let u = i(s);
	for (let e of Ki(o)) {
		if (i(e) <= u) $i(n, e) && (a = e);
		else break;
		if (a === s) break;
	}
	return [a, s];
}
function Ji(e, t, n, r, i = [], a, o) {
	let { locStart: s, locEnd: c } = o, l = s(e), u = c(e);
	if (t > u || t < l || a === "rangeEnd" && t === l || a === "rangeStart" && t === u) return;
	let d = [e, ...i], f = rn(e, d, {
		cache: ln,
		locStart: s,
		locEnd: c,
		getVisitorKeys: n.getVisitorKeys,
		filter: n.printer.canAttachComment,
		getChildren: n.printer.getCommentChildNodes
	});
	for (let e of f) {
		let i = Ji(e, t, n, r, d, a, o);
		if (i) return i;
	}
	if (r(e, i[0])) return d;
}
function Yi(e, t) {
	return t?.type === "ForStatement" && t.init === e || (t?.type === "ForInStatement" || t?.type === "ForOfStatement") && t.left === e;
}
function Xi(e, t) {
	let { type: n } = e;
	return t?.type !== "DeclareExportDeclaration" && n !== "TypeParameterDeclaration" && n !== "TSTypeParameterDeclaration" && !(n === "VariableDeclaration" && Yi(e, t)) && (n === "Directive" || n === "TypeAlias" || Wi(e) || n.startsWith("Declare") || n.startsWith("TSDeclare") || n.endsWith("Statement") || n.endsWith("Declaration"));
}
var Zi = /* @__PURE__ */ new Set([
	"JsonRoot",
	"ObjectExpression",
	"ArrayExpression",
	"StringLiteral",
	"NumericLiteral",
	"BooleanLiteral",
	"NullLiteral",
	"UnaryExpression",
	"TemplateLiteral"
]), Qi = /* @__PURE__ */ new Set([
	"OperationDefinition",
	"FragmentDefinition",
	"VariableDefinition",
	"TypeExtensionDefinition",
	"ObjectTypeDefinition",
	"FieldDefinition",
	"DirectiveDefinition",
	"EnumTypeDefinition",
	"EnumValueDefinition",
	"InputValueDefinition",
	"InputObjectTypeDefinition",
	"SchemaDefinition",
	"OperationTypeDefinition",
	"InterfaceTypeDefinition",
	"UnionTypeDefinition",
	"ScalarTypeDefinition"
]);
function $i(e, t, n) {
	if (!t) return !1;
	switch (e.parser) {
		case "flow":
		case "hermes":
		case "babel":
		case "babel-flow":
		case "babel-ts":
		case "typescript":
		case "acorn":
		case "espree":
		case "meriyah":
		case "oxc":
		case "oxc-ts":
		case "yuku":
		case "yuku-ts":
		case "__babel_estree": return Xi(t, n);
		case "json":
		case "json5":
		case "jsonc":
		case "json-stringify": return Zi.has(t.type);
		case "graphql": return Qi.has(t.kind);
		case "vue": return t.tag !== "root";
	}
	return !1;
}
function ea(e, t, n) {
	let { rangeStart: r, rangeEnd: i } = t, a = e.slice(r, i).search(/\S/), o = a === -1;
	if (!o) for (r += a; i > r && !/\S/.test(e[i - 1]); --i);
	let s = t.printer.features?.experimental_locForRangeFormat ?? t, c = Ji(n, r, t, (e, n) => $i(t, e, n), [], "rangeStart", s);
	if (!c) return;
	let l = o ? c : Ji(n, i, t, (e) => $i(t, e), [], "rangeEnd", s);
	if (!l) return;
	let u, d;
	if (n.type === "JsonRoot") {
		let e = Gi(c, l);
		u = e, d = e;
	} else [u, d] = qi(c, l, t);
	let { locStart: f, locEnd: p } = s;
	return [Math.min(f(u), f(d)), Math.max(p(u), p(d))];
}
var ta = Symbol("cursor");
async function na(e, t, n = 0) {
	if (!e || e.trim().length === 0) return {
		formatted: "",
		cursorOffset: -1,
		comments: []
	};
	let { ast: r, text: i } = await Ai(e, t);
	t.cursorOffset >= 0 && (t = {
		...t,
		...zi(r, t)
	});
	let a = await Fi(r, t, n);
	n > 0 && (a = Be([z, a], n, t.tabWidth));
	let o = Ft(a, t);
	if (n > 0) {
		let e = o.formatted.trim();
		o.cursorNodeStart !== void 0 && (o.cursorNodeStart -= o.formatted.indexOf(e), o.cursorNodeStart < 0 && (o.cursorNodeStart = 0, o.cursorNodeText = o.cursorNodeText.trimStart()), o.cursorNodeStart + o.cursorNodeText.length > e.length && (o.cursorNodeText = o.cursorNodeText.trimEnd())), o.formatted = e + _(t.endOfLine);
	}
	let s = t[ae];
	if (t.cursorOffset >= 0) {
		let e, n, r, a;
		if ((t.cursorNode || t.nodeBeforeCursor || t.nodeAfterCursor) && o.cursorNodeText) {
			if (r = o.cursorNodeStart, a = o.cursorNodeText, t.cursorNode) e = t.locStart(t.cursorNode), n = i.slice(e, t.locEnd(t.cursorNode));
			else {
				if (!t.nodeBeforeCursor && !t.nodeAfterCursor) throw Error("Cursor location must contain at least one of cursorNode, nodeBeforeCursor, nodeAfterCursor");
				e = t.nodeBeforeCursor ? t.locEnd(t.nodeBeforeCursor) : 0;
				let r = t.nodeAfterCursor ? t.locStart(t.nodeAfterCursor) : i.length;
				n = i.slice(e, r);
			}
		} else e = 0, n = i, r = 0, a = o.formatted;
		let l = t.cursorOffset - e;
		if (n === a) return {
			formatted: o.formatted,
			cursorOffset: r + l,
			comments: s
		};
		let u = n.split("");
		u.splice(l, 0, ta);
		let d = c(u, a.split("")), f = r;
		for (let e of d) if (e.removed) {
			if (e.value.includes(ta)) break;
		} else f += e.count;
		return {
			formatted: o.formatted,
			cursorOffset: f,
			comments: s
		};
	}
	return {
		formatted: o.formatted,
		cursorOffset: -1,
		comments: s
	};
}
async function ra(e, t) {
	let { ast: n, text: r } = await Ai(e, t), [i, o] = ea(r, t, n) ?? [0, 0], s = r.slice(i, o), c = Math.min(i, r.lastIndexOf("\n", i) + 1), l = r.slice(c, i).match(/^\s*/)[0], u = zt(l, t.tabWidth), d = await na(s, {
		...t,
		rangeStart: 0,
		rangeEnd: Infinity,
		cursorOffset: t.cursorOffset > i && t.cursorOffset <= o ? t.cursorOffset - i : -1,
		endOfLine: "lf"
	}, u), f = d.formatted.trimEnd(), { cursorOffset: p } = t;
	p > o ? p += f.length - s.length : d.cursorOffset >= 0 && (p = d.cursorOffset + i);
	let m = r.slice(0, i) + f + r.slice(o);
	if (t.endOfLine !== "lf") {
		let e = _(t.endOfLine);
		p >= 0 && e === "\r\n" && (p += ne(m.slice(0, p), "\n")), m = a(0, m, "\n", e);
	}
	return {
		formatted: m,
		cursorOffset: p,
		comments: d.comments
	};
}
function ia(e, t, n) {
	return typeof t != "number" || Number.isNaN(t) || t < 0 || t > e.length ? n : t;
}
function aa(e, t) {
	let { cursorOffset: n, rangeStart: r, rangeEnd: i } = t;
	return n = ia(e, n, -1), r = ia(e, r, 0), i = ia(e, i, e.length), {
		...t,
		cursorOffset: n,
		rangeStart: r,
		rangeEnd: i
	};
}
function oa(e, t) {
	let { cursorOffset: n, rangeStart: r, rangeEnd: i, endOfLine: a } = aa(e, t), o = It(e);
	if (o && (e = e.slice(1), n--, r--, i--), a === "auto" && (a = g(e)), e.includes("\r")) {
		let t = (t) => ne(e.slice(0, Math.max(t, 0)), "\r\n");
		n -= t(n), r -= t(r), i -= t(i), e = ie(e);
	}
	return {
		hasBom: o,
		text: e,
		options: aa(e, {
			...t,
			cursorOffset: n,
			rangeStart: r,
			rangeEnd: i,
			endOfLine: a
		})
	};
}
async function sa(e, t) {
	let n = await pi(t);
	return !n.hasPragma || n.hasPragma(e);
}
async function ca(e, t) {
	return (await pi(t)).hasIgnorePragma?.(e);
}
async function la(e, t) {
	let { hasBom: n, text: r, options: i } = oa(e, await Z(t));
	if (i.rangeStart >= i.rangeEnd && r !== "" || i.requirePragma && !await sa(r, i) || i.checkIgnorePragma && await ca(r, i)) return {
		formatted: e,
		cursorOffset: t.cursorOffset,
		comments: []
	};
	let a;
	return i.rangeStart > 0 || i.rangeEnd < r.length ? a = await ra(r, i) : (!i.requirePragma && i.insertPragma && i.printer.insertPragma && !await sa(r, i) && (r = i.printer.insertPragma(r)), a = await na(r, i)), n && (a.formatted = Lt(a.formatted), a.cursorOffset >= 0 && a.cursorOffset++), a;
}
async function ua(e, t, n) {
	let { text: r, options: i } = oa(e, await Z(t)), a = await Ai(r, i);
	return n && (n.preprocessForPrint && (a.ast = await Li(a.ast, i)), n.massage && (a.ast = Vi(a.ast, i))), a;
}
async function da(e, t) {
	return t = await Z(t), Ft(await Fi(e, t), t);
}
async function fa(e, t) {
	let { formatted: n } = await la(rt(e), {
		...t,
		parser: "__js_expression"
	});
	return n;
}
async function pa(e, t) {
	t = await Z(t);
	let { ast: n } = await Ai(e, t);
	return t.cursorOffset >= 0 && (t = {
		...t,
		...zi(n, t)
	}), Fi(n, t);
}
async function ma(e, t) {
	return Ft(e, await Z(t));
}
var ha = {};
t(ha, {
	builders: () => ga,
	printer: () => _a,
	utils: () => va
});
var ga = {
	join: qe,
	line: Ye,
	softline: Xe,
	hardline: z,
	literalline: $e,
	group: Ue,
	conditionalGroup: We,
	fill: He,
	lineSuffix: et,
	lineSuffixBoundary: tt,
	cursor: R,
	breakParent: Ve,
	ifBreak: Ge,
	trim: nt,
	indent: Ie,
	indentIfBreak: Ke,
	align: L,
	addAlignmentToDoc: Be,
	markAsRoot: Re,
	dedentToRoot: Le,
	dedent: ze,
	hardlineWithoutBreakParent: Ze,
	literallineWithoutBreakParent: Qe,
	label: Je,
	concat: (e) => e
}, _a = { printDocToString: Ft }, va = {
	willBreak: ye,
	traverseDoc: he,
	findInDoc: _e,
	mapDoc: ge,
	removeLines: Ce,
	stripTrailingHardline: Ee,
	replaceEndOfLine: ke,
	canBreak: je
}, ya = "3.10.1", ba = {};
t(ba, {
	addDanglingComment: () => cn,
	addLeadingComment: () => sn,
	addTrailingComment: () => K,
	getAlignmentSize: () => zt,
	getIndentSize: () => Aa,
	getMaxContinuousCount: () => Na,
	getNextNonSpaceNonCommentCharacter: () => Fa,
	getNextNonSpaceNonCommentCharacterIndex: () => Ka,
	getPreferredQuote: () => Ba,
	getStringWidth: () => Ct,
	hasNewline: () => G,
	hasNewlineInRange: () => Ha,
	hasSpaces: () => Wa,
	isNextLineEmpty: () => Za,
	isNextLineEmptyAfterIndex: () => Oa,
	isPreviousLineEmpty: () => Ja,
	makeString: () => Xa,
	skip: () => Gt,
	skipEverythingButNewLine: () => Jt,
	skipInlineComment: () => Sa,
	skipNewline: () => W,
	skipSpaces: () => U,
	skipToLineEnd: () => qt,
	skipTrailingComment: () => wa,
	skipWhitespace: () => Kt
});
function xa(e, t) {
	if (t === !1) return !1;
	if (e.charAt(t) === "/" && e.charAt(t + 1) === "*") {
		for (let n = t + 2; n < e.length; ++n) if (e.charAt(n) === "*" && e.charAt(n + 1) === "/") return n + 2;
	}
	return t;
}
var Sa = xa;
function Ca(e, t) {
	return t === !1 ? !1 : e.charAt(t) === "/" && e.charAt(t + 1) === "/" ? Jt(e, t) : t;
}
var wa = Ca;
function Ta(e, t) {
	let n = null, r = t;
	for (; r !== n;) n = r, r = U(e, r), r = Sa(e, r), r = wa(e, r), r = W(e, r);
	return r;
}
var Ea = Ta;
function Da(e, t) {
	let n = null, r = t;
	for (; r !== n;) n = r, r = qt(e, r), r = Sa(e, r), r = U(e, r);
	return r = wa(e, r), r = W(e, r), r !== !1 && G(e, r);
}
var Oa = Da;
function ka(e, t) {
	let n = e.lastIndexOf("\n");
	return n === -1 ? 0 : zt(e.slice(n + 1).match(/^[\t ]*/)[0], t);
}
var Aa = ka;
function ja(e) {
	if (typeof e != "string") throw TypeError("Expected a string");
	return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
function Ma(e, t) {
	let n = e.matchAll(RegExp(`(?:${ja(t)})+`, "g"));
	return n.reduce || (n = [...n]), n.reduce((e, [t]) => Math.max(e, t.length), 0) / t.length;
}
var Na = Ma;
function Pa(e, t) {
	let n = Ea(e, t);
	return n === !1 ? "" : e.charAt(n);
}
var Fa = Pa, Ia = Object.freeze({
	character: "'",
	codePoint: 39
}), La = Object.freeze({
	character: "\"",
	codePoint: 34
}), Ra = Object.freeze({
	preferred: Ia,
	alternate: La
}), za = Object.freeze({
	preferred: La,
	alternate: Ia
});
function Ba(e, t) {
	let { preferred: n, alternate: r } = t === !0 || t === "'" ? Ra : za, { length: i } = e, a = 0, o = 0;
	for (let t = 0; t < i; t++) {
		let i = e.charCodeAt(t);
		i === n.codePoint ? a++ : i === r.codePoint && o++;
	}
	return (a > o ? r : n).character;
}
function Va(e, t, n) {
	for (let r = t; r < n; ++r) if (e.charAt(r) === "\n") return !0;
	return !1;
}
var Ha = Va;
function Ua(e, t, n = {}) {
	return U(e, n.backwards ? t - 1 : t, n) !== t;
}
var Wa = Ua;
function Ga(e, t, n) {
	return Ea(e, n(t));
}
function Ka(e, t) {
	return arguments.length === 2 || typeof t == "number" ? Ea(e, t) : Ga(...arguments);
}
function qa(e, t, n) {
	return yn(e, n(t));
}
function Ja(e, t) {
	return arguments.length === 2 || typeof t == "number" ? yn(e, t) : qa(...arguments);
}
function Ya(e, t, n) {
	return Oa(e, n(t));
}
function Xa(e, t, n) {
	let r = t === "\"" ? "'" : "\"";
	return t + a(0, e, /\\(.)|(["'])/gs, (e, i, a) => i === r ? i : a === t ? "\\" + a : a || (n && /^[^\n\r"'0-7\\bfnrt-vx\u2028\u2029]$/.test(i) ? i : "\\" + i)) + t;
}
function Za(e, t) {
	return arguments.length === 2 || typeof t == "number" ? Oa(e, t) : Ya(...arguments);
}
function $(e, t = 1) {
	return async (...n) => {
		let r = n[t] ?? {}, i = r.plugins ?? [];
		return n[t] = {
			...r,
			plugins: Array.isArray(i) ? i : Object.values(i)
		}, await e(...n);
	};
}
var Qa = $(la);
async function $a(e, t) {
	let { formatted: n } = await Qa(e, {
		...t,
		cursorOffset: -1
	});
	return n;
}
async function eo(e, t) {
	return await $a(e, t) === e;
}
var to = $(Nn, 0), no = {
	parse: $(ua),
	formatAST: $(da),
	formatDoc: $(fa),
	printToDoc: $(pa),
	printDocToString: $(ma)
};
export { no as __debug, eo as check, n as default, ha as doc, $a as format, Qa as formatWithCursor, to as getSupportInfo, ba as util, ya as version };
