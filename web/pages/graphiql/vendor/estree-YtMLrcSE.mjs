// node_modules/prettier/plugins/estree.mjs
var e = Object.defineProperty, t = (t, n) => {
	for (var r in n) e(t, r, {
		get: n[r],
		enumerable: !0
	});
}, n = {};
t(n, {
	languages: () => Gm,
	options: () => Um,
	printers: () => Wm
});
var r = [
	{
		name: "JavaScript",
		type: "programming",
		aceMode: "javascript",
		extensions: /* @__PURE__ */ ".js,._js,.bones,.cjs,.es,.es6,.gs,.jake,.javascript,.jsb,.jscad,.jsfl,.jslib,.jsm,.jspre,.jss,.mjs,.njs,.pac,.sjs,.ssjs,.xsjs,.xsjslib,.start.frag,.end.frag,.wxs".split(","),
		filenames: [
			"Jakefile",
			"start.frag",
			"end.frag"
		],
		tmScope: "source.js",
		aliases: ["js", "node"],
		codemirrorMode: "javascript",
		codemirrorMimeType: "text/javascript",
		interpreters: [
			"bun",
			"chakra",
			"d8",
			"deno",
			"gjs",
			"js",
			"node",
			"nodejs",
			"qjs",
			"rhino",
			"v8",
			"v8-shell",
			"zx"
		],
		parsers: [
			"babel",
			"acorn",
			"espree",
			"meriyah",
			"babel-flow",
			"babel-ts",
			"flow",
			"typescript"
		],
		vscodeLanguageIds: ["javascript", "mongo"],
		linguistLanguageId: 183
	},
	{
		name: "Flow",
		type: "programming",
		aceMode: "javascript",
		extensions: [".js.flow"],
		filenames: [],
		tmScope: "source.js",
		aliases: [],
		codemirrorMode: "javascript",
		codemirrorMimeType: "text/javascript",
		interpreters: [
			"bun",
			"chakra",
			"d8",
			"deno",
			"gjs",
			"js",
			"node",
			"nodejs",
			"qjs",
			"rhino",
			"v8",
			"v8-shell"
		],
		parsers: ["flow", "babel-flow"],
		vscodeLanguageIds: ["javascript"],
		linguistLanguageId: 183
	},
	{
		name: "JSX",
		type: "programming",
		aceMode: "javascript",
		extensions: [".jsx"],
		filenames: void 0,
		tmScope: "source.js.jsx",
		aliases: void 0,
		codemirrorMode: "jsx",
		codemirrorMimeType: "text/jsx",
		interpreters: void 0,
		parsers: [
			"babel",
			"babel-flow",
			"babel-ts",
			"flow",
			"typescript",
			"espree",
			"meriyah"
		],
		vscodeLanguageIds: ["javascriptreact"],
		group: "JavaScript",
		linguistLanguageId: 183
	},
	{
		name: "TypeScript",
		type: "programming",
		aceMode: "typescript",
		extensions: [
			".ts",
			".cts",
			".mts"
		],
		tmScope: "source.ts",
		aliases: ["ts"],
		codemirrorMode: "javascript",
		codemirrorMimeType: "application/typescript",
		interpreters: [
			"bun",
			"deno",
			"ts-node",
			"tsx",
			"node"
		],
		parsers: ["typescript", "babel-ts"],
		vscodeLanguageIds: ["typescript"],
		linguistLanguageId: 378
	},
	{
		name: "TSX",
		type: "programming",
		aceMode: "tsx",
		extensions: [".tsx"],
		tmScope: "source.tsx",
		aliases: ["typescriptreact"],
		codemirrorMode: "jsx",
		codemirrorMimeType: "text/typescript-jsx",
		group: "TypeScript",
		parsers: ["typescript", "babel-ts"],
		vscodeLanguageIds: ["typescriptreact"],
		linguistLanguageId: 94901924
	}
], i = {};
t(i, { estree: () => jm });
function a(e) {
	return Array.isArray(e) && e.length > 0;
}
var o = a, s = () => {};
function c(e) {
	let t = new Set(e);
	return (e) => t.has(e?.type);
}
var l = (e, t) => (n, r, ...i) => n | 1 && r == null ? void 0 : (t.call(r) ?? r[e]).apply(r, i);
function u(e) {
	return this[e < 0 ? this.length + e : e];
}
var d = l("at", function() {
	if (Array.isArray(this) || typeof this == "string") return u;
});
function f(e, t, n) {
	if (!e.has(t)) {
		let r = n(t);
		e.set(t, r);
	}
	return e.get(t);
}
function p(e) {
	let t = [];
	return e.this && t.push(e.this), t.push(...e.params), e.rest && t.push(e.rest), t;
}
var m = /* @__PURE__ */ new WeakMap();
function h(e) {
	return f(m, e, p);
}
function g(e, t) {
	let { node: n } = e, r = 0, i = () => t(e, r++);
	n.this && e.call(i, "this"), e.each(i, "params"), n.rest && e.call(i, "rest");
}
function _(e) {
	return e.rest ? !0 : d(0, h(e), -1)?.type === "RestElement";
}
var v = (e) => e?.type === "TSAsExpression" && e.typeAnnotation.type === "TSTypeReference" && e.typeAnnotation.typeName.type === "Identifier" && e.typeAnnotation.typeName.name === "const";
function ee({ node: e, parent: t }) {
	return e?.type === "EmptyStatement" ? t.type === "IfStatement" ? t.consequent === e || t.alternate === e : t.type === "DoWhileStatement" || t.type === "ForInStatement" || t.type === "ForOfStatement" || t.type === "ForStatement" || t.type === "LabeledStatement" || t.type === "WithStatement" || t.type === "WhileStatement" ? t.body === e : !1 : !1;
}
function te(e) {
	return e.method && e.kind === "init" || e.kind === "get" || e.kind === "set";
}
var ne = (e) => Number.isSafeInteger(e) && e >= 0;
function re(e) {
	return e.range?.[1] ?? e.end;
}
function y(e) {
	let t = e.range?.[0] ?? e.start, n = (e.declaration?.decorators ?? e.decorators)?.[0];
	return n ? Math.min(y(n), t) : t;
}
var ie = 5, ae = 8, oe = 8, se = (e) => (t) => t.label ? b(t.label) : y(t) + e, ce = (e) => e.__contentEnd ?? re(e), le = [
	"ExpressionStatement",
	"Directive",
	"ImportDeclaration",
	"ExportDefaultDeclaration",
	"ExportNamedDeclaration",
	"ExportAllDeclaration",
	"ReturnStatement",
	"ThrowStatement",
	"DoWhileStatement",
	"ClassProperty",
	"PropertyDefinition",
	"ClassPrivateProperty",
	"ClassAccessorProperty",
	"AccessorProperty",
	"AbstractPropertyDefinition",
	"TSAbstractPropertyDefinition",
	"TSAbstractAccessorProperty"
], ue = new Map([
	["BreakStatement", se(ie)],
	["ContinueStatement", se(ae)],
	["DebuggerStatement", (e) => y(e) + oe],
	["VariableDeclaration", (e) => b(d(0, e.declarations, -1))],
	...le.map((e) => [e, ce])
]), de = c(le);
function b(e) {
	let { type: t } = e;
	return t === "IfStatement" ? b(e.alternate ?? e.consequent) : t === "ForInStatement" || t === "ForOfStatement" || t === "ForStatement" || t === "LabeledStatement" || t === "WithStatement" || t === "WhileStatement" ? b(e.body) : ue.get(t)?.(e) ?? re(e);
}
function fe(e, t) {
	let n = y(e);
	return ne(n) && n === y(t);
}
function pe(e, t) {
	let n = b(e);
	return ne(n) && n === b(t);
}
function me(e, t) {
	return fe(e, t) && pe(e, t);
}
function x(e) {
	return e.extra?.raw ?? e.raw;
}
function he(e) {
	return e.type === "BigIntLiteral" || e.type === "Literal" && !!e.bigint;
}
function ge(e) {
	return e.type === "BooleanLiteral" || e.type === "Literal" && typeof e.value == "boolean";
}
function _e(e) {
	return e.type === "NumericLiteral" || e.type === "Literal" && typeof e.value == "number";
}
function ve(e) {
	return e.type === "RegExpLiteral" || e.type === "Literal" && !!e.regex;
}
function S(e) {
	return e?.type === "StringLiteral" || e?.type === "Literal" && typeof e.value == "string";
}
var ye = c([
	"TSAsExpression",
	"TSSatisfiesExpression",
	"AsExpression",
	"AsConstExpression",
	"SatisfiesExpression"
]), be = c(["SatisfiesExpression", "TSSatisfiesExpression"]), C = c(["TSUnionType", "UnionTypeAnnotation"]), xe = c(["TSIntersectionType", "IntersectionTypeAnnotation"]), Se = c(["TupleTypeAnnotation", "TSTupleType"]), Ce = c(["TSConditionalType", "ConditionalTypeAnnotation"]), we = c(["TSTemplateLiteralType", "TemplateLiteralTypeAnnotation"]), Te = c(["TSImportType", "ImportType"]), Ee = c(["TSExternalModuleReference", "ExternalModuleReference"]), De = c(["TSTypeAliasDeclaration", "TypeAlias"]), Oe = c(["ReturnStatement", "ThrowStatement"]), ke = c([
	"ReturnStatement",
	"ThrowStatement",
	"YieldExpression",
	"UnaryExpression"
]), Ae = c([
	"ExportDefaultDeclaration",
	"DeclareExportDeclaration",
	"ExportNamedDeclaration",
	"ExportAllDeclaration",
	"DeclareExportAllDeclaration"
]), je = c(["TSExportAssignment", "ExportAssignment"]), Me = c(["AbstractMethodDefinition", "TSAbstractMethodDefinition"]), Ne = c(["AbstractPropertyDefinition", "TSAbstractPropertyDefinition"]), Pe = c(["TSParameterProperty", "ParameterProperty"]), Fe = c(["TSNonNullExpression", "NonNullExpression"]), Ie = (e) => e?.type === "TSOptionalType" || e?.type === "TupleTypeElement" && e.optional === !0, w = c(["ArrayExpression"]), Le = c(["ObjectExpression"]), Re = c([
	"Literal",
	"BooleanLiteral",
	"BigIntLiteral",
	"DirectiveLiteral",
	"NullLiteral",
	"NumericLiteral",
	"RegExpLiteral",
	"StringLiteral"
]), ze = c([
	"ObjectTypeAnnotation",
	"TSTypeLiteral",
	"TSMappedType"
]), Be = c(["FunctionExpression", "ArrowFunctionExpression"]), T = c(["JSXElement", "JSXFragment"]), Ve = c([
	"BinaryExpression",
	"LogicalExpression",
	"NGPipeExpression"
]), E = c(["CallExpression", "OptionalCallExpression"]), D = c(["MemberExpression", "OptionalMemberExpression"]), He = c([
	"CallExpression",
	"OptionalCallExpression",
	"NewExpression"
]), Ue = c([
	"CallExpression",
	"OptionalCallExpression",
	"NewExpression",
	"ImportExpression"
]), We = c([
	"ChainExpression",
	"TSNonNullExpression",
	"NonNullExpression"
]), Ge = c(["TSArrayType", "ArrayTypeAnnotation"]), Ke = c(["TSTypeParameterInstantiation", "TypeParameterInstantiation"]), qe = c(["TSTypeAnnotation", "TypeAnnotation"]), Je = c([
	"TSModuleDeclaration",
	"DeclareModule",
	"DeclareNamespace"
]), Ye = c(["TSConstructorType", "ConstructorTypeAnnotation"]), Xe = c(["ClassDeclaration", "ClassExpression"]), Ze = c(["ImportNamespaceSpecifier", "ExportNamespaceSpecifier"]), Qe = c([
	"TSEnumDeclaration",
	"EnumDeclaration",
	"DeclareEnum"
]), $e = c(["TSEnumBody", "EnumBody"]);
function et(e) {
	if (e.type !== "ImportSpecifier" && e.type !== "ExportSpecifier") return !1;
	let { local: t, [e.type === "ImportSpecifier" ? "imported" : "exported"]: n } = e;
	return t.type !== n.type || !me(t, n) ? !1 : S(t) ? t.value === n.value && x(t) === x(n) : t.type === "Identifier" && t.name === n.name;
}
var tt = c([
	"File",
	"TemplateElement",
	"TSEmptyBodyFunctionExpression",
	"ChainExpression"
]), nt = (e, [t]) => t?.type === "ComponentParameter" && t.shorthand && t.name === e && t.local !== t.name || t?.type === "MatchObjectPatternProperty" && t.shorthand && t.key === e || t?.type === "ObjectProperty" && t.shorthand && t.key === e && t.value !== t.key || t?.type === "Property" && t.shorthand && t.key === e && !te(t) && t.value !== t.key || t?.type === "ImportSpecifier" && et(t) && t.local === e && t.local !== t.imported || t?.type === "ExportSpecifier" && et(t) && t.exported === e && t.local !== t.exported, rt = (e, [t]) => !(e.type !== "FunctionExpression" || t.type !== "MethodDefinition" || t.value !== e || h(e).length !== 0 || e.returnType || o(e.typeParameters) || !e.body), it = (e, [t]) => t?.typeAnnotation === e && v(t), at = (e, [t, ...n]) => it(e, [t]) || t?.typeName === e && it(t, n);
function ot(e, t) {
	return tt(e) || nt(e, t) || rt(e, t) ? !1 : e.type === "EmptyStatement" ? ee({
		node: e,
		parent: t[0]
	}) : !(at(e, t) || e.type === "TSTypeAnnotation" && t[0].type === "TSPropertySignature");
}
var st = ot;
function ct(e) {
	let t = e.type || e.kind || "(unknown type)", n = String(e.name || e.id && (typeof e.id == "object" ? e.id.name : e.id) || e.key && (typeof e.key == "object" ? e.key.name : e.key) || e.value && (typeof e.value == "object" ? "" : String(e.value)) || e.operator || "");
	return n.length > 20 && (n = n.slice(0, 19) + "…"), t + (n ? " " + n : "");
}
function lt(e, t) {
	return (e.comments ??= []).push(t), t.printed = !1, t.nodeDescription = ct(e), !0;
}
function O(e, t) {
	return t.leading = !0, t.trailing = !1, lt(e, t);
}
function ut(e, t, n) {
	return t.leading = !1, t.trailing = !1, n && (t.marker = n), lt(e, t);
}
function k(e, t) {
	return t.leading = !1, t.trailing = !0, lt(e, t);
}
function dt(e) {
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
var ft = dt(" 	"), pt = dt(",; 	"), mt = dt(/[^\n\r]/);
function ht(e, t) {
	if (t === !1) return !1;
	if (e.charAt(t) === "/" && e.charAt(t + 1) === "*") {
		for (let n = t + 2; n < e.length; ++n) if (e.charAt(n) === "*" && e.charAt(n + 1) === "/") return n + 2;
	}
	return t;
}
var gt = ht, _t = (e) => e === "\n" || e === "\r" || e === "\u2028" || e === "\u2029";
function vt(e, t, n) {
	if (t === !1) return !1;
	let r = !!n?.backwards, i = e.charAt(t);
	if (r) {
		if (e.charAt(t - 1) === "\r" && i === "\n") return t - 2;
		if (_t(i)) return t - 1;
	} else {
		if (i === "\r" && e.charAt(t + 1) === "\n") return t + 2;
		if (_t(i)) return t + 1;
	}
	return t;
}
var yt = vt;
function bt(e, t) {
	return t === !1 ? !1 : e.charAt(t) === "/" && e.charAt(t + 1) === "/" ? mt(e, t) : t;
}
var xt = bt;
function St(e, t) {
	let n = null, r = t;
	for (; r !== n;) n = r, r = ft(e, r), r = gt(e, r), r = xt(e, r), r = yt(e, r);
	return r;
}
var Ct = St;
function wt(e, t) {
	let n = Ct(e, t);
	return n === !1 ? "" : e.charAt(n);
}
var Tt = wt;
function Et(e, t, n = {}) {
	let r = ft(e, n.backwards ? t - 1 : t, n);
	return r !== yt(e, r, n);
}
var A = Et;
function Dt(e, t, n) {
	for (let r = t; r < n; ++r) if (e.charAt(r) === "\n") return !0;
	return !1;
}
var j = Dt, Ot = /* @__PURE__ */ new WeakMap();
function kt(e) {
	let t;
	return e.type === "ImportExpression" || Te(e) ? (t = [e.source], e.options && t.push(e.options)) : t = Ee(e) ? [e.expression] : e.type === "DeclareClassExtendsCall" ? [e.argument] : e.arguments, t;
}
function At(e) {
	return f(Ot, e, kt);
}
function jt(e, t) {
	let { node: n } = e;
	n.type === "ImportExpression" || Te(n) ? (e.call(() => t(e, 0), "source"), n.options && e.call(() => t(e, 1), "options")) : Ee(n) ? e.call(() => t(e, 0), "expression") : n.type === "DeclareClassExtendsCall" ? e.call(() => t(e, 0), "argument") : e.each(t, "arguments");
}
function Mt(e, t) {
	if (e.type === "ImportExpression" || Te(e)) {
		if (t === 0 || t === (e.options ? -2 : -1)) return ["source"];
		if (e.options && (t === 1 || t === -1)) return ["options"];
		throw RangeError("Invalid argument index");
	}
	if (Ee(e)) {
		if (t === 0 || t === -1) return ["expression"];
	} else if (e.type === "DeclareClassExtendsCall") {
		if (t === 0 || t === -1) return ["argument"];
	} else if (t < 0 && (t = e.arguments.length + t), t >= 0 && t < e.arguments.length) return ["arguments", t];
	throw RangeError("Invalid argument index");
}
var Nt = Symbol.for("comments"), Pt = String.prototype.replaceAll ?? function(e, t) {
	return e.global ? this.replace(e, t) : this.split(e).join(t);
}, M = l("replaceAll", function() {
	if (typeof this == "string") return Pt;
});
function Ft(e) {
	return M(0, e, /[^\n]/g, " ");
}
var It = Ft;
function Lt(e, t) {
	if (t.length === 0) return e;
	let n = "", r = 0;
	for (let i of t) {
		let t = y(i), a = b(i);
		n += e.slice(r, t) + It(e.slice(t, a)), r = a;
	}
	return n + e.slice(r);
}
var Rt = /* @__PURE__ */ new WeakMap();
function N(e) {
	let t = e[Nt];
	return f(Rt, t, (t) => Lt(e.originalText, t));
}
function zt(e, t) {
	let n = b(e) - 1;
	if (t.originalText[n] === ")") return n;
}
function Bt(e, t) {
	if (zt(e, t) === void 0) return;
	let n = N(t), r = b(e.typeArguments ?? e.callee), i = n.indexOf("(", r);
	if (i !== -1) return i;
}
function Vt(e, t, n) {
	let r = zt(e, n);
	if (r === void 0 || b(t) > r) return !1;
	let i = Bt(e, n);
	return i !== void 0 && y(t) > i;
}
var Ht = c([
	"Block",
	"CommentBlock",
	"MultiLine"
]), Ut = c([
	"Line",
	"CommentLine",
	"SingleLine",
	"HashbangComment",
	"HTMLOpen",
	"HTMLClose",
	"Hashbang",
	"InterpreterDirective"
]);
function Wt(e) {
	return e.type === "LogicalExpression" && e.operator === "??";
}
function Gt(e) {
	return e?.type === "ObjectProperty" || e?.type === "Property" && !te(e);
}
function Kt(e) {
	return e.value.trim() === "prettier-ignore" && !e.unignore;
}
var qt = /* @__PURE__ */ new WeakMap();
function Jt(e) {
	return f(qt, e, (e) => Ht(e) && e.value[0] === "*" && /@(?:type|satisfies)\b/.test(e.value));
}
function Yt({ comment: e, enclosingNode: t, precedingNode: n, followingNode: r, options: i }) {
	if ((t?.type === "ForInStatement" || t?.type === "ForOfStatement") && n === t.left && r === t.right) {
		let a = N(i).indexOf(t.type === "ForInStatement" ? "in" : "of", b(n));
		return y(e) > a ? O(r, e) : k(n, e), !0;
	}
	if ((t?.type === "ForInStatement" || t?.type === "ForOfStatement" || t?.type === "ForStatement") && r && r === t.body) {
		let t = N(i).lastIndexOf(")", y(r));
		if (y(e) > t) return O(r, e);
	}
	return !1;
}
var Xt = (e, t) => Ht(e) && !j(t, y(e), b(e)), Zt = (e, t) => Ut(e) || Xt(e, t);
function Qt(e, t) {
	return e.type === "BlockStatement" ? $t(e, t) : O(e, t);
}
function $t(e, t) {
	let n;
	return e.type === "BlockStatement" || e.type === "TSModuleBlock" ? n = e.body.find(({ type: e }) => e !== "EmptyStatement") : e.type === "ClassBody" || e.type === "StructBody" || e.type === "TSInterfaceBody" ? n = e.body[0] : e.type === "RecordDeclarationBody" ? n = e.elements[0] : e.type === "ObjectTypeAnnotation" ? n = e.properties[0] : $e(e) && (n = e.members[0]), n ? O(n, t) : ut(e, t), !0;
}
function en({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r, text: i, options: a }) {
	return n?.type !== "IfStatement" || !r ? !1 : Tt(i, b(e)) === ")" ? k(t, e) : r === n.consequent ? O(r, e) : t === n.consequent && r === n.alternate && tn({
		comment: e,
		precedingNode: t,
		enclosingNode: n,
		followingNode: r,
		text: i,
		options: a
	});
}
function tn({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r, text: i, options: a }) {
	let o = N(a).indexOf("else", b(n.consequent));
	return y(e) >= o ? O(r, e) : t.type !== "BlockStatement" && Zt(e, i) && !j(i, b(t), y(e)) ? k(t, e) : ut(n, e);
}
function nn({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r, text: i }) {
	return n?.type === "SwitchStatement" && n.cases.length === 0 && !r && t === n.discriminant && Tt(i, b(e)) === "}" && ut(n, e);
}
function rn({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r, text: i }) {
	return (n?.type === "WhileStatement" || n?.type === "WithStatement") && r ? Tt(i, b(e)) === ")" ? k(t, e) : n.body === r && O(r, e) : !1;
}
function an(e, { comment: t, text: n, options: r }) {
	if (C(e) && Xt(t, n) && !Kt(t)) {
		let n = N(r).slice(b(t), y(e));
		return /^[ \t]*$/.test(n);
	}
	return !1;
}
function on(e, t) {
	return O(an(e, t) ? e.types[0] : e, t.comment);
}
function sn(e) {
	return [
		wn,
		zn,
		un,
		mn,
		Tn,
		fn,
		en,
		rn,
		nn,
		dn,
		gn,
		Yt,
		On,
		kn,
		jn,
		Mn,
		Nn,
		vn,
		En,
		pn,
		Wn,
		Vn,
		qn,
		$n,
		Zn
	].some((t) => t(e));
}
function cn(e) {
	return [
		wn,
		un,
		Tn,
		mn,
		Mn,
		en,
		rn,
		nn,
		dn,
		gn,
		Yt,
		En,
		Dn,
		An,
		jn,
		In,
		Hn,
		Un,
		Gn,
		Wn,
		Vn,
		Yn,
		Qn,
		Kn,
		qn,
		Ln,
		Zn
	].some((t) => t(e));
}
function ln(e) {
	return [
		wn,
		zn,
		un,
		en,
		rn,
		nn,
		Yt,
		vn,
		jn,
		In,
		Vn,
		xn,
		bn,
		Rn,
		Qn,
		Kn,
		qn,
		$n,
		Zn
	].some((t) => t(e));
}
function un({ comment: e, followingNode: t, enclosingNode: n }) {
	return t && Jt(e) ? O(n?.type === "ConditionalExpression" && Wt(t) ? t.left : t, e) : !1;
}
function dn({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r }) {
	return n?.type !== "TryStatement" && n?.type !== "CatchClause" || !r ? !1 : n.type === "CatchClause" && t ? k(t, e) : r.type === "BlockStatement" ? $t(r, e) : r.type === "TryStatement" ? Qt(r.finalizer, e) : r.type === "CatchClause" && Qt(r.body, e);
}
function fn({ comment: e, enclosingNode: t, followingNode: n }) {
	return D(t) && n?.type === "Identifier" ? O(t, e) : !1;
}
function pn({ comment: e, enclosingNode: t, followingNode: n, options: r }) {
	return !r.experimentalTernaries || !(t?.type === "ConditionalExpression" || Ce(t)) ? !1 : n?.type === "ConditionalExpression" || Ce(n) ? ut(t, e) : !1;
}
function mn({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r, text: i, options: a }) {
	let o = t && !j(i, b(t), y(e));
	return (!t || !o) && (n?.type === "ConditionalExpression" || Ce(n)) && r ? a.experimentalTernaries && n.alternate === r && (!Ht(e) || j(a.originalText, y(e), b(e))) ? ut(n, e) : O(r, e) : !1;
}
var hn = c([
	"ClassDeclaration",
	"ClassExpression",
	"StructDeclaration",
	"DeclareClass",
	"DeclareInterface",
	"InterfaceDeclaration",
	"RecordDeclaration",
	"TSInterfaceDeclaration"
]);
function gn({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r, options: i }) {
	if (r && (hn(n) || Je(n) || Qe(n)) && r === n.body) return $t(n.body, e);
	if (hn(n)) {
		let { decorators: a } = n;
		if (o(a) && r?.type !== "Decorator") return k(d(0, a, -1), e);
		if (r && t) {
			let { superClass: a } = n;
			if (a && r === a && (t === n.id || t === n.typeParameters)) return k(t, e);
			for (let o of [
				"implements",
				"extends",
				"mixins"
			]) {
				let s = n[o]?.[0];
				if (r === s) {
					if (t === n.id || t === n.typeParameters || t === a) {
						if (N(i).slice(b(e), y(s)).trim() === o) return k(t, e);
					} else return ut(n, e, o);
				}
			}
		}
	}
	return !1;
}
var _n = c([
	"ClassMethod",
	"ClassProperty",
	"PropertyDefinition",
	"AbstractPropertyDefinition",
	"AbstractMethodDefinition",
	"TSAbstractPropertyDefinition",
	"TSAbstractMethodDefinition",
	"TSDeclareMethod",
	"MethodDefinition",
	"ClassAccessorProperty",
	"AccessorProperty",
	"TSAbstractAccessorProperty",
	"TSParameterProperty",
	"ParameterProperty"
]);
function vn({ placement: e, comment: t, precedingNode: n, enclosingNode: r, followingNode: i, text: a }) {
	return r && n && Tt(a, b(t)) === "(" && (r.type === "Property" || r.type === "TSDeclareMethod" || Me(r)) && n.type === "Identifier" && r.key === n && Tt(a, b(n)) !== ":" ? k(n, t) : _n(r) && !i && e === "remaining" ? k(Tt(a, b(t)) === "(" ? n : r, t) : n?.type === "Decorator" && _n(r) && (Ut(t) || e === "ownLine") ? k(n, t) : !1;
}
var yn = c([
	"FunctionDeclaration",
	"FunctionExpression",
	"ClassMethod",
	"MethodDefinition",
	"ObjectMethod",
	"ComponentDeclaration",
	"HookDeclaration"
]);
function bn({ comment: e, precedingNode: t, enclosingNode: n, text: r }) {
	return Tt(r, b(e)) === "(" && t && yn(n) ? k(t, e) : !1;
}
function xn({ comment: e, enclosingNode: t, text: n }) {
	if (t?.type !== "ArrowFunctionExpression") return !1;
	let r = Ct(n, b(e));
	return r !== !1 && n.slice(r, r + 2) === "=>" && ut(t, e, "commentBeforeArrow");
}
function Sn(e, t, n) {
	if (y(t) >= b(e) || b(t) <= y(e)) return !1;
	let r = N(n);
	return r.slice(0, y(t)).trimEnd().endsWith("(") && r.slice(b(t)).trimStart().startsWith(")");
}
var Cn = c([
	"ComponentDeclaration",
	"DeclareComponent",
	"ComponentTypeAnnotation"
]);
function wn({ comment: e, enclosingNode: t, options: n }) {
	if (!t) return !1;
	if (Ue(t) && At(t).length === 0 && Sn(t, e, n)) return ut(t, e);
	let r = er(t) || Cn(t) || t.type === "HookTypeAnnotation" ? t : t.type === "MethodDefinition" || Me(t) || t.type === "Property" && te(t) ? t.value : void 0;
	return r && h(r).length === 0 && Sn(r, e, n) ? ut(r, e) : !1;
}
function Tn({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r, text: i }) {
	return t?.type === "FunctionTypeParam" && (n?.type === "FunctionTypeAnnotation" || n?.type === "ConstructorTypeAnnotation" || n?.type === "HookTypeAnnotation") && r?.type !== "FunctionTypeParam" || t?.type === "ComponentTypeParameter" && (n?.type === "DeclareComponent" || n?.type === "ComponentTypeAnnotation") && r?.type !== "ComponentTypeParameter" || (t?.type === "Identifier" || t?.type === "AssignmentPattern" || t?.type === "ObjectPattern" || t?.type === "ArrayPattern" || t?.type === "RestElement" || Pe(t)) && (er(n) || (n?.type === "TSAbstractMethodDefinition" || n?.type === "MethodDefinition") && n.value.type === "TSEmptyBodyFunctionExpression") && Tt(i, b(e)) === ")" || (t?.type === "ComponentParameter" || t?.type === "RestElement") && (n?.type === "ComponentDeclaration" || n?.type === "DeclareComponent") && Tt(i, b(e)) === ")" ? k(t, e) : !Ht(e) && r?.type === "BlockStatement" && yn(n) && (n.type === "MethodDefinition" ? n.value.body : n.body) === r && Ct(i, b(e)) === y(r) ? $t(r, e) : !1;
}
function En({ comment: e, enclosingNode: t }) {
	return t?.type === "LabeledStatement" && O(t, e);
}
function Dn({ comment: e, precedingNode: t, enclosingNode: n, options: r }) {
	return He(n) && n.callee === t && n.arguments.length > 0 && Vt(n, e, r) ? O(n.arguments[0], e) : !1;
}
function On({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r }) {
	return C(n) ? (Kt(e) && (r.prettierIgnore = !0, e.unignore = !0), t ? k(t, e) : !1) : (C(r) && Kt(e) && (r.types[0].prettierIgnore = !0, e.unignore = !0), !1);
}
function kn({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r }) {
	return n && n.type === "MatchOrPattern" ? (Kt(e) && (r.prettierIgnore = !0, e.unignore = !0), t ? k(t, e) : !1) : (r && r.type === "MatchOrPattern" && Kt(e) && (r.types[0].prettierIgnore = !0, e.unignore = !0), !1);
}
function An({ comment: e, enclosingNode: t }) {
	return Gt(t) ? O(t, e) : !1;
}
function jn({ comment: e, enclosingNode: t, ast: n, isLastComment: r }) {
	return n?.body?.length === 0 ? (r ? ut(n, e) : O(n, e), !0) : t?.type === "Program" && t.body.length === 0 && !o(t.directives) && (r ? ut(t, e) : O(t, e), !0);
}
function Mn({ comment: e, precedingNode: t, enclosingNode: n, text: r }) {
	if (n?.type === "ImportSpecifier" || n?.type === "ExportSpecifier") return O(n, e);
	let i = t?.type === "ImportSpecifier" && n?.type === "ImportDeclaration", a = t?.type === "ExportSpecifier" && n?.type === "ExportNamedDeclaration";
	return (i || a) && A(r, b(e)) ? k(t, e) : !1;
}
function Nn({ comment: e, enclosingNode: t }) {
	return t?.type === "AssignmentPattern" && O(t, e);
}
var Pn = c([
	"VariableDeclarator",
	"AssignmentExpression",
	"TypeAlias",
	"TSTypeAliasDeclaration"
]), Fn = c([
	"ObjectExpression",
	"ArrayExpression",
	"TemplateLiteral",
	"TaggedTemplateExpression",
	"ObjectTypeAnnotation",
	"TSTypeLiteral"
]);
function In(e) {
	let { comment: t, enclosingNode: n, followingNode: r, options: i, placement: a } = e;
	if (Pn(n) && r && a === "endOfLine" && (Fn(r) || Ht(t))) return on(r, e);
	if (De(n) && r) {
		let a = n.id, o = N(i).indexOf("=", b(a));
		if (y(t) >= o) return on(r, e);
	}
	return !1;
}
function Ln({ comment: e, enclosingNode: t, followingNode: n }) {
	return t?.type === "TaggedTemplateExpression" && n === t.quasi && O(n, e);
}
function Rn({ comment: e, enclosingNode: t, precedingNode: n, followingNode: r, text: i }) {
	return !r && (t?.type === "TSMethodSignature" || t?.type === "TSDeclareFunction" || Me(t)) && (!n || n !== t.returnType) && Tt(i, b(e)) === ";" ? k(t, e) : !1;
}
function zn({ comment: e, enclosingNode: t, followingNode: n }) {
	if (Kt(e) && t?.type === "TSMappedType" && n === t.key) return t.prettierIgnore = !0, e.unignore = !0, !0;
}
function Bn(e, t, n) {
	let r = N(n).indexOf("[", y(e));
	return b(t) < r;
}
function Vn({ comment: e, enclosingNode: t, options: n }) {
	if (t?.type === "TSMappedType" && Bn(t, e, n)) return ut(t, e);
}
function Hn({ comment: e, enclosingNode: t, followingNode: n }) {
	return !t || t.type !== "SwitchCase" || t.test || !n || n !== t.consequent[0] ? !1 : n.type === "BlockStatement" && Ut(e) ? $t(n, e) : ut(t, e);
}
function Un({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r }) {
	return C(t) && (Ge(n) && !r || xe(n) || C(n)) ? k(d(0, t.types, -1), e) : !1;
}
function Wn({ comment: e, enclosingNode: t, precedingNode: n, followingNode: r, text: i }) {
	if (t && r && (t.type === "ObjectPattern" || t.type === "ArrayPattern") && t.typeAnnotation === r && qe(r)) return Tt(i, b(e)) === (t.type === "ObjectPattern" ? "}" : "]") ? n ? k(n, e) : ut(t, e) : O(r, e);
}
function Gn({ comment: e, precedingNode: t, enclosingNode: n, followingNode: r, text: i }) {
	return !r && n?.type === "UnaryExpression" && (t?.type === "LogicalExpression" || t?.type === "BinaryExpression") && j(i, y(n.argument), y(t.right)) && Zt(e, i) && !j(i, y(t.right), y(e)) ? k(t.right, e) : !1;
}
function Kn(e) {
	let { enclosingNode: t, followingNode: n, comment: r, options: i, placement: a } = e;
	if (!n) return !1;
	let o, s;
	switch (t?.type) {
		case "TSPropertySignature":
			o = t.key, s = t.typeAnnotation;
			break;
		case "TSMappedType":
			o = t.nameType ?? t.constraint, s = t.typeAnnotation;
			break;
		case "ObjectTypeProperty":
		case "ObjectTypeIndexer":
			o = t.key, s = t.value;
			break;
		case "ObjectTypeInternalSlot":
			o = t.id, s = t.value;
			break;
		case "ObjectTypeMappedTypeProperty":
			o = t.nameType ?? t.sourceType, s = t.propType;
			break;
		default: return !1;
	}
	return a === "endOfLine" && (C(n) || xe(n)) ? O(n, r) : s && Ht(r) && N(i).indexOf(":", b(o)) < y(r) ? on(n, e) : !1;
}
function qn({ enclosingNode: e, precedingNode: t, followingNode: n, comment: r, text: i }) {
	if (ye(e) && t === e.expression && !Zt(r, i)) return n ? O(n, r) : k(e, r), !0;
}
function Jn(e, t, n) {
	let r = N(n).lastIndexOf("=>", y(t.body));
	return b(e) < r;
}
function Yn({ comment: e, enclosingNode: t, followingNode: n, precedingNode: r, options: i }) {
	return t?.type !== "ArrowFunctionExpression" || !n || !r || Jn(e, t, i) ? !1 : Qt(n, e);
}
function Xn(e, t) {
	let n = e;
	for (let e of t) if (e.type === "AssignmentExpression" && e.right === n || e.type === "ArrowFunctionExpression" && e.body === n) n = e;
	else return e.type === "ExpressionStatement" && e.expression === n ? e : void 0;
}
function Zn({ comment: e, enclosingNode: t, precedingNode: n, followingNode: r }) {
	return !n && t?.type === "SequenceExpression" && r === t.expressions[0] && O(t, e);
}
function Qn({ comment: e, enclosingNode: t, precedingNode: n, followingNode: r, ancestors: i }) {
	if (!r && t && n) {
		if (t.type === "ExpressionStatement" && t.expression === n) return k(t, e);
		let r = n.type === "AssignmentExpression";
		if (r && t.type === "AssignmentExpression" && t.right === n || n.type === "ArrowFunctionExpression" && t.type === "ArrowFunctionExpression" && t.body === n) {
			let n = Xn(t, i.slice(1));
			if (n) return k(n, e);
		}
		let a = n.type === "SequenceExpression";
		if ((a || r) && (t.type === "ArrowFunctionExpression" && t.body === n || t.type === "VariableDeclarator" && t.init === n || t.type === "ReturnStatement" && t.argument === n || t.type === "AssignmentExpression" && t.right === n)) return k(a ? d(0, n.expressions, -1) : n.right, e);
	}
	return !1;
}
function $n(e) {
	let { followingNode: t, comment: n } = e;
	return an(t, e) ? O(t.types[0], n) : !1;
}
var er = c([
	"ArrowFunctionExpression",
	"FunctionExpression",
	"FunctionDeclaration",
	"ObjectMethod",
	"ClassMethod",
	"TSDeclareFunction",
	"TSCallSignatureDeclaration",
	"TSConstructSignatureDeclaration",
	"TSMethodSignature",
	"TSConstructorType",
	"ConstructorTypeAnnotation",
	"TSFunctionType",
	"FunctionTypeAnnotation",
	"TSDeclareMethod",
	"HookDeclaration"
]), tr = {
	endOfLine: cn,
	ownLine: sn,
	remaining: ln
};
function nr(e, { parser: t }) {
	if (t === "flow" || t === "hermes" || t === "babel-flow") return e = M(0, e, /[\s(]/g, ""), e === "" || e === "/*" || e === "/*::";
}
var rr = nr, P = {
	Leading: 2,
	Trailing: 4,
	Dangling: 8,
	Block: 16,
	Line: 32,
	PrettierIgnore: 64,
	First: 128,
	Last: 256
}, ir = (e, t) => {
	if (typeof e == "function" && (t = e, e = 0), e || t) return (n, r, i) => !(e & P.Leading && !n.leading || e & P.Trailing && !n.trailing || e & P.Dangling && (n.leading || n.trailing) || e & P.Block && !Ht(n) || e & P.Line && !Ut(n) || e & P.First && r !== 0 || e & P.Last && r !== i.length - 1 || e & P.PrettierIgnore && !Kt(n) || t && !t(n));
};
function F(e, t, n) {
	if (!o(e?.comments)) return !1;
	let r = ir(t, n);
	return !r || e.comments.some(r);
}
function ar(e, t, n) {
	if (!Array.isArray(e?.comments)) return [];
	let r = ir(t, n);
	return r ? e.comments.filter(r) : e.comments;
}
function or(e) {
	return e?.prettierIgnore || F(e, P.PrettierIgnore);
}
function sr(e) {
	let { node: t } = e;
	return (t.type === "FunctionExpression" || t.type === "ArrowFunctionExpression") && (e.key === "callee" && E(e.parent) || e.key === "tag" && e.parent.type === "TaggedTemplateExpression");
}
var cr = new Map([
	["|>"],
	["??"],
	["||"],
	["&&"],
	["|"],
	["^"],
	["&"],
	[
		"==",
		"===",
		"!=",
		"!=="
	],
	[
		"<",
		">",
		"<=",
		">=",
		"in",
		"instanceof"
	],
	[
		">>",
		"<<",
		">>>"
	],
	["+", "-"],
	[
		"*",
		"/",
		"%"
	],
	["**"]
].flatMap((e, t) => e.map((e) => [e, t])));
function lr(e) {
	return cr.get(e);
}
var ur = {
	"==": !0,
	"!=": !0,
	"===": !0,
	"!==": !0
}, dr = {
	"*": !0,
	"/": !0,
	"%": !0
}, fr = {
	">>": !0,
	">>>": !0,
	"<<": !0
};
function pr(e, t) {
	return !(lr(t) !== lr(e) || e === "**" || ur[e] && ur[t] || t === "%" && dr[e] || e === "%" && dr[t] || t !== e && dr[t] && dr[e] || fr[e] && fr[t] || e === ">" && t === "<");
}
function mr(e) {
	return !!fr[e] || e === "|" || e === "^" || e === "&";
}
function I(e, t) {
	switch (e.type) {
		case "BinaryExpression":
		case "LogicalExpression":
		case "AssignmentExpression":
		case "NGPipeExpression": return I(e.left, t);
		case "MemberExpression":
		case "OptionalMemberExpression": return I(e.object, t);
		case "TaggedTemplateExpression": return e.tag.type !== "FunctionExpression" && I(e.tag, t);
		case "CallExpression":
		case "OptionalCallExpression": return e.callee.type !== "FunctionExpression" && I(e.callee, t);
		case "ConditionalExpression": return I(e.test, t);
		case "UpdateExpression": return !e.prefix && I(e.argument, t);
		case "BindExpression": return e.object && I(e.object, t);
		case "SequenceExpression": return I(e.expressions[0], t);
		case "ChainExpression":
		case "TSNonNullExpression":
		case "NonNullExpression":
		case "TSSatisfiesExpression":
		case "TSAsExpression":
		case "AsExpression":
		case "AsConstExpression":
		case "SatisfiesExpression": return I(e.expression, t);
		default: return t(e);
	}
}
function hr(e) {
	let { key: t, parent: n } = e;
	return t === "object" && n.type === "MemberExpression" && !n.optional || t === "callee" && n.type === "CallExpression" && !n.optional || t === "callee" && n.type === "NewExpression" || t === "tag" && n.type === "TaggedTemplateExpression" || t === "expression" && Fe(n);
}
var gr = (e) => e.extra?.parenthesized, _r = c(["OptionalCallExpression", "OptionalMemberExpression"]);
function vr(e) {
	let { node: t } = e, n = t;
	for (; Fe(n);) if (n = n.expression, gr(n)) return !1;
	return _r(n) ? gr(t) ? !0 : !(e.key === "expression" && Fe(e.parent)) : !1;
}
function yr(e) {
	return e.node.type === "ChainExpression" || vr(e);
}
function br(e) {
	return yr(e) && hr(e);
}
var xr = /* @__PURE__ */ new Set([
	"await",
	"interface",
	"module",
	"using",
	"yield",
	"let",
	"component",
	"hook",
	"type"
]);
function Sr(e) {
	let { node: t } = e;
	if (t.type !== "Identifier") return !1;
	if (t.extra?.parenthesized && /^PRETTIER_HTML_PLACEHOLDER_\d+_\d+_IN_JS$/.test(t.name)) return !0;
	let { key: n, parent: r } = e;
	if (n === "left" && (t.name === "async" && !r.await || t.name === "let") && r.type === "ForOfStatement") return !0;
	if (t.name === "let") {
		let n = e.findAncestor((e) => e.type === "ForOfStatement" || e.type === "ForInStatement");
		if (n && I(n.left, (e) => e === t)) return !0;
	}
	if (n === "object" && t.name === "let" && r.type === "MemberExpression" && r.computed && !r.optional) {
		let n = e.findAncestor((e) => e.type === "ExpressionStatement" || e.type === "ForStatement" || e.type === "ForInStatement");
		if (n && I(n.type === "ExpressionStatement" ? n.expression : n.type === "ForStatement" ? n.init : n.left, (e) => e === t)) return !0;
	}
	if (t.name === "await") {
		let n = e.findAncestor((e) => e.type === "ExpressionStatement");
		if (n) {
			let { expression: e } = n;
			if (I(e, (e) => e === t)) return !0;
		}
	}
	return !!(n === "expression" && ye(r) && xr.has(t.name) && e.findAncestor((e) => !ye(e)).type === "ExpressionStatement");
}
function Cr(e) {
	return typeof e == "object" && !!e;
}
var wr = Cr;
function* Tr(e, t) {
	let { getVisitorKeys: n, filter: r = () => !0 } = t, i = (e) => wr(e) && r(e);
	for (let t of n(e)) {
		let n = e[t];
		if (Array.isArray(n)) for (let e of n) i(e) && (yield e);
		else i(n) && (yield n);
	}
}
function* Er(e, t) {
	let n = [e];
	for (let e = 0; e < n.length; e++) {
		let r = n[e];
		for (let e of Tr(r, t)) yield e, n.push(e);
	}
}
function Dr(e, { getVisitorKeys: t, predicate: n }) {
	for (let r of Er(e, { getVisitorKeys: t })) if (n(r)) return !0;
	return !1;
}
var Or = null;
function kr(e) {
	if (Or !== null && typeof Or.property) {
		let e = Or;
		return Or = kr.prototype = null, e;
	}
	return Or = kr.prototype = e ?? Object.create(null), new kr();
}
var Ar = 10;
for (let e = 0; e <= Ar; e++) kr();
function jr(e) {
	return kr(e);
}
function Mr(e, t = "type") {
	jr(e);
	function n(n) {
		let r = n[t], i = e[r];
		if (!Array.isArray(i)) throw Object.assign(/* @__PURE__ */ Error(`Missing visitor keys for '${r}'.`), { node: n });
		return i;
	}
	return n;
}
var Nr = Mr, L = [
	["elements"],
	["left", "right"],
	["value"],
	["directives", "body"],
	["label"],
	[
		"callee",
		"typeArguments",
		"arguments"
	],
	[
		"test",
		"consequent",
		"alternate"
	],
	["body", "test"],
	["expression"],
	[
		"left",
		"right",
		"body"
	],
	[
		"id",
		"typeParameters",
		"params",
		"predicate",
		"returnType",
		"body"
	],
	["object", "property"],
	["properties"],
	[
		"decorators",
		"key",
		"typeParameters",
		"params",
		"returnType",
		"body"
	],
	[
		"decorators",
		"key",
		"value"
	],
	["argument"],
	["expressions"],
	["id", "init"],
	["body"],
	[
		"decorators",
		"id",
		"typeParameters",
		"superClass",
		"superTypeArguments",
		"mixins",
		"implements",
		"body"
	],
	[
		"declaration",
		"specifiers",
		"source",
		"attributes"
	],
	[
		"decorators",
		"variance",
		"key",
		"typeAnnotation",
		"value"
	],
	["id"],
	["key", "value"],
	["elementType"],
	["id", "typeArguments"],
	[
		"id",
		"typeParameters",
		"extends",
		"body"
	],
	["id", "body"],
	["typeAnnotation"],
	[
		"id",
		"typeParameters",
		"right"
	],
	["name", "typeAnnotation"],
	["types"],
	["qualification", "id"],
	["elementTypes"],
	["expression", "typeAnnotation"],
	["params"],
	["members"],
	["objectType", "indexType"],
	[
		"decorators",
		"key",
		"typeAnnotation",
		"value"
	],
	[
		"id",
		"typeParameters",
		"params",
		"returnType",
		"body"
	],
	[
		"key",
		"typeParameters",
		"params",
		"returnType"
	],
	[
		"typeParameters",
		"params",
		"returnType"
	],
	["parameterName", "typeAnnotation"],
	[
		"checkType",
		"extendsType",
		"trueType",
		"falseType"
	],
	["typeParameter"],
	["quasis", "types"],
	["literal"],
	["expression", "typeArguments"],
	["id", "moduleReference"],
	[
		"decorators",
		"key",
		"typeAnnotation"
	],
	[
		"params",
		"returnType",
		"rest",
		"typeParameters"
	],
	["argument", "cases"],
	[
		"pattern",
		"body",
		"guard"
	],
	["properties", "rest"],
	["node"]
], Pr = Nr({
	ArrayExpression: L[0],
	AssignmentExpression: L[1],
	BinaryExpression: L[1],
	InterpreterDirective: [],
	Directive: L[2],
	DirectiveLiteral: [],
	BlockStatement: L[3],
	BreakStatement: L[4],
	CallExpression: L[5],
	CatchClause: ["param", "body"],
	ConditionalExpression: L[6],
	ContinueStatement: L[4],
	DebuggerStatement: [],
	DoWhileStatement: L[7],
	EmptyStatement: [],
	ExpressionStatement: L[8],
	File: ["program"],
	ForInStatement: L[9],
	ForStatement: [
		"init",
		"test",
		"update",
		"body"
	],
	FunctionDeclaration: L[10],
	FunctionExpression: L[10],
	Identifier: ["typeAnnotation", "decorators"],
	IfStatement: L[6],
	LabeledStatement: ["label", "body"],
	StringLiteral: [],
	NumericLiteral: [],
	NullLiteral: [],
	BooleanLiteral: [],
	RegExpLiteral: [],
	LogicalExpression: L[1],
	MemberExpression: L[11],
	NewExpression: L[5],
	Program: L[3],
	ObjectExpression: L[12],
	ObjectMethod: L[13],
	ObjectProperty: L[14],
	RestElement: [
		"argument",
		"typeAnnotation",
		"decorators"
	],
	ReturnStatement: L[15],
	SequenceExpression: L[16],
	ParenthesizedExpression: L[8],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	ThisExpression: [],
	ThrowStatement: L[15],
	TryStatement: [
		"block",
		"handler",
		"finalizer"
	],
	UnaryExpression: L[15],
	UpdateExpression: L[15],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: L[17],
	WhileStatement: L[7],
	WithStatement: ["object", "body"],
	AssignmentPattern: [
		"left",
		"right",
		"decorators",
		"typeAnnotation"
	],
	ArrayPattern: [
		"elements",
		"typeAnnotation",
		"decorators"
	],
	ArrowFunctionExpression: [
		"typeParameters",
		"params",
		"predicate",
		"returnType",
		"body"
	],
	ClassBody: L[18],
	ClassExpression: L[19],
	ClassDeclaration: L[19],
	ExportAllDeclaration: [
		"source",
		"attributes",
		"exported"
	],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: L[20],
	ExportSpecifier: ["local", "exported"],
	ForOfStatement: L[9],
	ImportDeclaration: [
		"specifiers",
		"source",
		"attributes"
	],
	ImportDefaultSpecifier: ["local"],
	ImportNamespaceSpecifier: ["exportsFilter", "local"],
	ImportSpecifier: ["imported", "local"],
	MetaProperty: ["meta", "property"],
	ClassMethod: L[13],
	ObjectPattern: [
		"decorators",
		"properties",
		"typeAnnotation"
	],
	SpreadElement: L[15],
	Super: [],
	TaggedTemplateExpression: [
		"tag",
		"typeArguments",
		"quasi"
	],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	YieldExpression: L[15],
	AwaitExpression: L[15],
	ImportExpression: ["source", "options"],
	BigIntLiteral: [],
	ExportNamespaceSpecifier: ["exportsFilter", "exported"],
	OptionalMemberExpression: L[11],
	OptionalCallExpression: L[5],
	ClassProperty: L[21],
	ClassPrivateProperty: L[21],
	ClassPrivateMethod: L[13],
	PrivateName: L[22],
	StaticBlock: L[18],
	ImportAttribute: L[23],
	AnyTypeAnnotation: [],
	ArrayTypeAnnotation: L[24],
	BooleanTypeAnnotation: [],
	BooleanLiteralTypeAnnotation: [],
	NullLiteralTypeAnnotation: [],
	ClassImplements: L[25],
	DeclareClass: [
		"id",
		"typeParameters",
		"extends",
		"mixins",
		"implements",
		"body"
	],
	DeclareFunction: [
		"id",
		"predicate",
		"typeAnnotation"
	],
	DeclareInterface: L[26],
	DeclareModule: L[27],
	DeclareModuleExports: L[28],
	DeclareTypeAlias: L[29],
	DeclareOpaqueType: [
		"id",
		"typeParameters",
		"supertype",
		"lowerBound",
		"upperBound"
	],
	DeclareVariable: ["id", "declarations"],
	DeclareExportDeclaration: L[20],
	DeclareExportAllDeclaration: ["source", "attributes"],
	DeclaredPredicate: L[2],
	ExistsTypeAnnotation: [],
	FunctionTypeAnnotation: [
		"typeParameters",
		"this",
		"params",
		"rest",
		"returnType"
	],
	FunctionTypeParam: L[30],
	GenericTypeAnnotation: L[25],
	InferredPredicate: [],
	InterfaceExtends: L[25],
	InterfaceDeclaration: L[26],
	InterfaceTypeAnnotation: ["extends", "body"],
	IntersectionTypeAnnotation: L[31],
	MixedTypeAnnotation: [],
	EmptyTypeAnnotation: [],
	NullableTypeAnnotation: L[28],
	NumberLiteralTypeAnnotation: [],
	BigIntLiteralTypeAnnotation: [],
	NumberTypeAnnotation: [],
	ObjectTypeAnnotation: [
		"properties",
		"indexers",
		"callProperties",
		"internalSlots"
	],
	ObjectTypeInternalSlot: ["id", "value"],
	ObjectTypeCallProperty: L[2],
	ObjectTypeIndexer: [
		"variance",
		"id",
		"key",
		"value"
	],
	ObjectTypeProperty: [
		"key",
		"value",
		"variance",
		"init"
	],
	ObjectTypeSpreadProperty: L[15],
	OpaqueType: [
		"id",
		"typeParameters",
		"supertype",
		"impltype",
		"lowerBound",
		"upperBound"
	],
	QualifiedTypeIdentifier: L[32],
	StringLiteralTypeAnnotation: [],
	StringTypeAnnotation: [],
	SymbolTypeAnnotation: [],
	ThisTypeAnnotation: [],
	TupleTypeAnnotation: L[33],
	TypeofTypeAnnotation: ["argument", "typeArguments"],
	TypeAlias: L[29],
	TypeAnnotation: L[28],
	TypeCastExpression: L[34],
	TypeParameter: [
		"bound",
		"default",
		"variance"
	],
	TypeParameterDeclaration: L[35],
	TypeParameterInstantiation: L[35],
	UnionTypeAnnotation: L[31],
	Variance: [],
	VoidTypeAnnotation: [],
	EnumDeclaration: L[27],
	EnumBooleanBody: L[36],
	EnumNumberBody: L[36],
	EnumStringBody: L[36],
	EnumSymbolBody: L[36],
	EnumBooleanMember: L[17],
	EnumNumberMember: L[17],
	EnumStringMember: L[17],
	EnumDefaultedMember: L[22],
	IndexedAccessType: L[37],
	OptionalIndexedAccessType: L[37],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXElement: [
		"openingElement",
		"children",
		"closingElement"
	],
	JSXEmptyExpression: [],
	JSXExpressionContainer: L[8],
	JSXSpreadChild: L[8],
	JSXIdentifier: [],
	JSXMemberExpression: L[11],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: [
		"name",
		"typeArguments",
		"attributes"
	],
	JSXSpreadAttribute: L[15],
	JSXText: [],
	JSXFragment: [
		"openingFragment",
		"children",
		"closingFragment"
	],
	JSXOpeningFragment: [],
	JSXClosingFragment: [],
	Placeholder: [],
	V8IntrinsicIdentifier: [],
	ArgumentPlaceholder: [],
	BindExpression: ["object", "callee"],
	ClassAccessorProperty: L[38],
	Decorator: L[8],
	DoExpression: L[18],
	ExportDefaultSpecifier: ["exported"],
	ModuleExpression: L[18],
	TopicReference: [],
	VoidPattern: [],
	StructDeclaration: [
		"id",
		"superClass",
		"body"
	],
	StructBody: L[18],
	TSParameterProperty: ["decorators", "parameter"],
	TSDeclareFunction: L[39],
	TSDeclareMethod: L[40],
	TSQualifiedName: L[1],
	TSCallSignatureDeclaration: L[41],
	TSConstructSignatureDeclaration: L[41],
	TSPropertySignature: ["key", "typeAnnotation"],
	TSMethodSignature: L[40],
	TSIndexSignature: ["parameters", "typeAnnotation"],
	TSAnyKeyword: [],
	TSBooleanKeyword: [],
	TSBigIntKeyword: [],
	TSIntrinsicKeyword: [],
	TSNeverKeyword: [],
	TSNullKeyword: [],
	TSNumberKeyword: [],
	TSObjectKeyword: [],
	TSStringKeyword: [],
	TSSymbolKeyword: [],
	TSUndefinedKeyword: [],
	TSUnknownKeyword: [],
	TSVoidKeyword: [],
	TSThisType: [],
	TSFunctionType: L[41],
	TSConstructorType: L[41],
	TSTypeReference: ["typeName", "typeArguments"],
	TSTypePredicate: L[42],
	TSTypeQuery: ["exprName", "typeArguments"],
	TSTypeLiteral: L[36],
	TSArrayType: L[24],
	TSTupleType: L[33],
	TSOptionalType: L[28],
	TSRestType: L[28],
	TSNamedTupleMember: ["label", "elementType"],
	TSUnionType: L[31],
	TSIntersectionType: L[31],
	TSConditionalType: L[43],
	TSInferType: L[44],
	TSParenthesizedType: L[28],
	TSTypeOperator: L[28],
	TSIndexedAccessType: L[37],
	TSMappedType: [
		"key",
		"constraint",
		"nameType",
		"typeAnnotation"
	],
	TSTemplateLiteralType: L[45],
	TSLiteralType: L[46],
	TSClassImplements: L[47],
	TSInterfaceHeritage: L[47],
	TSInterfaceDeclaration: L[26],
	TSInterfaceBody: L[18],
	TSTypeAliasDeclaration: [
		"id",
		"typeParameters",
		"typeAnnotation"
	],
	TSInstantiationExpression: L[47],
	TSAsExpression: L[34],
	TSSatisfiesExpression: L[34],
	TSTypeAssertion: L[34],
	TSEnumBody: L[36],
	TSEnumDeclaration: L[27],
	TSEnumMember: ["id", "initializer"],
	TSModuleDeclaration: L[27],
	TSModuleBlock: L[18],
	TSImportType: [
		"source",
		"options",
		"qualifier",
		"typeArguments"
	],
	TSImportEqualsDeclaration: L[48],
	TSExternalModuleReference: L[8],
	TSNonNullExpression: L[8],
	TSExportAssignment: L[8],
	TSNamespaceExportDeclaration: L[22],
	TSTypeAnnotation: L[28],
	TSTypeParameterInstantiation: L[35],
	TSTypeParameterDeclaration: L[35],
	TSTypeParameter: [
		"name",
		"constraint",
		"default"
	],
	ChainExpression: L[8],
	Literal: [],
	MethodDefinition: L[14],
	PrivateIdentifier: [],
	Property: L[23],
	PropertyDefinition: L[21],
	AccessorProperty: L[38],
	TSAbstractAccessorProperty: L[49],
	TSAbstractKeyword: [],
	TSAbstractMethodDefinition: L[23],
	TSAbstractPropertyDefinition: L[49],
	TSAsyncKeyword: [],
	TSDeclareKeyword: [],
	TSEmptyBodyFunctionExpression: [
		"id",
		"typeParameters",
		"params",
		"returnType"
	],
	TSExportKeyword: [],
	TSPrivateKeyword: [],
	TSProtectedKeyword: [],
	TSPublicKeyword: [],
	TSReadonlyKeyword: [],
	TSStaticKeyword: [],
	AbstractMethodDefinition: L[23],
	AbstractPropertyDefinition: [
		"key",
		"value",
		"typeAnnotation",
		"variance"
	],
	AsConstExpression: L[8],
	AsExpression: L[34],
	BigIntTypeAnnotation: [],
	ComponentDeclaration: [
		"id",
		"params",
		"body",
		"typeParameters",
		"rendersType"
	],
	ComponentParameter: ["name", "local"],
	ComponentTypeAnnotation: [
		"params",
		"rest",
		"typeParameters",
		"rendersType"
	],
	ComponentTypeParameter: L[30],
	ConditionalTypeAnnotation: L[43],
	ConstructorTypeAnnotation: L[50],
	DeclareClassExtendsCall: ["callee", "argument"],
	DeclareComponent: [
		"id",
		"params",
		"rest",
		"typeParameters",
		"rendersType"
	],
	DeclareEnum: L[27],
	DeclareHook: L[22],
	DeclareNamespace: L[27],
	EnumBigIntMember: L[17],
	EnumBody: L[36],
	ExportAssignment: L[8],
	ExternalModuleReference: L[8],
	HookDeclaration: L[39],
	HookTypeAnnotation: L[50],
	ImportEqualsDeclaration: L[48],
	ImportType: ["source"],
	InferTypeAnnotation: L[44],
	KeyofTypeAnnotation: L[15],
	MatchArrayPattern: ["elements", "rest"],
	MatchAsPattern: ["pattern", "target"],
	MatchBindingPattern: L[22],
	MatchExpression: L[51],
	MatchExpressionCase: L[52],
	MatchIdentifierPattern: L[22],
	MatchInstanceObjectPattern: L[53],
	MatchInstancePattern: ["targetConstructor", "properties"],
	MatchLiteralPattern: L[46],
	MatchMemberPattern: ["base", "property"],
	MatchObjectPattern: L[53],
	MatchObjectPatternProperty: ["key", "pattern"],
	MatchOrPattern: ["patterns"],
	MatchRestPattern: L[15],
	MatchStatement: L[51],
	MatchStatementCase: L[52],
	MatchUnaryPattern: L[15],
	MatchWildcardPattern: [],
	NamespaceExportDeclaration: L[22],
	NeverTypeAnnotation: [],
	NonNullExpression: L[8],
	ObjectTypeMappedTypeProperty: [
		"keyTparam",
		"propType",
		"sourceType",
		"nameType",
		"variance"
	],
	ObjectTypePrivateField: ["key"],
	ParameterProperty: L[21],
	QualifiedTypeofIdentifier: L[32],
	RecordDeclaration: [
		"id",
		"typeParameters",
		"implements",
		"body"
	],
	RecordDeclarationBody: L[0],
	RecordDeclarationImplements: L[25],
	RecordDeclarationProperty: [
		"key",
		"typeAnnotation",
		"defaultValue"
	],
	RecordDeclarationStaticProperty: [
		"key",
		"typeAnnotation",
		"value"
	],
	RecordExpression: [
		"recordConstructor",
		"typeArguments",
		"properties"
	],
	RecordExpressionProperties: L[12],
	SatisfiesExpression: L[34],
	TemplateLiteralTypeAnnotation: L[45],
	TupleTypeElement: L[24],
	TupleTypeLabeledElement: [
		"label",
		"elementType",
		"variance"
	],
	TupleTypeSpreadElement: ["label", "typeAnnotation"],
	TypeOperator: L[28],
	TypePredicate: L[42],
	UndefinedTypeAnnotation: [],
	UnknownTypeAnnotation: [],
	NGChainedExpression: L[16],
	NGEmptyExpression: [],
	NGPipeExpression: [
		"left",
		"right",
		"arguments"
	],
	NGMicrosyntax: L[18],
	NGMicrosyntaxAs: ["key", "alias"],
	NGMicrosyntaxExpression: ["expression", "alias"],
	NGMicrosyntaxKey: [],
	NGMicrosyntaxKeyedExpression: ["key", "expression"],
	NGMicrosyntaxLet: L[23],
	NGRoot: L[54],
	JsExpressionRoot: L[54],
	JsonRoot: L[54],
	TSJSDocAllType: [],
	TSJSDocUnknownType: [],
	TSJSDocNullableType: L[28],
	TSJSDocNonNullableType: L[28],
	EnumBigIntBody: L[36]
});
function Fr(e, t) {
	return t(e) || Dr(e, {
		getVisitorKeys: Pr,
		predicate: t
	});
}
function Ir(e) {
	return e.type === "AssignmentExpression" || e.type === "BinaryExpression" || e.type === "LogicalExpression" || e.type === "NGPipeExpression" || e.type === "ConditionalExpression" || E(e) || D(e) || e.type === "SequenceExpression" || e.type === "TaggedTemplateExpression" || e.type === "BindExpression" || e.type === "UpdateExpression" && !e.prefix || ye(e) || We(e) || e.type === "TSInstantiationExpression";
}
function Lr(e) {
	return e.expressions ? e.expressions[0] : e.left ?? e.test ?? e.callee ?? e.object ?? e.tag ?? e.argument ?? e.expression;
}
function Rr(e) {
	if (e.expressions) return ["expressions", 0];
	if (e.left) return ["left"];
	if (e.test) return ["test"];
	if (e.object) return ["object"];
	if (e.callee) return ["callee"];
	if (e.tag) return ["tag"];
	if (e.argument) return ["argument"];
	if (e.expression) return ["expression"];
	throw Error("Unexpected node has no left side.");
}
function zr(e, t) {
	return T(t) ? or(t) : F(t, P.Leading, (t) => A(e, b(t)));
}
function Br(e, t) {
	if (zr(t.originalText, e) || F(e, P.Leading, (e) => j(t.originalText, y(e), b(e))) && !T(e)) return !0;
	if (Ir(e)) {
		let n = e, r;
		for (; r = Lr(n);) if (n = r, zr(t.originalText, n)) return !0;
	}
	return !1;
}
var Vr = /* @__PURE__ */ new WeakMap();
function Hr(e, t) {
	return f(Vr, e, (e) => Br(e, t));
}
function Ur(e) {
	for (; We(e);) e = e.expression;
	return e;
}
function Wr(e, t, n) {
	let { node: r, key: i, parent: a } = e;
	switch (a.type) {
		case "ReturnStatement":
		case "ThrowStatement":
		case "YieldExpression":
			if (Kr(e, t)) return !1;
			break;
		case "ParenthesizedExpression": return !1;
		case "ClassDeclaration":
		case "ClassExpression":
		case "StructDeclaration":
			if (i === "superClass") {
				let e = Ur(r);
				if (e.type === "ArrowFunctionExpression" || e.type === "AssignmentExpression" || e.type === "AwaitExpression" || e.type === "BinaryExpression" || e.type === "ConditionalExpression" || e.type === "LogicalExpression" || e.type === "NewExpression" || e.type === "ObjectExpression" || e.type === "SequenceExpression" || e.type === "TaggedTemplateExpression" || e.type === "UnaryExpression" || e.type === "UpdateExpression" || e.type === "YieldExpression" || e.type === "ClassExpression" && o(e.decorators)) return !0;
			}
			break;
		case "ExportDefaultDeclaration":
			if (qr(e, t, n)) return !0;
			break;
		case "Decorator":
			if (i === "expression" && !Jr(r)) return !0;
			break;
		case "TypeAnnotation":
			if (e.match(void 0, void 0, (e, t) => t === "returnType" && e.type === "ArrowFunctionExpression") && !(r.type === "NullableTypeAnnotation" && e.call(() => n(e, t), "typeAnnotation")) && Xr(r)) return !0;
			break;
		case "VariableDeclarator":
			if (i === "init" && e.match(void 0, void 0, (e, t) => t === "declarations" && e.type === "VariableDeclaration", (e, t) => t === "left" && e.type === "ForInStatement")) return !0;
			break;
		case "BinaryExpression":
			if ((i !== "right" || r.type !== "TSInstantiationExpression" || a.operator !== "instanceof" && a.operator !== "in") && Gr(r)) return !0;
			break;
		case "TSInstantiationExpression": if (i === "expression" && (r.type === "AwaitExpression" || r.type === "YieldExpression")) return !0;
	}
}
function Gr(e) {
	for (; e;) if (e.type === "UnaryExpression" || e.type === "AwaitExpression" || e.type === "YieldExpression") e = e.argument;
	else if (e.type === "TSTypeAssertion") e = e.expression;
	else break;
	return e?.type === "TSInstantiationExpression";
}
function Kr(e, t) {
	let { key: n, parent: r } = e;
	if (n !== "argument" || !Oe(r) && r.type !== "YieldExpression") return !1;
	let { node: i } = e;
	return !(i.type !== "SequenceExpression" && i.type !== "AssignmentExpression" || !Hr(i, t));
}
function qr(e, t, n) {
	let { node: r, parent: i } = e;
	return r.type === "FunctionExpression" || r.type === "ClassExpression" ? i.type === "ExportDefaultDeclaration" || !n(e, t) : !Ir(r) || i.type !== "ExportDefaultDeclaration" && n(e, t) ? !1 : e.call(() => qr(e, t, n), ...Rr(r));
}
function Jr(e) {
	return e.type === "ChainExpression" && (e = e.expression), Yr(e) || E(e) && !e.optional && Yr(e.callee);
}
function Yr(e) {
	return e.type === "Identifier" ? !0 : D(e) ? !e.computed && !e.optional && e.property.type === "Identifier" && Yr(e.object) : !1;
}
function Xr(e) {
	return Fr(e, (e) => e.type === "ObjectTypeAnnotation" && Fr(e, (e) => e.type === "FunctionTypeAnnotation" || e.type === "ConstructorTypeAnnotation"));
}
function Zr(e, t) {
	if (e.isRoot) return !1;
	let { node: n, key: r, parent: i } = e;
	if (t.__isInHtmlInterpolation && !t.bracketSpacing && ei(n) && ti(e)) return !0;
	if (Qr(n)) return !1;
	if (n.type === "Identifier") return Sr(e);
	if (n.type === "ObjectExpression" || n.type === "FunctionExpression" || n.type === "ClassExpression" || n.type === "DoExpression" || n.type === "UnaryExpression" && n.operator === "throw") {
		let t = e.findAncestor((e) => e.type === "ExpressionStatement")?.expression;
		if (t && I(t, (e) => e === n)) return !0;
	}
	if (n.type === "ObjectExpression") {
		let t = e.findAncestor((e) => e.type === "ArrowFunctionExpression")?.body;
		if (t && t.type !== "SequenceExpression" && t.type !== "AssignmentExpression" && I(t, (e) => e === n)) return !0;
	}
	let a = Wr(e, t, Zr);
	if (typeof a == "boolean") return a;
	switch (n.type) {
		case "UpdateExpression": if (i.type === "UnaryExpression") return n.prefix && (n.operator === "++" && i.operator === "+" || n.operator === "--" && i.operator === "-");
		case "UnaryExpression": switch (i.type) {
			case "UnaryExpression": return n.operator === i.operator && (n.operator === "+" || n.operator === "-");
			case "BindExpression": return !0;
			case "MemberExpression":
			case "OptionalMemberExpression": return r === "object";
			case "TaggedTemplateExpression": return !0;
			case "NewExpression":
			case "CallExpression":
			case "OptionalCallExpression": return r === "callee";
			case "BinaryExpression": return r === "left" && n.type === "UnaryExpression" && (i.operator === "in" || i.operator === "instanceof") || r === "left" && i.operator === "**";
			case "TSNonNullExpression":
			case "NonNullExpression":
			case "TSInstantiationExpression": return !0;
			default: return !1;
		}
		case "BinaryExpression":
			if (i.type === "UpdateExpression" || n.operator === "in" && $r(e)) return !0;
			if (n.operator === "|>" && n.extra?.parenthesized) {
				let t = e.grandparent;
				if (t.type === "BinaryExpression" && t.operator === "|>") return !0;
			}
		case "TSTypeAssertion":
		case "TSAsExpression":
		case "TSSatisfiesExpression":
		case "AsExpression":
		case "AsConstExpression":
		case "SatisfiesExpression":
		case "LogicalExpression":
			switch (i.type) {
				case "TSAsExpression":
				case "TSSatisfiesExpression":
				case "AsExpression":
				case "AsConstExpression":
				case "SatisfiesExpression": return !ye(n);
				case "ConditionalExpression": return ye(n) || Wt(n);
				case "CallExpression":
				case "NewExpression":
				case "OptionalCallExpression": return r === "callee";
				case "ClassExpression":
				case "ClassDeclaration":
				case "StructDeclaration": return r === "superClass";
				case "TSTypeAssertion":
				case "TaggedTemplateExpression":
				case "JSXSpreadAttribute":
				case "SpreadElement":
				case "BindExpression":
				case "AwaitExpression":
				case "TSNonNullExpression":
				case "NonNullExpression":
				case "TSInstantiationExpression":
				case "UpdateExpression": return !0;
				case "UnaryExpression":
					if (!F(n)) return !0;
					break;
				case "MemberExpression":
				case "OptionalMemberExpression": return r === "object";
				case "AssignmentExpression":
				case "AssignmentPattern": return r === "left" && (n.type === "TSTypeAssertion" || ye(n));
				case "LogicalExpression": if (n.type === "LogicalExpression") return i.operator !== n.operator;
				case "BinaryExpression": {
					let { operator: e, type: t } = n;
					if (!e && t !== "TSTypeAssertion") return !0;
					let a = lr(e), o = i.operator, s = lr(o);
					return !!(s > a || r === "right" && s === a || s === a && !pr(o, e) || s < a && e === "%" && (o === "+" || o === "-") || mr(o));
				}
				default: return !1;
			}
			break;
		case "SequenceExpression": return i.type !== "ForStatement";
		case "YieldExpression": if (i.type === "AwaitExpression" || i.type === "TSTypeAssertion") return !0;
		case "AwaitExpression": switch (i.type) {
			case "TaggedTemplateExpression":
			case "UnaryExpression":
			case "LogicalExpression":
			case "SpreadElement":
			case "TSAsExpression":
			case "TSSatisfiesExpression":
			case "TSNonNullExpression":
			case "NonNullExpression":
			case "AsExpression":
			case "AsConstExpression":
			case "SatisfiesExpression":
			case "BindExpression": return !0;
			case "MemberExpression":
			case "OptionalMemberExpression": return r === "object";
			case "NewExpression":
			case "CallExpression":
			case "OptionalCallExpression": return r === "callee";
			case "ConditionalExpression": return r === "test";
			case "BinaryExpression": return !(!n.argument && i.operator === "|>");
			default: return !1;
		}
		case "TSFunctionType": if (e.match((e) => e.type === "TSFunctionType", (e, t) => t === "typeAnnotation" && e.type === "TSTypeAnnotation", (e, t) => t === "returnType" && e.type === "ArrowFunctionExpression")) return !0;
		case "TSConditionalType":
		case "TSConstructorType":
		case "ConditionalTypeAnnotation":
			if (r === "extendsType" && Ce(n) && i.type === n.type || r === "constraint" && n.type === "TSConditionalType" && i.type === "TSTypeParameter" || r === "bound" && n.type === "ConditionalTypeAnnotation" && i.type === "TypeParameter" && i.usesExtendsBound || r === "checkType" && Ce(i)) return !0;
			if (r === "extendsType" && i.type === "TSConditionalType") {
				let { typeAnnotation: e } = n.returnType || n.typeAnnotation;
				if (e.type === "TSTypePredicate" && e.typeAnnotation && (e = e.typeAnnotation.typeAnnotation), e.type === "TSInferType" && e.typeParameter.constraint) return !0;
			}
		case "TSUnionType":
		case "TSIntersectionType": if (C(i) || xe(i)) return !0;
		case "TSInferType": if (n.type === "TSInferType") {
			if (i.type === "TSRestType") return !1;
			if (r === "types" && (i.type === "TSUnionType" || i.type === "TSIntersectionType") && n.typeParameter.type === "TSTypeParameter" && n.typeParameter.constraint) return !0;
		}
		case "TSTypeOperator": return i.type === "TSArrayType" || Ie(i) || i.type === "TSRestType" || r === "objectType" && i.type === "TSIndexedAccessType" || i.type === "TSTypeOperator" || i.type === "TSTypeAnnotation" && e.grandparent.type.startsWith("TSJSDoc");
		case "TSTypeQuery": return r === "objectType" && i.type === "TSIndexedAccessType" || r === "elementType" && i.type === "TSArrayType";
		case "TypeOperator": return i.type === "ArrayTypeAnnotation" || i.type === "NullableTypeAnnotation" || Ie(i) || r === "objectType" && (i.type === "IndexedAccessType" || i.type === "OptionalIndexedAccessType") || i.type === "TypeOperator";
		case "TypeofTypeAnnotation":
		case "KeyofTypeAnnotation": return r === "objectType" && (i.type === "IndexedAccessType" || i.type === "OptionalIndexedAccessType") || r === "elementType" && i.type === "ArrayTypeAnnotation" || n.type === "KeyofTypeAnnotation" && Ie(i);
		case "ArrayTypeAnnotation": return i.type === "NullableTypeAnnotation";
		case "IntersectionTypeAnnotation":
		case "UnionTypeAnnotation": return i.type === "TypeOperator" || i.type === "KeyofTypeAnnotation" || i.type === "ArrayTypeAnnotation" || i.type === "NullableTypeAnnotation" || i.type === "IntersectionTypeAnnotation" || i.type === "UnionTypeAnnotation" || Ie(i) || r === "objectType" && (i.type === "IndexedAccessType" || i.type === "OptionalIndexedAccessType");
		case "InferTypeAnnotation":
		case "NullableTypeAnnotation":
			if (i.type === "ArrayTypeAnnotation" || Ie(i) || r === "objectType" && (i.type === "IndexedAccessType" || i.type === "OptionalIndexedAccessType")) return !0;
			break;
		case "ComponentTypeAnnotation":
		case "ConstructorTypeAnnotation":
		case "FunctionTypeAnnotation": {
			if (n.type === "ComponentTypeAnnotation" && (n.rendersType === null || n.rendersType === void 0)) return !1;
			if (e.match(void 0, (e, t) => t === "typeAnnotation" && e.type === "TypeAnnotation", (e, t) => t === "returnType" && e.type === "ArrowFunctionExpression") || e.match(void 0, (e, t) => t === "typeAnnotation" && e.type === "NullableTypeAnnotation", (e, t) => t === "typeAnnotation" && e.type === "TypeAnnotation", (e, t) => t === "returnType" && e.type === "ArrowFunctionExpression") || e.match(void 0, (e, t) => t === "typeAnnotation" && e.type === "TypePredicate", (e, t) => t === "typeAnnotation" && e.type === "TypeAnnotation", (e, t) => t === "returnType" && e.type === "ArrowFunctionExpression")) return !0;
			let t = i.type === "NullableTypeAnnotation" ? e.grandparent : i;
			return t.type === "UnionTypeAnnotation" || t.type === "IntersectionTypeAnnotation" || t.type === "ArrayTypeAnnotation" || Ie(t) || r === "objectType" && (t.type === "IndexedAccessType" || t.type === "OptionalIndexedAccessType") || r === "checkType" && i.type === "ConditionalTypeAnnotation" || r === "extendsType" && i.type === "ConditionalTypeAnnotation" && n.returnType?.type === "InferTypeAnnotation" && n.returnType.typeParameter.bound || t.type === "NullableTypeAnnotation" || i.type === "FunctionTypeParam" && i.name === null && h(n).some((e) => e.typeAnnotation?.type === "NullableTypeAnnotation");
		}
		case "OptionalIndexedAccessType": return r === "objectType" && i.type === "IndexedAccessType";
		case "StringLiteral":
		case "NumericLiteral":
		case "Literal":
			if (typeof n.value == "string" && i.type === "ExpressionStatement" && typeof i.directive != "string") {
				let t = e.grandparent;
				return t.type === "Program" || t.type === "BlockStatement";
			}
			return r === "object" && D(i) && _e(n);
		case "AssignmentExpression": return !((r === "init" || r === "update") && i.type === "ForStatement" || r === "expression" && n.left.type !== "ObjectPattern" && i.type === "ExpressionStatement" || r === "key" && i.type === "TSPropertySignature" || i.type === "AssignmentExpression" || r === "expressions" && i.type === "SequenceExpression" && e.match(void 0, void 0, (e, t) => (t === "init" || t === "update") && e.type === "ForStatement") || r === "value" && i.type === "Property" && e.match(void 0, void 0, (e, t) => t === "properties" && e.type === "ObjectPattern") || i.type === "NGChainedExpression" || r === "node" && i.type === "JsExpressionRoot");
		case "ConditionalExpression": switch (i.type) {
			case "TaggedTemplateExpression":
			case "UnaryExpression":
			case "SpreadElement":
			case "BinaryExpression":
			case "LogicalExpression":
			case "NGPipeExpression":
			case "AwaitExpression":
			case "JSXSpreadAttribute":
			case "TSTypeAssertion":
			case "TypeCastExpression":
			case "TSAsExpression":
			case "TSSatisfiesExpression":
			case "AsExpression":
			case "AsConstExpression":
			case "SatisfiesExpression":
			case "TSNonNullExpression":
			case "NonNullExpression":
			case "TSInstantiationExpression": return !0;
			case "NewExpression":
			case "CallExpression":
			case "OptionalCallExpression": return r === "callee";
			case "ConditionalExpression": return !t.experimentalTernaries && r === "test";
			case "MemberExpression":
			case "OptionalMemberExpression": return r === "object";
			default: return !1;
		}
		case "FunctionExpression": switch (i.type) {
			case "NewExpression":
			case "CallExpression":
			case "OptionalCallExpression": return r === "callee";
			case "TaggedTemplateExpression": return !0;
			case "ExportDefaultDeclaration": return r === "declaration";
			default: return !1;
		}
		case "ArrowFunctionExpression": switch (i.type) {
			case "BinaryExpression": return i.operator !== "|>" || n.extra?.parenthesized;
			case "NewExpression":
			case "CallExpression":
			case "OptionalCallExpression": return r === "callee";
			case "MemberExpression":
			case "OptionalMemberExpression": return r === "object";
			case "TSAsExpression":
			case "TSSatisfiesExpression":
			case "AsExpression":
			case "AsConstExpression":
			case "SatisfiesExpression":
			case "TSNonNullExpression":
			case "NonNullExpression":
			case "BindExpression":
			case "TaggedTemplateExpression":
			case "UnaryExpression":
			case "LogicalExpression":
			case "AwaitExpression":
			case "TSTypeAssertion":
			case "MatchExpressionCase": return !0;
			case "TSInstantiationExpression": return r === "expression";
			case "ConditionalExpression": return r === "test";
			default: return !1;
		}
		case "ClassExpression": switch (i.type) {
			case "NewExpression": return r === "callee";
			case "ExportDefaultDeclaration": return r === "declaration";
			default: return !1;
		}
		case "OptionalMemberExpression":
		case "OptionalCallExpression":
		case "ChainExpression":
		case "TSNonNullExpression":
		case "NonNullExpression": if (br(e)) return !0;
		case "CallExpression":
		case "MemberExpression":
		case "TaggedTemplateExpression":
		case "ImportExpression":
			if (r === "callee" && (i.type === "BindExpression" || i.type === "NewExpression")) {
				let e = n;
				for (; e;) switch (e.type) {
					case "CallExpression":
					case "ImportExpression": return !0;
					case "MemberExpression":
					case "OptionalMemberExpression":
					case "BindExpression":
						e = e.object;
						break;
					case "TaggedTemplateExpression":
						e = e.tag;
						break;
					case "TSNonNullExpression":
					case "NonNullExpression":
						e = e.expression;
						break;
					default: return !1;
				}
			}
			return !1;
		case "BindExpression": return r === "callee" && (i.type === "BindExpression" || i.type === "NewExpression") || r === "object" && D(i);
		case "NGPipeExpression": return !(i.type === "NGRoot" || i.type === "NGMicrosyntaxExpression" || i.type === "ObjectProperty" && !n.extra?.parenthesized || w(i) || r === "arguments" && E(i) || r === "right" && i.type === "NGPipeExpression" || r === "property" && i.type === "MemberExpression" || i.type === "AssignmentExpression");
		case "JSXFragment":
		case "JSXElement": return r === "callee" || r === "left" && i.type === "BinaryExpression" && i.operator === "<" || !w(i) && i.type !== "ArrowFunctionExpression" && i.type !== "AssignmentExpression" && i.type !== "AssignmentPattern" && i.type !== "BinaryExpression" && i.type !== "ConditionalExpression" && i.type !== "ExpressionStatement" && i.type !== "JsExpressionRoot" && i.type !== "JSXAttribute" && i.type !== "JSXElement" && i.type !== "JSXExpressionContainer" && i.type !== "JSXFragment" && i.type !== "LogicalExpression" && !He(i) && !Gt(i) && !Oe(i) && i.type !== "TypeCastExpression" && i.type !== "VariableDeclarator" && i.type !== "YieldExpression" && i.type !== "MatchExpressionCase" && (r !== "declaration" || i.type !== "ExportDefaultDeclaration");
		case "TSInstantiationExpression":
			if (r === "object" && D(i) || r === "callee" && i.type === "CallExpression" || r === "callee" && i.type === "NewExpression" || r === "tag" && i.type === "TaggedTemplateExpression" || r === "expression" && (Fe(i) || i.type === "TSInstantiationExpression") || r === "superClass" && (Xe(i) || i.type === "StructDeclaration")) return !0;
			break;
		case "MatchOrPattern": return i.type === "MatchAsPattern";
	}
	return !1;
}
var Qr = c(/* @__PURE__ */ "BlockStatement.BreakStatement.ComponentDeclaration.ClassBody.StructBody.ClassDeclaration.StructDeclaration.ClassMethod.ClassProperty.PropertyDefinition.ClassPrivateProperty.ContinueStatement.DebuggerStatement.DeclareComponent.DeclareClass.DeclareExportAllDeclaration.DeclareExportDeclaration.DeclareFunction.DeclareHook.DeclareInterface.DeclareModule.DeclareModuleExports.DeclareNamespace.DeclareVariable.DeclareEnum.DoWhileStatement.EnumDeclaration.ExportAllDeclaration.ExportDefaultDeclaration.ExportNamedDeclaration.ExpressionStatement.ForInStatement.ForOfStatement.ForStatement.FunctionDeclaration.HookDeclaration.IfStatement.ImportDeclaration.InterfaceDeclaration.LabeledStatement.MethodDefinition.ReturnStatement.SwitchStatement.ThrowStatement.TryStatement.TSDeclareFunction.TSEnumDeclaration.ImportEqualsDeclaration.TSImportEqualsDeclaration.TSInterfaceDeclaration.TSModuleDeclaration.TSNamespaceExportDeclaration.NamespaceExportDeclaration.TypeAlias.VariableDeclaration.WhileStatement.WithStatement".split("."));
function $r(e) {
	let t = 0, { node: n } = e;
	for (; n;) {
		let r = e.getParentNode(t++);
		if (r?.type === "ForStatement" && r.init === n) return !0;
		n = r;
	}
	return !1;
}
function ei(e) {
	return Le(e);
}
function ti(e) {
	let { parent: t, key: n } = e;
	switch (t.type) {
		case "NGPipeExpression":
			if (n === "arguments" && e.isLast) return e.callParent(ti);
			break;
		case "ObjectProperty":
			if (n === "value") return e.callParent(() => e.key === "properties" && e.isLast);
			break;
		case "BinaryExpression":
		case "LogicalExpression":
			if (n === "right") return e.callParent(ti);
			break;
		case "ConditionalExpression":
			if (n === "alternate") return e.callParent(ti);
			break;
		case "UnaryExpression": if (t.prefix && e.callParent(ti)) return !0;
	}
	return !1;
}
var ni = Zr, ri = "string", ii = "array", ai = "cursor", oi = "indent", si = "align", ci = "trim", li = "group", ui = "fill", di = "if-break", fi = "indent-if-break", pi = "line-suffix", mi = "line-suffix-boundary", R = "line", hi = "label", gi = "break-parent", _i = /* @__PURE__ */ new Set([
	ai,
	oi,
	si,
	ci,
	li,
	ui,
	di,
	fi,
	pi,
	mi,
	R,
	hi,
	gi
]);
function vi(e) {
	if (typeof e == "string") return ri;
	if (Array.isArray(e)) return ii;
	if (!e) return;
	let { type: t } = e;
	if (_i.has(t)) return t;
}
var yi = vi, bi = (e) => new Intl.ListFormat("en-US", { type: "disjunction" }).format(e);
function xi(e) {
	let t = e === null ? "null" : typeof e;
	if (t !== "string" && t !== "object") return `Unexpected doc '${t}', 
Expected it to be 'string' or 'object'.`;
	if (yi(e)) throw Error("doc is valid.");
	let n = Object.prototype.toString.call(e);
	if (n !== "[object Object]") return `Unexpected doc '${n}'.`;
	let r = bi([..._i].map((e) => `'${e}'`));
	return `Unexpected doc.type '${e.type}'.
Expected it to be ${r}.`;
}
var Si = class extends Error {
	name = "InvalidDocError";
	constructor(e) {
		super(xi(e)), this.doc = e;
	}
}, Ci = {};
function wi(e, t, n, r) {
	let i = [e];
	for (; i.length > 0;) {
		let e = i.pop();
		if (e === Ci) {
			n(i.pop());
			continue;
		}
		n && i.push(e, Ci);
		let a = yi(e);
		if (!a) throw new Si(e);
		if (t?.(e) !== !1) switch (a) {
			case ii:
			case ui: {
				let t = a === ii ? e : e.parts;
				for (let e = t.length - 1; e >= 0; --e) i.push(t[e]);
				break;
			}
			case di:
				i.push(e.flatContents, e.breakContents);
				break;
			case li:
				if (r && e.expandedStates) for (let t = e.expandedStates.length, n = t - 1; n >= 0; --n) i.push(e.expandedStates[n]);
				else i.push(e.contents);
				break;
			case si:
			case oi:
			case fi:
			case hi:
			case pi:
				i.push(e.contents);
				break;
			case ri:
			case ai:
			case ci:
			case mi:
			case R:
			case gi: break;
			default: throw new Si(e);
		}
	}
}
var Ti = wi;
function Ei(e, t) {
	if (typeof e == "string") return t(e);
	let n = /* @__PURE__ */ new Map();
	return r(e);
	function r(e) {
		return f(n, e, i);
	}
	function i(e) {
		switch (yi(e)) {
			case ii: return t(e.map(r));
			case ui: return t({
				...e,
				parts: e.parts.map(r)
			});
			case di: return t({
				...e,
				breakContents: r(e.breakContents),
				flatContents: r(e.flatContents)
			});
			case li: {
				let { expandedStates: n, contents: i } = e;
				return n ? (n = n.map(r), i = n[0]) : i = r(i), t({
					...e,
					contents: i,
					expandedStates: n
				});
			}
			case si:
			case oi:
			case fi:
			case hi:
			case pi: return t({
				...e,
				contents: r(e.contents)
			});
			case ri:
			case ai:
			case ci:
			case mi:
			case R:
			case gi: return t(e);
			default: throw new Si(e);
		}
	}
}
function Di(e, t, n) {
	let r = n, i = !1;
	function a(e) {
		if (i) return !1;
		let n = t(e);
		n !== void 0 && (i = !0, r = n);
	}
	return Ti(e, a), r;
}
function Oi(e) {
	if (e.type === li && e.break || e.type === R && e.hard || e.type === gi) return !0;
}
function z(e) {
	return Di(e, Oi, !1);
}
function ki(e) {
	if (e.length > 0) {
		let t = d(0, e, -1);
		!t.expandedStates && !t.break && (t.break = "propagated");
	}
	return null;
}
function Ai(e) {
	let t = /* @__PURE__ */ new Set(), n = [];
	function r(e) {
		if (e.type === gi && ki(n), e.type === li) {
			if (n.push(e), t.has(e)) return !1;
			t.add(e);
		}
	}
	function i(e) {
		e.type === li && n.pop().break && ki(n);
	}
	Ti(e, r, i, !0);
}
function ji(e) {
	return e.type === R && !e.hard ? e.soft ? "" : " " : e.type === di ? e.flatContents : e;
}
function Mi(e) {
	return Ei(e, ji);
}
function Ni(e) {
	switch (yi(e)) {
		case ui: {
			let { parts: t } = e;
			if (t.every((e) => e === "")) return "";
			if (t.length === 1) return t[0];
			break;
		}
		case li:
			if (!e.contents && !e.id && !e.break && !e.expandedStates) return "";
			if (e.contents.type === li && e.contents.id === e.id && e.contents.break === e.break && e.contents.expandedStates === e.expandedStates) return e.contents;
			break;
		case si:
		case oi:
		case fi:
		case pi:
			if (!e.contents) return "";
			break;
		case di:
			if (!e.flatContents && !e.breakContents) return "";
			break;
		case ii: {
			let t = [];
			for (let n of e) {
				if (!n) continue;
				let [e, ...r] = Array.isArray(n) ? n : [n];
				typeof e == "string" && typeof d(0, t, -1) == "string" ? t[t.length - 1] += e : t.push(e), t.push(...r);
			}
			return t.length === 0 ? "" : t.length === 1 ? t[0] : t;
		}
		case ri:
		case ai:
		case ci:
		case mi:
		case R:
		case hi:
		case gi: break;
		default: throw new Si(e);
	}
	return e;
}
function Pi(e) {
	return Ei(e, (e) => Ni(e));
}
function Fi(e, t = ta) {
	return Ei(e, (e) => typeof e == "string" ? W(t, e.split("\n")) : e);
}
function Ii(e) {
	if (e.type === R) return !0;
}
function Li(e) {
	return Di(e, Ii, !1);
}
function Ri(e, t) {
	return e.type === hi ? {
		...e,
		contents: t(e.contents)
	} : t(e);
}
function zi(e) {
	let t = !0;
	return Ti(e, (e) => {
		switch (yi(e)) {
			case ri: if (e === "") break;
			case ci:
			case mi:
			case R:
			case gi: return t = !1, !1;
		}
	}), t;
}
var Bi = s, Vi = s, Hi = s, Ui = s;
function B(e) {
	return Bi(e), {
		type: oi,
		contents: e
	};
}
function V(e, t) {
	return Ui(e), Bi(t), {
		type: si,
		contents: t,
		n: e
	};
}
function Wi(e) {
	return V(-Infinity, e);
}
function Gi(e) {
	return V({ type: "root" }, e);
}
function Ki(e) {
	return V(-1, e);
}
function qi(e, t, n) {
	Bi(e);
	let r = e;
	if (t > 0) {
		for (let e = 0; e < Math.floor(t / n); ++e) r = B(r);
		r = V(t % n, r), r = V(-Infinity, r);
	}
	return r;
}
var Ji = { type: gi }, Yi = { type: ai };
function Xi(e) {
	return Hi(e), {
		type: ui,
		parts: e
	};
}
function H(e, t = {}) {
	return Bi(e), Vi(t.expandedStates, !0), {
		type: li,
		id: t.id,
		contents: e,
		break: !!t.shouldBreak,
		expandedStates: t.expandedStates
	};
}
function Zi(e, t) {
	return H(e[0], {
		...t,
		expandedStates: e
	});
}
function U(e, t = "", n = {}) {
	return Bi(e), t !== "" && Bi(t), {
		type: di,
		breakContents: e,
		flatContents: t,
		groupId: n.groupId
	};
}
function Qi(e, t) {
	return Bi(e), {
		type: fi,
		contents: e,
		groupId: t.groupId,
		negate: t.negate
	};
}
function W(e, t) {
	Bi(e), Vi(t);
	let n = [];
	for (let r = 0; r < t.length; r++) r !== 0 && n.push(e), n.push(t[r]);
	return n;
}
function $i(e, t) {
	return Bi(t), e ? {
		type: hi,
		label: e,
		contents: t
	} : t;
}
var G = { type: R }, K = {
	type: R,
	soft: !0
}, ea = {
	type: R,
	hard: !0
}, q = [ea, Ji], ta = [{
	type: R,
	hard: !0,
	literal: !0
}, Ji];
function na(e) {
	return Bi(e), {
		type: pi,
		contents: e
	};
}
var J = { type: mi }, ra = "cr", ia = "crlf", aa = "\r", oa = "\r\n", sa = "\n";
function ca(e) {
	return e === ra ? aa : e === ia ? oa : sa;
}
var la = () => /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED9\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEFA](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDEC2\uDEC6\uDEC8\uDECC-\uDEDD\uDEDF-\uDEEB\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g, ua = 12288, da = 65510, fa = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
], pa = 4352, ma = 262141, ha = [
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
], ga = (e, t) => {
	let n = 0, r = Math.floor(e.length / 2) - 1;
	for (; n <= r;) {
		let i = Math.floor((n + r) / 2), a = i * 2;
		if (t < e[a]) r = i - 1;
		else if (t > e[a + 1]) n = i + 1;
		else return !0;
	}
	return !1;
}, _a = 19968, [va, ya] = ba(ha);
function ba(e) {
	let t = e[0], n = e[1];
	for (let r = 0; r < e.length; r += 2) {
		let i = e[r], a = e[r + 1];
		if (_a >= i && _a <= a) return [i, a];
		a - i > n - t && (t = i, n = a);
	}
	return [t, n];
}
var xa = (e) => e < ua || e > da ? !1 : ga(fa, e), Sa = (e) => e >= va && e <= ya ? !0 : e < pa || e > ma ? !1 : ga(ha, e), Ca = /^(?:[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u2600-\u2604\u260E\u2611\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26B0\u26B1\u26C8\u26CF\u26D1\u26D3\u26E9\u26F0\u26F1\u26F4\u26F7\u26F8\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2763\u2764\u27A1\u2934\u2935\u2B05-\u2B07]|\uD83C[\uDD70\uDD71\uDD7E\uDD7F\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF3\uDFF5\uDFF7]|\uD83D[\uDC3F\uDC41\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3])$/, wa = (e) => Ca.test(e), Ta = /[^\x20-\x7F]/, Ea = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u;
function Da(e) {
	if (!e) return 0;
	if (!Ta.test(e)) return e.length;
	let t = 0;
	e = e.replace(la(), (e) => (t += wa(e) ? 1 : 2, ""));
	for (let n of e) {
		let e = n.codePointAt(0);
		e <= 31 || e >= 127 && e <= 159 || Ea.test(n) || (t += xa(e) || Sa(e) ? 2 : 1);
	}
	return t;
}
var Oa = Da, ka = { type: 0 }, Aa = { type: 1 }, ja = {
	value: "",
	length: 0,
	queue: [],
	get root() {
		return ja;
	}
};
function Ma(e, t, n) {
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
function Na(e, t, n) {
	if (!t) return e;
	if (t.type === "root") return {
		...e,
		root: e
	};
	if (t === -Infinity) return e.root;
	let r;
	return r = typeof t == "number" ? t < 0 ? Aa : {
		type: 2,
		width: t
	} : {
		type: 3,
		string: t
	}, Ma(e, r, n);
}
function Pa(e, t) {
	return Ma(e, ka, t);
}
function Fa(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		if (r === " " || r === "	") t++;
		else break;
	}
	return t;
}
function Ia(e) {
	let t = Fa(e);
	return {
		text: t === 0 ? e : e.slice(0, e.length - t),
		count: t
	};
}
var La = class {
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
		let { text: e, count: t } = Ia(this.#t);
		return this.#t = e, this.#a(), t;
	}
	finish() {
		return this.#a(), {
			text: this.#e.join(""),
			positions: this.#r
		};
	}
}, Ra = Symbol("MODE_BREAK"), za = Symbol("MODE_FLAT"), Ba = Symbol("DOC_FILL_PRINTED_LENGTH");
function Va(e, t, n, r, i, a) {
	if (n === Infinity) return !0;
	let o = t.length, s = !1, c = [e], l = "";
	for (; n >= 0;) {
		if (c.length === 0) {
			if (o === 0) return !0;
			c.push(t[--o]);
			continue;
		}
		let { mode: e, doc: u } = c.pop(), f = yi(u);
		switch (f) {
			case ri:
				u && (s &&= (l += " ", --n, !1), l += u, n -= Oa(u));
				break;
			case ii:
			case ui: {
				let t = f === ii ? u : u.parts, n = u[Ba] ?? 0;
				for (let r = t.length - 1; r >= n; r--) c.push({
					mode: e,
					doc: t[r]
				});
				break;
			}
			case oi:
			case si:
			case fi:
			case hi:
				c.push({
					mode: e,
					doc: u.contents
				});
				break;
			case ci: {
				let { text: e, count: t } = Ia(l);
				l = e, n += t;
				break;
			}
			case li: {
				if (a && u.break) return !1;
				let t = u.break ? Ra : e, n = u.expandedStates && t === Ra ? d(0, u.expandedStates, -1) : u.contents;
				c.push({
					mode: t,
					doc: n
				});
				break;
			}
			case di: {
				let t = (u.groupId ? i[u.groupId] || za : e) === Ra ? u.breakContents : u.flatContents;
				t && c.push({
					mode: e,
					doc: t
				});
				break;
			}
			case R:
				if (e === Ra || u.hard) return !0;
				u.soft || (s = !0);
				break;
			case pi:
				r = !0;
				break;
			case mi: if (r) return !1;
		}
	}
	return !1;
}
function Ha(e, t) {
	let n = Object.create(null), r = t.printWidth, i = ca(t.endOfLine), a = 0, o = [{
		indent: ja,
		mode: Ra,
		doc: e
	}], s = !1, c = [], l = new La();
	for (Ai(e); o.length > 0;) {
		let { indent: e, mode: u, doc: f } = o.pop();
		switch (yi(f)) {
			case ri: {
				let e = i === "\n" ? f : M(0, f, "\n", i);
				e && (l.write(e), o.length > 0 && (a += Oa(e)));
				break;
			}
			case ii:
				for (let t = f.length - 1; t >= 0; t--) o.push({
					indent: e,
					mode: u,
					doc: f[t]
				});
				break;
			case ai:
				l.markPosition();
				break;
			case oi:
				o.push({
					indent: Pa(e, t),
					mode: u,
					doc: f.contents
				});
				break;
			case si:
				o.push({
					indent: Na(e, f.n, t),
					mode: u,
					doc: f.contents
				});
				break;
			case ci:
				a -= l.trim();
				break;
			case li: {
				let t = (function() {
					if (u === za && !s) return {
						indent: e,
						mode: f.break ? Ra : za,
						doc: f.contents
					};
					s = !1;
					let t = r - a, i = c.length > 0, l = {
						indent: e,
						mode: za,
						doc: f.contents
					};
					if (!f.break && Va(l, o, t, i, n)) return l;
					if (!f.expandedStates) return {
						indent: e,
						mode: Ra,
						doc: f.contents
					};
					if (!f.break) for (let r = 1; r < f.expandedStates.length - 1; r++) {
						let a = {
							indent: e,
							mode: za,
							doc: f.expandedStates[r]
						};
						if (Va(a, o, t, i, n)) return a;
					}
					return {
						indent: e,
						mode: Ra,
						doc: d(0, f.expandedStates, -1)
					};
				})();
				o.push(t), f.id && (n[f.id] = t.mode);
				break;
			}
			case ui: {
				let t = r - a, i = f[Ba] ?? 0, { parts: s } = f, l = s.length - i;
				if (l === 0) break;
				let d = s[i + 0], p = s[i + 1], m = {
					indent: e,
					mode: za,
					doc: d
				}, h = {
					indent: e,
					mode: Ra,
					doc: d
				}, g = Va(m, [], t, c.length > 0, n, !0);
				if (l === 1) {
					g ? o.push(m) : o.push(h);
					break;
				}
				let _ = {
					indent: e,
					mode: za,
					doc: p
				}, v = {
					indent: e,
					mode: Ra,
					doc: p
				};
				if (l === 2) {
					g ? o.push(_, m) : o.push(v, h);
					break;
				}
				let ee = s[i + 2], te = {
					indent: e,
					mode: u,
					doc: {
						...f,
						[Ba]: i + 2
					}
				}, ne = Va({
					indent: e,
					mode: za,
					doc: [
						d,
						p,
						ee
					]
				}, [], t, c.length > 0, n, !0);
				o.push(te), ne ? o.push(_, m) : g ? o.push(v, m) : o.push(v, h);
				break;
			}
			case di:
			case fi: {
				let t = f.groupId ? n[f.groupId] : u;
				if (t === Ra) {
					let t = f.type === di ? f.breakContents : f.negate ? f.contents : B(f.contents);
					t && o.push({
						indent: e,
						mode: u,
						doc: t
					});
				}
				if (t === za) {
					let t = f.type === di ? f.flatContents : f.negate ? B(f.contents) : f.contents;
					t && o.push({
						indent: e,
						mode: u,
						doc: t
					});
				}
				break;
			}
			case pi:
				c.push({
					indent: e,
					mode: u,
					doc: f.contents
				});
				break;
			case mi:
				c.length > 0 && o.push({
					indent: e,
					mode: u,
					doc: ea
				});
				break;
			case R:
				switch (u) {
					case za:
						if (!f.hard) {
							f.soft || (l.write(" "), a += 1);
							break;
						}
						s = !0;
					case Ra:
						if (c.length > 0) {
							o.push({
								indent: e,
								mode: u,
								doc: f
							}, ...c.reverse()), c.length = 0;
							break;
						}
						f.literal ? (l.write(i), a = 0, e.root && (e.root.value && l.write(e.root.value), a = e.root.length)) : (l.trim(), l.write(i + e.value), a = e.length);
				}
				break;
			case hi:
				o.push({
					indent: e,
					mode: u,
					doc: f.contents
				});
				break;
			case gi: break;
			default: throw new Si(f);
		}
		o.length === 0 && c.length > 0 && (o.push(...c.reverse()), c.length = 0);
	}
	let { text: u, positions: f } = l.finish();
	if (f.length !== 2) return { formatted: u };
	let [p, m] = f;
	return {
		formatted: u,
		cursorNodeStart: p,
		cursorNodeText: u.slice(p, m)
	};
}
var Ua = class extends Error {
	name = "ArgExpansionBailout";
};
function Wa(e) {
	return (e.type === "ObjectTypeProperty" || e.type === "ObjectTypeInternalSlot") && !e.static && !e.method && e.kind !== "get" && e.kind !== "set" && e.value.type === "FunctionTypeAnnotation";
}
function Ga(e, t) {
	let n = null, r = t;
	for (; r !== n;) n = r, r = pt(e, r), r = gt(e, r), r = ft(e, r);
	return r = xt(e, r), r = yt(e, r), r !== !1 && A(e, r);
}
var Ka = Ga, qa = (e, { originalText: t }) => {
	let n = b(e);
	if (Ka(t, n)) return !0;
	let r = re(e);
	return r !== n && Ka(t, r);
}, Ja = c([
	"AnyTypeAnnotation",
	"ThisTypeAnnotation",
	"NumberTypeAnnotation",
	"VoidTypeAnnotation",
	"BooleanTypeAnnotation",
	"BigIntTypeAnnotation",
	"SymbolTypeAnnotation",
	"StringTypeAnnotation",
	"NeverTypeAnnotation",
	"UndefinedTypeAnnotation",
	"UnknownTypeAnnotation",
	"EmptyTypeAnnotation",
	"MixedTypeAnnotation"
]), Ya = c([
	"TSThisType",
	"NullLiteralTypeAnnotation",
	"BooleanLiteralTypeAnnotation",
	"StringLiteralTypeAnnotation",
	"BigIntLiteralTypeAnnotation",
	"NumberLiteralTypeAnnotation",
	"TSLiteralType",
	"TSTemplateLiteralType",
	"TemplateLiteralTypeAnnotation"
]);
function Xa({ type: e }) {
	return e.startsWith("TS") && e.endsWith("Keyword");
}
var Za = Xa;
function Qa(e) {
	return Za(e) || Ja(e) || Ya(e) || (e.type === "GenericTypeAnnotation" || e.type === "TSTypeReference") && !e.typeArguments;
}
function $a(e) {
	return e.type === "TypeAnnotation" && e.typeAnnotation.type === "FunctionTypeAnnotation" && !e.static && !fe(e, e.typeAnnotation);
}
function eo(e, t) {
	let n = t.split(".");
	for (let t = n.length - 1; t >= 0; t--) {
		let r = n[t];
		if (t === 0) return e.type === "Identifier" && e.name === r;
		if (t === 1 && e.type === "MetaProperty" && e.property.type === "Identifier" && e.property.name === r) e = e.meta;
		else if (e.type === "MemberExpression" && !e.optional && !e.computed && e.property.type === "Identifier" && e.property.name === r) e = e.object;
		else return !1;
	}
}
function to(e, t) {
	return t.some((t) => eo(e, t));
}
var no = /* @__PURE__ */ "it,it.only,it.skip,describe,describe.only,describe.skip,test,test.only,test.skip,test.fixme,test.step,test.describe,test.describe.only,test.describe.skip,test.describe.fixme,test.describe.parallel,test.describe.parallel.only,test.describe.serial,test.describe.serial.only,skip,xit,xdescribe,xtest,fit,fdescribe,ftest".split(",");
function ro(e) {
	return to(e, no);
}
function io(e) {
	return e.type === "Identifier" && (e.name === "beforeEach" || e.name === "beforeAll" || e.name === "afterEach" || e.name === "afterAll");
}
function ao(e) {
	return E(e) && e.callee.type === "Identifier" && [
		"async",
		"inject",
		"fakeAsync",
		"waitForAsync"
	].includes(e.callee.name);
}
function oo(e) {
	return e.type === "FunctionExpression" || e.type === "ArrowFunctionExpression" && e.body.type === "BlockStatement";
}
function so(e, t) {
	if (e?.type !== "CallExpression" || e.optional) return !1;
	let n = At(e);
	if (n.some((e) => F(e))) return !1;
	if (n.length === 1) {
		if (ao(e) && so(t)) return Be(n[0]);
		if (io(e.callee)) return ao(n[0]);
	} else if ((n.length === 2 || n.length === 3) && (n[0].type === "TemplateLiteral" || S(n[0])) && ro(e.callee)) return n[2] && !_e(n[2]) ? !1 : (n.length === 2 ? Be(n[1]) : oo(n[1]) && h(n[1]).length <= 1) || ao(n[1]);
	return !1;
}
function co(e, t) {
	let n = t - 1;
	n = ft(e, n, { backwards: !0 }), n = yt(e, n, { backwards: !0 }), n = ft(e, n, { backwards: !0 });
	let r = yt(e, n, { backwards: !0 });
	return n !== r;
}
var lo = co, uo = () => !0;
function fo(e, t) {
	let n = e.node;
	return n.printed = !0, t.printer.printComment(e, t);
}
function po(e, t) {
	let n = e.node, r = [fo(e, t)], { printer: i, originalText: a, locStart: o, locEnd: s } = t;
	if (i.isBlockComment?.(n)) {
		let e = " ";
		A(a, s(n)) && (e = A(a, o(n), { backwards: !0 }) ? q : G), r.push(e);
	} else r.push(q);
	let c = yt(a, ft(a, s(n)));
	return c !== !1 && A(a, c) && r.push(q), r;
}
function mo(e, t, n) {
	let r = e.node, i = fo(e, t), { printer: a, originalText: o, locStart: s } = t, c = a.isBlockComment?.(r);
	return n?.hasLineSuffix && !n?.isBlock || A(o, s(r), { backwards: !0 }) ? {
		doc: na([
			q,
			lo(o, s(r)) ? q : "",
			i
		]),
		isBlock: c,
		hasLineSuffix: !0
	} : !c || n?.hasLineSuffix ? {
		doc: [na([" ", i]), Ji],
		isBlock: c,
		hasLineSuffix: !0
	} : {
		doc: [" ", i],
		isBlock: c,
		hasLineSuffix: !1
	};
}
function Y(e, t, n = {}) {
	let { originalText: r, locStart: i } = t, { indent: a = !1, marker: o, filter: s = uo, separator: c = ({ comment: e }) => lo(r, i(e)) ? [q, q] : q } = n, l = new Set(e.node?.comments?.filter((e) => !(e.leading || e.trailing || e.marker !== o || !s(e))));
	if (l.size === 0) return "";
	let u = [], d;
	return e.each(({ node: n }) => {
		l.has(n) && (d && u.push(typeof c == "function" ? c({
			previous: d,
			comment: n
		}) : c), u.push(fo(e, t)), d = n);
	}, "comments"), a ? B([q, u]) : u;
}
function ho(e, t, n) {
	let r = t[Symbol.for("printedComments")], i = n?.filter ?? uo, a = new Set(e.node?.comments?.filter((e) => !r?.has(e) && e.leading && i(e)));
	return a.size === 0 ? "" : e.map(({ node: n }) => a.has(n) ? po(e, t) : "", "comments").filter(Boolean);
}
function go(e, t, n) {
	let r = e.node?.comments, i = new Set(r?.filter((e) => e.trailing)), a = t[Symbol.for("printedComments")], o = n?.filter ?? uo, s = new Set(r?.filter((e) => i.has(e) && !a?.has(e) && o(e)));
	if (s.size === 0) return "";
	let c = [], l;
	return e.each(({ node: n }) => {
		i.has(n) && (l = mo(e, t, l), s.has(n) && c.push(l.doc));
	}, "comments"), c;
}
function _o(e, t, n) {
	return {
		leading: ho(e, t, n),
		trailing: go(e, t, n)
	};
}
function X(e, t, n, r) {
	let i = ho(e, n, r), a = go(e, n, r);
	return i || a ? Ri(t, (e) => [
		i,
		e,
		a
	]) : t;
}
function vo(e, t = "es5") {
	return e.trailingComma === "es5" && t === "es5" || e.trailingComma === "all" && (t === "all" || t === "es5");
}
function Z(e) {
	let { node: t } = e;
	return !t.optional || t.type === "Identifier" && t === e.parent.key ? "" : E(t) || D(t) && t.computed || t.type === "OptionalIndexedAccessType" ? "?." : "?";
}
function yo(e) {
	return e.node.definite || e.match(void 0, (e, t) => t === "id" && e.type === "VariableDeclarator" && e.definite) ? "!" : "";
}
var bo = c([
	"DeclareClass",
	"DeclareComponent",
	"DeclareFunction",
	"DeclareHook",
	"DeclareVariable",
	"DeclareExportDeclaration",
	"DeclareExportAllDeclaration",
	"DeclareOpaqueType",
	"DeclareTypeAlias",
	"DeclareEnum",
	"DeclareInterface",
	"DeclareModule",
	"DeclareNamespace"
]), xo = (e) => {
	let { node: t } = e;
	return bo(t) ? e.parent.type !== "DeclareExportDeclaration" && !t.implicitDeclare : t.declare;
};
function So(e) {
	return xo(e) ? "declare " : "";
}
var Co = c([
	"AbstractMethodDefinition",
	"AbstractPropertyDefinition",
	"TSAbstractMethodDefinition",
	"TSAbstractPropertyDefinition",
	"TSAbstractAccessorProperty"
]);
function wo({ node: e }) {
	return e.abstract || Co(e) ? "abstract " : "";
}
function To(e) {
	let t = e.accessibility ?? e.tsAccessibility;
	return t ? t + " " : "";
}
var Eo = (e) => e.type === "UnaryExpression" && e.operator === "!";
function Do(e) {
	return F(e) || !Eo(e) ? !1 : (e = e.argument, e = Eo(e) ? e.argument : e, e.type === "LogicalExpression");
}
function Oo(e, t, n) {
	let { node: r } = e, i = r.type === "WithStatement" ? "object" : "test", a = n(i);
	return Do(r[i]) ? a : H([B([K, a]), K]);
}
function ko(e, t, n) {
	let { node: r } = e;
	return F(r, P.Dangling, n) ? [B([K, Y(e, t, { filter: n })]), F(r, P.Dangling | P.Line, n) ? q : K] : "";
}
function Ao(e, t = "es5") {
	return vo(e, t) ? U(",") : "";
}
function Q(e) {
	return e.semi ? ";" : "";
}
var jo = (e) => e.marker !== "commentBeforeArrow";
function Mo(e, t, n, r, i) {
	let a = e.node, s = h(a), c = i && a.typeParameters ? n("typeParameters") : "";
	if (s.length === 0) return [
		c,
		"(",
		ko(e, t, jo),
		")"
	];
	let { parent: l } = e, u = so(l), d = No(a), f = [];
	if (g(e, (e, r) => {
		let i = r === s.length - 1;
		i && a.rest && f.push("..."), f.push(n()), !i && (f.push(","), u || d ? f.push(" ") : qa(s[r], t) ? f.push(q, q) : f.push(G));
	}), r && !Io(e)) {
		if (z(c) || z(f)) throw new Ua();
		return H([
			Mi(c),
			"(",
			Mi(f),
			")"
		]);
	}
	let p = s.every((e) => !o(e.decorators));
	return d && p || u ? [
		c,
		"(",
		...f,
		")"
	] : a.type !== "ConstructorTypeAnnotation" && (Wa(l) || $a(l) || l.type === "TypeAlias" || l.type === "UnionTypeAnnotation" || l.type === "IntersectionTypeAnnotation" || l.type === "FunctionTypeAnnotation" && l.returnType === a) && s.length === 1 && s[0].name === null && a.this !== s[0] && s[0].typeAnnotation && a.typeParameters === null && Qa(s[0].typeAnnotation) && !a.rest ? t.arrowParens === "always" || a.type === "HookTypeAnnotation" ? [
		"(",
		...f,
		")"
	] : f : [
		c,
		"(",
		B([K, ...f]),
		!_(a) && e.root.type !== "NGRoot" ? Ao(t, "all") : "",
		K,
		")"
	];
}
function No(e) {
	if (!e) return !1;
	let t = h(e);
	if (t.length !== 1) return !1;
	let [n] = t;
	return !F(n) && (n.type === "ObjectPattern" || n.type === "ArrayPattern" || n.type === "Identifier" && qe(n.typeAnnotation) && ze(n.typeAnnotation.typeAnnotation) || n.type === "FunctionTypeParam" && ze(n.typeAnnotation) && n !== e.rest || n.type === "AssignmentPattern" && (n.left.type === "ObjectPattern" || n.left.type === "ArrayPattern") && (n.right.type === "Identifier" || Le(n.right) && n.right.properties.length === 0 || w(n.right) && n.right.elements.length === 0));
}
function Po(e) {
	let t;
	return e.returnType ? (t = e.returnType, t.typeAnnotation && (t = t.typeAnnotation)) : e.typeAnnotation && (t = e.typeAnnotation), t;
}
function Fo(e, t) {
	let n = Po(e);
	if (!n) return !1;
	let r = e.typeParameters?.params;
	if (r) {
		if (r.length > 1) return !1;
		if (r.length === 1) {
			let e = r[0];
			if (e.constraint || e.default) return !1;
		}
	}
	return h(e).length === 1 && (ze(n) || z(t));
}
function Io(e) {
	return e.match((e) => e.type === "ArrowFunctionExpression" && e.body.type === "BlockStatement", (e, t) => {
		if (e.type === "CallExpression" && t === "arguments" && e.arguments.length === 1 && e.callee.type === "CallExpression") {
			let t = e.callee.callee;
			return t.type === "Identifier" || t.type === "MemberExpression" && !t.computed && t.object.type === "Identifier" && t.property.type === "Identifier";
		}
		return !1;
	}, (e, t) => e.type === "VariableDeclarator" && t === "init" || e.type === "ExportDefaultDeclaration" && t === "declaration" || je(e) && t === "expression" || e.type === "AssignmentExpression" && t === "right" && e.left.type === "MemberExpression" && e.left.object.type === "Identifier" && e.left.object.name === "module" && e.left.property.type === "Identifier" && e.left.property.name === "exports", (e) => e.type !== "VariableDeclaration" || e.kind === "const" && e.declarations.length === 1);
}
function Lo(e) {
	let t = h(e);
	return t.length > 1 && t.some(Pe);
}
function Ro(e, t) {
	return (t === "params" || t === "this" || t === "rest") && No(e);
}
var zo = /^[\$A-Z_a-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312D\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FD5\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC][\$0-9A-Z_a-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D01-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF6\u1CF8\u1CF9\u1D00-\u1DF5\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u200C\u200D\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312D\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FD5\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]*$/, Bo = (e) => zo.test(e);
function Vo(e) {
	return e.length === 1 ? e : e.toLowerCase().replace(/^([+-]?[\d.]+e)(?:\+|(-))?0*(?=\d)/, "$1$2").replace(/^([+-]?[\d.]+)e[+-]?0+$/, "$1").replace(/^([+-])?\./, "$10.").replace(/(\.\d+?)0+(?=e|$)/, "$1").replace(/\.(?=e|$)/, "");
}
var Ho = Vo, Uo = Object.freeze({
	character: "'",
	codePoint: 39
}), Wo = Object.freeze({
	character: "\"",
	codePoint: 34
}), Go = Object.freeze({
	preferred: Uo,
	alternate: Wo
}), Ko = Object.freeze({
	preferred: Wo,
	alternate: Uo
});
function qo(e, t) {
	let { preferred: n, alternate: r } = t === !0 || t === "'" ? Go : Ko, { length: i } = e, a = 0, o = 0;
	for (let t = 0; t < i; t++) {
		let i = e.charCodeAt(t);
		i === n.codePoint ? a++ : i === r.codePoint && o++;
	}
	return (a > o ? r : n).character;
}
var Jo = /\\(["'\\])|(["'])/g;
function Yo(e, t) {
	let n = t === "\"" ? "'" : "\"";
	return t + M(0, e, Jo, (e, r, i) => r ? r === n ? n : e : i === t ? "\\" + i : i) + t;
}
var Xo = Yo;
function Zo(e, t) {
	/^(?<quote>["']).*\k<quote>$/s.test(e);
	let n = e.slice(1, -1), r;
	return r = t.parser === "json" || t.parser === "jsonc" || t.parser === "json-stringify" || t.parser === "json5" && t.quoteProps === "preserve" && !t.singleQuote ? "\"" : t.__isInHtmlAttribute ? "'" : qo(n, t.singleQuote), e.charAt(0) === r ? e : Xo(n, r);
}
var Qo = Zo, $o = (e) => e.type === "Identifier" && e.name === "new", es = (e) => S(e) && e.value === "new";
function ts(e) {
	return e.type === "ObjectTypeProperty" && e.method && !e.computed && (es(e.key) || $o(e.key));
}
function ns(e) {
	return e.type === "TSMethodSignature" && !e.computed && es(e.key);
}
function rs(e) {
	return ns(e) || ts(e);
}
var is = (e) => e.type === "TSEnumMember", as = (e) => is(e) ? "id" : "key", os = (e) => e[as(e)], ss = (e) => !is(e) && e.computed;
function cs(e) {
	return /^(?:\d+|\d+\.\d+)$/.test(e);
}
var ls = ({ parser: e }) => e === "typescript" || e === "babel-ts" || e === "oxc-ts" || e === "yuku-ts";
function us(e, t) {
	let n = os(e);
	if (n.type === "Identifier") return !rs(e);
	if (!_e(n) || ls(t)) return !1;
	let r = Ho(x(n));
	return String(n.value) === r && cs(r);
}
function ds(e, t) {
	let { parser: n } = t;
	if (n === "json" || n === "jsonc") return !1;
	let r = os(e);
	if (!S(r)) return !1;
	let { value: i } = r;
	return Qo(x(r), t).slice(1, -1) !== i || rs(e) ? !1 : !!(!(n === "babel-ts" && e.type === "ClassProperty" || (n === "typescript" || n === "oxc-ts" || n === "yuku-ts") && e.type === "PropertyDefinition") && Bo(i) || (n === "babel" || n === "acorn" || n === "oxc" || n === "yuku" || n === "espree" || n === "meriyah" || n === "__babel_estree") && e.type !== "ImportAttribute" && cs(i) && String(Number(i)) === i);
}
var fs = /* @__PURE__ */ new WeakMap();
function ps(e, t) {
	return f(fs, e.parent, () => e.siblings.some((e) => !ss(e) && S(os(e)) && !ds(e, t)));
}
function ms(e, t) {
	return (t.parser === "json" || t.parser === "jsonc" || t.quoteProps === "consistent" && ps(e, t)) && us(e.node, t);
}
function hs(e, t) {
	return (t.quoteProps === "as-needed" || t.quoteProps === "consistent" && !ps(e, t)) && ds(e.node, t);
}
function gs(e, t, n) {
	let { node: r } = e, i = as(r);
	if (ss(r)) return [
		"[",
		n(i),
		"]"
	];
	if (ms(e, t)) {
		let n = os(r), a = Qo(JSON.stringify(n.type === "Identifier" ? n.name : String(n.value)), t);
		return e.call(() => X(e, a, t), i);
	}
	if (hs(e, t)) {
		let { value: n } = os(r), a = /^\d/.test(n) ? Ho(n) : n;
		return e.call(() => X(e, a, t), i);
	}
	return n(i);
}
var _s = c([
	"VoidTypeAnnotation",
	"TSVoidKeyword",
	"NullLiteralTypeAnnotation",
	"TSNullKeyword"
]), vs = c([
	"ObjectTypeAnnotation",
	"TSTypeLiteral",
	"GenericTypeAnnotation",
	"TSTypeReference"
]);
function ys(e) {
	return e.key === "elementTypes" && Se(e.parent) && e.parent.elementTypes.length > 1;
}
function bs(e) {
	let { types: t } = e;
	if (t.some((e) => F(e))) return !1;
	let n = t.find((e) => vs(e));
	return n ? t.every((e) => e === n || _s(e)) : !1;
}
function xs(e) {
	let { key: t, node: n, parent: r } = e;
	return !(bs(n) || t === "types" && C(r) || t === "types" && xe(r) || ys(e));
}
function Ss(e, t, n, r) {
	let { node: i } = e;
	if (bs(i)) return W(" | ", e.map(n, "types"));
	let a = H(e.map(({ isFirst: r }) => {
		let i = r ? U("| ") : [G, "| "], a = n();
		return F(e.node, P.Leading) ? [i, V(2, X(e, a, t))] : [i, X(e, V(2, a), t)];
	}, "types"));
	return xs(e) && (a = X(e, a, t)), ni(e, t) ? H([B([K, a]), K]) : ys(e) ? H([
		B([U(["(", K]), a]),
		K,
		U(")")
	]) : r?.assignmentLayout === "break-after-operator" || !Cs(e) ? a : H(B([K, a]));
}
function Cs(e) {
	let { key: t, parent: n } = e;
	return !(t === "typeAnnotation" && n.type === "TSTypeAssertion" || t === "elementTypes" && Se(n) || (t === "trueType" || t === "falseType") && Ce(n) || t === "params" && Ke(n) || t === "typeAnnotation" && n.type === "FunctionTypeParam" && !n.name && e.grandparent.this !== n || e.match(void 0, (e, t) => t === "typeAnnotation" && e.type === "FunctionTypeParam", (e, t) => t === "params" && e.type === "FunctionTypeAnnotation", (e, t) => t === "value" && e.type === "ObjectTypeProperty" && Wa(e)));
}
function ws(e) {
	return Qa(e) || ze(e) ? !0 : C(e) ? bs(e) : !1;
}
var Ts = /* @__PURE__ */ new WeakSet();
function $(e, t, n = "typeAnnotation") {
	let { node: { [n]: r } } = e;
	if (!r) return "";
	let i = !1;
	if (qe(r)) {
		let t = e.call(Es, n);
		(t === "=>" || t === ":" && F(r, P.Leading)) && (i = !0), Ts.add(r);
	}
	return i ? [" ", t(n)] : t(n);
}
var Es = (e) => e.match((e) => e.type === "TSTypeAnnotation", (e, t) => (t === "returnType" || t === "typeAnnotation") && (e.type === "TSFunctionType" || e.type === "TSConstructorType")) ? "=>" : e.match((e) => e.type === "TSTypeAnnotation", (e, t) => t === "typeAnnotation" && (e.type === "TSJSDocNullableType" || e.type === "TSJSDocNonNullableType" || e.type === "TSTypePredicate")) || e.match((e) => e.type === "TypeAnnotation", (e, t) => t === "typeAnnotation" && e.type === "Identifier", (e, t) => t === "id" && e.type === "DeclareFunction") || e.match((e) => e.type === "TypeAnnotation", (e, t) => t === "typeAnnotation" && e.type === "DeclareFunction") || e.match((e) => e.type === "TypeAnnotation", (e, t) => t === "typeAnnotation" && e.type === "Identifier", (e, t) => t === "id" && e.type === "DeclareHook") || e.match((e) => e.type === "TypeAnnotation", (e, t) => t === "bound" && e.type === "TypeParameter" && e.usesExtendsBound) ? "" : ":";
function Ds(e, t, n) {
	let r = Es(e);
	return r ? [
		r,
		" ",
		n("typeAnnotation")
	] : n("typeAnnotation");
}
var Os = ({ node: e, key: t, parent: n }) => t === "value" && e.type === "FunctionExpression" && (n.type === "ObjectMethod" || n.type === "ClassMethod" || n.type === "ClassPrivateMethod" || n.type === "MethodDefinition" || n.type === "TSAbstractMethodDefinition" || n.type === "TSDeclareMethod" || n.type === "Property" && te(n));
function ks(e, t, n, r) {
	if (Os(e)) return js(e, t, n);
	let { node: i } = e, a = !1;
	if (i.type === "FunctionExpression" && r?.expandLastArg) {
		let { parent: t } = e;
		E(t) && (At(t).length > 1 || h(i).every((e) => e.type === "Identifier" && !e.typeAnnotation)) && (a = !0);
	}
	let o = Mo(e, t, n, a), s = Ps(e, n), c = Fo(i, s), l = i.type === "HookDeclaration" ? "hook" : "function";
	return [
		So(e),
		i.async ? "async " : "",
		l,
		i.generator ? "*" : "",
		" ",
		i.id ? n("id") : "",
		n("typeParameters"),
		H([c ? H(o) : o, s]),
		i.body ? " " : "",
		n("body"),
		i.declare || !i.body ? Q(t) : ""
	];
}
function As(e, t, n) {
	let { node: r } = e, { kind: i } = r, a = r.value || r, o = [];
	return !i || i === "init" || i === "method" || i === "constructor" ? a.async && o.push("async ") : o.push(i, " "), a.generator && o.push("*"), o.push(gs(e, t, n), r.optional ? "?" : "", r === a ? js(e, t, n) : n("value")), o;
}
function js(e, t, n) {
	let { node: r } = e, i = Mo(e, t, n), a = Ps(e, n), o = Lo(r), s = Fo(r, a), c = [n("typeParameters"), H([o ? H(i, { shouldBreak: !0 }) : s ? H(i) : i, a])];
	return r.body ? c.push(" ", n("body")) : c.push(Q(t)), c;
}
function Ms(e) {
	let t = h(e);
	return t.length === 1 && !e.typeParameters && !F(e, P.Dangling) && t[0].type === "Identifier" && !t[0].typeAnnotation && !F(t[0]) && !t[0].optional && !e.predicate && !e.returnType;
}
function Ns(e, t) {
	if (t.arrowParens === "always") return !1;
	if (t.arrowParens === "avoid") {
		let { node: t } = e;
		return Ms(t);
	}
	return !1;
}
function Ps(e, t) {
	let { node: n } = e, r = [$(e, t, "returnType")];
	return n.predicate && r.push(t("predicate")), r;
}
function Fs(e, t) {
	if (t.semi) return !1;
	let { node: n } = e;
	if (n.type !== "ExpressionStatement" || Vs(e, t) || Us(e, t) || Hs(e, t)) return !1;
	let { key: r, parent: i } = e;
	return r === "body" && (i.type === "Program" || i.type === "BlockStatement" || i.type === "StaticBlock" || i.type === "TSModuleBlock") || r === "consequent" && i.type === "SwitchCase";
}
function Is(e, t) {
	return Fs(e, t) && e.call(() => zs(e, t), "expression");
}
var Ls = /* @__PURE__ */ new Set("[(`+-/<:");
function Rs(e, t) {
	if (!Fs(e, t)) return !1;
	let n = t.originalText[y(e.node)];
	return Ls.has(n);
}
function zs(e, t) {
	let { node: n } = e;
	switch (n.type) {
		case "ParenthesizedExpression":
		case "TypeCastExpression":
		case "TSTypeAssertion":
		case "ArrayExpression":
		case "ArrayPattern":
		case "TemplateLiteral":
		case "TemplateElement":
		case "RegExpLiteral": return !0;
		case "ArrowFunctionExpression":
			if (!Ns(e, t)) return !0;
			break;
		case "UnaryExpression": {
			let { prefix: e, operator: t } = n;
			if (e && (t === "+" || t === "-")) return !0;
			break;
		}
		case "BindExpression":
			if (!n.object) return !0;
			break;
		case "Literal":
			if (n.regex) return !0;
			break;
		default: if (T(n)) return !0;
	}
	return ni(e, t) ? !0 : Ir(n) ? e.call(() => zs(e, t), ...Rr(n)) : !1;
}
var Bs = ({ node: e, parent: t }) => e.type === "ExpressionStatement" && t.type === "Program" && t.body.length === 1 && (Array.isArray(t.directives) && t.directives.length === 0 || !t.directives);
function Vs(e, t) {
	return (t.parentParser === "markdown" || t.parentParser === "mdx") && Bs(e) && T(e.node.expression);
}
function Hs(e, t) {
	return t.__isHtmlInlineEventHandler && Bs(e);
}
function Us(e, t) {
	return (t.parser === "__vue_event_binding" || t.parser === "__vue_ts_event_binding") && Bs(e);
}
function Ws(e, t) {
	if (!Is(e, t)) return !1;
	let n = d(0, ar(e.node, P.Leading), -1);
	return !!(n && Jt(n));
}
var Gs = c([
	"ClassDeclaration",
	"ClassExpression",
	"StructDeclaration",
	"DeclareClass",
	"DeclareInterface",
	"InterfaceDeclaration",
	"RecordDeclaration",
	"TSInterfaceDeclaration"
]);
function Ks(e, t) {
	let { key: n, parent: r } = e;
	if (n === "types" && C(r) || n === "argument" && r.type === "JSXSpreadAttribute" || n === "expression" && r.type === "JSXSpreadChild" || n === "superClass" && (Xe(r) || r.type === "StructDeclaration") || (n === "id" || n === "typeParameters") && Gs(r) || n === "patterns" && r.type === "MatchOrPattern" || sr(e)) return !0;
	let { node: i } = e;
	return or(i) ? !1 : i.type === "ExpressionStatement" ? Ws(e, t) : C(i) ? xs(e) : !!T(i);
}
var qs = Ks;
function Js(e, t, n = 0) {
	let r = 0;
	for (let i = n; i < e.length; ++i) e[i] === "	" ? r = r + t - r % t : r++;
	return r;
}
var Ys = Js;
function Xs(e, t) {
	let n = e.lastIndexOf("\n");
	return n === -1 ? 0 : Ys(e.slice(n + 1).match(/^[\t ]*/)[0], t);
}
var Zs = Xs;
function Qs(e, t, n) {
	if (lc(e)) {
		let r = ec(e, t, n);
		if (r) return r;
	}
	let r = ic(e, t, n);
	return [
		J,
		"`",
		...e.map(({ isLast: e, index: t }) => [n(), e ? "" : r[t]], "quasis"),
		"`"
	];
}
function $s(e, t, n) {
	let r = n("quasi"), { node: i } = e, a = "", o = ar(i.quasi, P.Leading)[0];
	return o && (a = j(t.originalText, b(i.typeArguments ?? i.tag), y(o)) ? K : " "), $i(r.label && {
		tagged: !0,
		...r.label
	}, [
		n("tag"),
		n("typeArguments"),
		a,
		J,
		r
	]);
}
function ec(e, t, n) {
	let { node: r } = e, i = r.quasis[0].value.raw.trim().split(/\s*\|\s*/);
	if (i.length > 1 || i.some((e) => e.length > 0)) {
		t.__inJestEach = !0;
		let a = ic(e, t, n);
		t.__inJestEach = !1;
		let o = a.map((e) => Ha(e, {
			...t,
			printWidth: Infinity,
			endOfLine: "lf"
		}).formatted), s = [{
			hasLineBreak: !1,
			cells: []
		}];
		for (let e = 1; e < r.quasis.length; e++) {
			let t = d(0, s, -1), n = o[e - 1];
			t.cells.push(n), n.includes("\n") && (t.hasLineBreak = !0), r.quasis[e].value.raw.includes("\n") && s.push({
				hasLineBreak: !1,
				cells: []
			});
		}
		let c = Math.max(i.length, ...s.map((e) => e.cells.length)), l = Array.from({ length: c }, () => 0), u = [{ cells: i }, ...s.filter((e) => e.cells.length > 0)];
		for (let e of u) if (!e.hasLineBreak) for (let [t, n] of e.cells.entries()) l[t] = Math.max(l[t], Oa(n));
		return [
			J,
			"`",
			B([q, W(q, u.map((e) => W(" | ", e.cells.map((t, n) => e.hasLineBreak ? t : t + " ".repeat(l[n] - Oa(t))))))]),
			q,
			"`"
		];
	}
}
var tc = /* @__PURE__ */ new WeakMap();
function nc(e, t) {
	let { parent: n, index: r } = e;
	return f(tc, n, (e) => {
		let { tabWidth: n } = t, r = 0;
		return e.quasis.map((e) => {
			let t = e.value.raw, i = t.includes("\n") ? Zs(t, n) : r;
			return r = i, {
				indentSize: i,
				previousQuasiText: t
			};
		});
	})[r];
}
function rc(e, t, n, r = !0) {
	let { node: i, index: a } = e, o = n(), { quasis: s } = e.parent, c = b(s[a]), l = y(s[a + 1]), u = j(t.originalText, c, l);
	if (!u) {
		let e = Ha(o, {
			...t,
			printWidth: Infinity,
			endOfLine: "lf"
		}).formatted;
		e.includes("\n") ? u = !0 : o = e;
	}
	if (u && (F(i) || i.type === "Identifier" || D(Ur(i)) || i.type === "ConditionalExpression" || i.type === "SequenceExpression" || ye(i) || Ve(i)) && (o = [B([K, o]), K]), !r) return H([
		"${",
		o,
		J,
		"}"
	]);
	let { indentSize: d, previousQuasiText: f } = nc(e, t);
	return t.__inJestEach && (d = Math.max(d, t.tabWidth)), o = d === 0 && f.endsWith("\n") ? V(-Infinity, o) : qi(o, d, t.tabWidth), H([
		"${",
		o,
		J,
		"}"
	]);
}
function ic(e, t, n) {
	return e.map(() => rc(e, t, n), we(e.node) ? "types" : "expressions");
}
function ac(e, t, n) {
	return e.map(() => rc(e, t, n, !1), "expressions");
}
function oc(e, t) {
	return Ei(e, (e) => typeof e == "string" ? t ? M(0, e, /(\\*)`/g, "$1$1\\`") : sc(e) : e);
}
function sc(e) {
	return M(0, e, /([\\`]|\$\{)/g, "\\$1");
}
var cc = /^[fx]?(?:describe|it|test)$/;
function lc({ node: e, parent: t }) {
	return e.type === "TemplateLiteral" && t.type === "TaggedTemplateExpression" && t.quasi === e && t.tag.type === "MemberExpression" && t.tag.property.type === "Identifier" && t.tag.property.name === "each" && (t.tag.object.type === "Identifier" && cc.test(t.tag.object.name) || t.tag.object.type === "MemberExpression" && t.tag.object.property.type === "Identifier" && (t.tag.object.property.name === "only" || t.tag.object.property.name === "skip") && t.tag.object.object.type === "Identifier" && cc.test(t.tag.object.object.name));
}
var uc = [
	(e, t) => t === "properties" && e.type === "ObjectExpression",
	(e, t) => t === "arguments" && e.type === "CallExpression" && e.callee.type === "Identifier" && e.callee.name === "Component",
	(e, t) => t === "expression" && e.type === "Decorator"
];
function dc(e) {
	let t = (e) => e.type === "TemplateLiteral", n = (e, t) => Gt(e) && !e.computed && e.key.type === "Identifier" && e.key.name === "styles" && t === "value";
	return e.match(t, (e, t) => w(e) && t === "elements", n, ...uc) || e.match(t, n, ...uc);
}
function fc(e) {
	return e.match((e) => e.type === "TemplateLiteral", (e, t) => Gt(e) && !e.computed && e.key.type === "Identifier" && e.key.name === "template" && t === "value", ...uc);
}
function pc(e, t) {
	return F(e, P.Block | P.Leading, ({ value: e }) => e === ` ${t} `);
}
function mc({ node: e, parent: t }, n) {
	return pc(e, n) || hc(t) && pc(t, n) || t.type === "ExpressionStatement" && pc(t, n);
}
function hc(e) {
	return e.type === "AsConstExpression" || e.type === "TSAsExpression" && e.typeAnnotation.type === "TSTypeReference" && e.typeAnnotation.typeName.type === "Identifier" && e.typeAnnotation.typeName.name === "const";
}
async function gc(e, t, n, r) {
	let { node: i } = n, a = "";
	for (let [e, t] of i.quasis.entries()) {
		let { raw: n } = t.value;
		e > 0 && (a += "@prettier-placeholder-" + (e - 1) + "-id"), a += n;
	}
	let o = _c(await e(a, { parser: "scss" }), ac(n, r, t));
	if (!o) throw Error("Couldn't insert all the expressions");
	return [
		"`",
		B([q, o]),
		K,
		"`"
	];
}
function _c(e, t) {
	if (!o(t)) return e;
	let n = 0, r = Ei(Pi(e), (e) => typeof e != "string" || !e.includes("@prettier-placeholder") ? e : e.split(/@prettier-placeholder-(\d+)-id/).map((e, r) => r % 2 == 0 ? Fi(e) : (n++, t[e])));
	return t.length === n ? r : null;
}
function vc(e) {
	return e.match(void 0, (e, t) => t === "quasi" && e.type === "TaggedTemplateExpression" && to(e.tag, [
		"css",
		"css.global",
		"css.resolve"
	])) || e.match(void 0, (e, t) => t === "expression" && e.type === "JSXExpressionContainer", (e, t) => t === "children" && e.type === "JSXElement" && e.openingElement.name.type === "JSXIdentifier" && e.openingElement.name.name === "style" && e.openingElement.attributes.some((e) => e.type === "JSXAttribute" && e.name.type === "JSXIdentifier" && e.name.name === "jsx"));
}
function yc(e) {
	return e.type === "Identifier" && e.name === "styled";
}
function bc(e) {
	return /^[A-Z]/.test(e.object.name) && e.property.name === "extend";
}
function xc({ parent: e }) {
	if (!e || e.type !== "TaggedTemplateExpression") return !1;
	let t = e.tag.type === "ParenthesizedExpression" ? e.tag.expression : e.tag;
	switch (t.type) {
		case "MemberExpression": return yc(t.object) || bc(t);
		case "CallExpression": return yc(t.callee) || t.callee.type === "MemberExpression" && (t.callee.object.type === "MemberExpression" && (yc(t.callee.object.object) || bc(t.callee.object)) || t.callee.object.type === "CallExpression" && yc(t.callee.object.callee));
		case "Identifier": return t.name === "css";
		default: return !1;
	}
}
function Sc({ parent: e, grandparent: t }) {
	return t?.type === "JSXAttribute" && e.type === "JSXExpressionContainer" && t.name.type === "JSXIdentifier" && t.name.name === "css";
}
var Cc = (e) => vc(e) || xc(e) || Sc(e) || dc(e);
async function wc(e, t, n, r) {
	let { node: i } = n, a = i.quasis.length, o = ac(n, r, t), s = [];
	for (let t = 0; t < a; t++) {
		let n = i.quasis[t], r = t === 0, c = t === a - 1, l = n.value.cooked, u = l.split("\n"), d = u.length;
		if (!c && /#[^\n\r]*$/.test(u[d - 1])) return null;
		let f = d > 2 && u[0].trim() === "" && u[1].trim() === "", p = d > 2 && u[d - 1].trim() === "" && u[d - 2].trim() === "", m = u.every((e) => /^\s*(?:#[^\n\r]*)?$/.test(e)), h;
		h = m ? Tc(u) : await e(l, { parser: "graphql" }), h ? (h = oc(h, !1), !r && f && s.push(""), s.push(h), !c && p && s.push("")) : !r && !c && f && s.push(""), c || s.push(o[t]);
	}
	return [
		"`",
		B([q, W(q, s)]),
		q,
		"`"
	];
}
function Tc(e) {
	let t = [], n = !1, r = e.map((e) => e.trim());
	for (let [e, i] of r.entries()) i !== "" && (r[e - 1] === "" && n ? t.push([q, i]) : t.push(i), n = !0);
	return t.length === 0 ? null : W(q, t);
}
function Ec({ node: e, parent: t }) {
	return mc({
		node: e,
		parent: t
	}, "GraphQL") || t && (t.type === "TaggedTemplateExpression" && (t.tag.type === "MemberExpression" && t.tag.object.name === "graphql" && t.tag.property.name === "experimental" || t.tag.type === "Identifier" && (t.tag.name === "gql" || t.tag.name === "graphql")) || t.type === "CallExpression" && t.callee.type === "Identifier" && t.callee.name === "graphql");
}
var Dc = 0;
async function Oc(e, t, n, r, i) {
	let { node: a } = r, o = Dc;
	Dc = Dc + 1 >>> 0;
	let s = (e) => `PRETTIER_HTML_PLACEHOLDER_${e}_${o}_IN_JS`, c = a.quasis.map((e, t, n) => t === n.length - 1 ? e.value.cooked : e.value.cooked + s(t)).join(""), l = ac(r, i, n), u = new RegExp(s("(\\d+)"), "g"), d = 0, f = Ei(await t(c, {
		parser: e,
		__onHtmlRoot(e) {
			d = e.children.length;
		}
	}), (e) => {
		if (typeof e != "string") return e;
		let t = [], n = e.split(u);
		for (let e = 0; e < n.length; e++) {
			let r = n[e];
			if (e % 2 == 0) {
				r && (r = sc(r), i.__embeddedInHtml && (r = M(0, r, /<\/(?=script\b)/gi, "<\\/")), t.push(r));
				continue;
			}
			let a = Number(r);
			t.push(l[a]);
		}
		return t;
	}), p = /^\s/.test(c) ? " " : "", m = /\s$/.test(c) ? " " : "", h = i.htmlWhitespaceSensitivity === "ignore" ? q : p && m ? G : null;
	return h ? H([
		"`",
		B([h, H(f)]),
		h,
		"`"
	]) : $i({ hug: !1 }, H([
		"`",
		p,
		d > 1 ? B(H(f)) : H(f),
		m,
		"`"
	]));
}
function kc(e) {
	return mc(e, "HTML") || e.match((e) => e.type === "TemplateLiteral", (e, t) => e.type === "TaggedTemplateExpression" && e.tag.type === "Identifier" && e.tag.name === "html" && t === "quasi");
}
var Ac = Oc.bind(void 0, "html"), jc = Oc.bind(void 0, "angular");
async function Mc(e, t, n) {
	let { node: r } = n, i = M(0, r.quasis[0].value.raw, /((?:\\\\)*)\\`/g, (e, t) => "\\".repeat(t.length / 2) + "`"), a = Nc(i), o = a !== "";
	o && (i = M(0, i, RegExp(`^${a}`, "gm"), ""));
	let s = oc(await e(i, {
		parser: "markdown",
		__inJsTemplate: !0
	}), !0);
	return [
		"`",
		o ? B([K, s]) : [ta, Wi(s)],
		K,
		"`"
	];
}
function Nc(e) {
	let t = e.match(/^([^\S\n]*)\S/m);
	return t === null ? "" : t[1];
}
function Pc({ node: e, parent: t }) {
	return t?.type === "TaggedTemplateExpression" && e.quasis.length === 1 && t.tag.type === "Identifier" && (t.tag.name === "md" || t.tag.name === "markdown");
}
var Fc = [
	{
		test: Cc,
		print: gc
	},
	{
		test: Ec,
		print: wc
	},
	{
		test: kc,
		print: Ac
	},
	{
		test: fc,
		print: jc
	},
	{
		test: Pc,
		print: Mc
	}
].map(({ test: e, print: t }) => ({
	test: e,
	print: Lc(t)
}));
function Ic(e) {
	let { node: t } = e;
	if (t.type !== "TemplateLiteral" || Rc(t)) return;
	let n = Fc.find(({ test: t }) => t(e));
	if (n) return t.quasis.length === 1 && t.quasis[0].value.raw.trim() === "" ? "``" : n.print;
}
function Lc(e) {
	return async (...t) => {
		let n = await e(...t);
		return n && $i({
			embed: !0,
			...n.label
		}, n);
	};
}
function Rc({ quasis: e }) {
	return e.some(({ value: { cooked: e } }) => e === null);
}
var zc = Ic;
function Bc(e, t) {
	e.type === "ChainExpression" ? Uc(t) : (e.type === "OptionalMemberExpression" || e.type === "OptionalCallExpression") && Wc(t);
}
function Vc(e) {
	if (D(e)) return "object";
	if (E(e)) return "callee";
	if (We(e)) return "expression";
}
function Hc(e) {
	let t = Vc(e);
	if (t) return e[t];
}
function Uc(e) {
	for (e = Hc(e); e.type === "MemberExpression" || e.type === "CallExpression" || Fe(e); e = Hc(e)) {
		let t = Vc(e), n = e[t];
		n.type === "ChainExpression" && (e[t] = n.expression);
	}
}
function Wc(e) {
	for (e = Hc(e); e.type === "MemberExpression" || e.type === "CallExpression"; e = Hc(e)) e.type = `Optional${e.type}`;
}
function Gc(e, t, n) {
	let r = t[n];
	(S(r) || _e(r)) && (e[n] = String(r.value)), r.type === "Identifier" && (e[n] = r.name);
}
function Kc(e, t) {
	e.type !== "Property" && e.type !== "ObjectProperty" && e.type !== "MethodDefinition" && e.type !== "ClassProperty" && e.type !== "ClassMethod" && e.type !== "PropertyDefinition" && e.type !== "TSDeclareMethod" && e.type !== "TSPropertySignature" && e.type !== "TSMethodSignature" && e.type !== "ObjectTypeProperty" && e.type !== "ImportAttribute" && e.type !== "RecordDeclarationProperty" && e.type !== "RecordDeclarationStaticProperty" || e.computed || ts(e) || Gc(t, e, "key"), e.type === "TSEnumMember" && Gc(t, e, "id");
}
function qc(e, t) {
	e.type === "RegExpLiteral" && (t.flags = [...e.flags].sort().join("")), e.type === "Literal" && "regex" in e && (t.regex.flags = [...e.regex.flags].sort().join(""));
}
var Jc = /* @__PURE__ */ new Set([
	"range",
	"raw",
	"comments",
	"extra",
	"start",
	"end",
	"loc",
	"errors",
	"tokens",
	"trailingComma",
	"docblock",
	"__contentEnd"
]), Yc = (e) => {
	for (let t of e.quasis) delete t.value;
};
function Xc(e, t, n) {
	if (e.type === "Program" && delete t.sourceType, Bc(e, t), Kc(e, t), qc(e, t), (he(e) || e.type === "BigIntLiteralTypeAnnotation") && "bigint" in e && (t.bigint = e.bigint.toLowerCase()), e.type === "EmptyStatement" && !ee({
		node: e,
		parent: n
	}) || e.type === "JSXText" || e.type === "JSXExpressionContainer" && (e.expression.type === "Literal" || e.expression.type === "StringLiteral") && e.expression.value === " ") return null;
	if (e.type === "JSXElement" && e.openingElement.name.type === "JSXIdentifier" && e.openingElement.name.name === "style" && e.openingElement.attributes.some((e) => e.type === "JSXAttribute" && e.name.name === "jsx")) for (let { type: e, expression: n } of t.children) e === "JSXExpressionContainer" && n.type === "TemplateLiteral" && Yc(n);
	e.type === "JSXAttribute" && e.name.name === "css" && e.value.type === "JSXExpressionContainer" && e.value.expression.type === "TemplateLiteral" && Yc(t.value.expression), e.type === "JSXAttribute" && S(e.value) && /["']|&quot;|&apos;/.test(e.value.value) && (t.value.value = M(0, e.value.value, /["']|&quot;|&apos;/g, "\""));
	let r = e.expression || e.callee;
	if (e.type === "Decorator" && r.type === "CallExpression" && r.callee.name === "Component" && r.arguments.length === 1) {
		let n = e.expression.arguments[0].properties;
		for (let [e, r] of t.expression.arguments[0].properties.entries()) switch (n[e].key.name) {
			case "styles":
				w(r.value) && Yc(r.value.elements[0]);
				break;
			case "template": r.value.type === "TemplateLiteral" && Yc(r.value);
		}
	}
	e.type === "TaggedTemplateExpression" && (e.tag.type === "MemberExpression" || e.tag.type === "Identifier" && (e.tag.name === "gql" || e.tag.name === "graphql" || e.tag.name === "css" || e.tag.name === "md" || e.tag.name === "markdown" || e.tag.name === "html") || e.tag.type === "CallExpression") && Yc(t.quasi), e.type !== "CallExpression" && e.type !== "MemberExpression" || e.optional || delete t.optional, e.type === "TemplateLiteral" && Yc(t);
}
Xc.ignoredProperties = Jc;
var Zc = /\*\/$/, Qc = /^\/\*\*?/, $c = /^\s*(\/\*\*?(.|\r?\n)*?\*\/)/, el = /(^|\s+)\/\/([^\n\r]*)/g, tl = /^(\r?\n)+/, nl = /(?:^|\r?\n) *(@[^\n\r]*?) *\r?\n *(?![^\n\r@]*\/\/[^]*)([^\s@][^\n\r@]+?) *\r?\n/g, rl = /(?:^|\r?\n) *@(\S+) *([^\n\r]*)/g, il = /(\r?\n|^) *\* ?/g, al = [];
function ol(e) {
	let t = e.match($c);
	return t ? t[0].trimStart() : "";
}
function sl(e) {
	let t = e.match($c)?.[0];
	return t == null ? e : e.slice(t.length);
}
function cl(e) {
	e = M(0, e.replace(Qc, "").replace(Zc, ""), il, "$1");
	let t = "";
	for (; t !== e;) t = e, e = M(0, e, nl, "\n$1 $2\n");
	e = e.replace(tl, "").trimEnd();
	let n = Object.create(null), r = M(0, e, rl, "").replace(tl, "").trimEnd(), i;
	for (; i = rl.exec(e);) {
		let e = M(0, i[2], el, "");
		if (typeof n[i[1]] == "string" || Array.isArray(n[i[1]])) {
			let t = n[i[1]];
			n[i[1]] = [
				...al,
				...Array.isArray(t) ? t : [t],
				e
			];
		} else n[i[1]] = e;
	}
	return {
		comments: r,
		pragmas: n
	};
}
function ll({ comments: e = "", pragmas: t = {} }) {
	let n = Object.keys(t), r = n.flatMap((e) => ul(e, t[e])).map((e) => ` * ${e}
`).join("");
	if (!e) {
		if (n.length === 0) return "";
		if (n.length === 1 && !Array.isArray(t[n[0]])) {
			let e = t[n[0]];
			return `/** ${ul(n[0], e)[0]} */`;
		}
	}
	let i = e.split("\n").map((e) => ` * ${e}`).join("\n") + "\n";
	return "/**\n" + (e ? i : "") + (e && n.length > 0 ? " *\n" : "") + r + " */";
}
function ul(e, t) {
	return [...al, ...Array.isArray(t) ? t : [t]].map((t) => `@${e} ${t}`.trim());
}
var dl = "format";
function fl(e) {
	if (!e.startsWith("#!")) return "";
	let t = e.indexOf("\n");
	return t === -1 ? e : e.slice(0, t);
}
var pl = fl;
function ml(e) {
	let t = pl(e);
	t && (e = e.slice(t.length + 1));
	let { pragmas: n, comments: r } = cl(ol(e));
	return {
		shebang: t,
		text: e,
		pragmas: n,
		comments: r
	};
}
function hl(e) {
	let { shebang: t, text: n, pragmas: r, comments: i } = ml(e), a = sl(n), o = ll({
		pragmas: {
			[dl]: "",
			...r
		},
		comments: i.trimStart()
	});
	return (t ? `${t}
` : "") + o + (a.startsWith("\n") ? "\n" : "\n\n") + a;
}
function gl(e) {
	if (!Ht(e) || !e.value.includes("\n")) return [];
	let t = [];
	for (let n of `*${e.value}*`.split("\n")) {
		if (n = n.trimStart(), !n.startsWith("*")) return [];
		t.push(n);
	}
	return t;
}
var _l = /* @__PURE__ */ new WeakMap();
function vl(e) {
	return f(_l, e, gl);
}
function yl(e) {
	return vl(e).length > 0;
}
function bl(e, t) {
	let n = e.node;
	if (Ut(n)) return t.originalText.slice(y(n), b(n)).trimEnd();
	if (yl(n)) return xl(n);
	if (Ht(n)) return [
		"/*",
		Fi(n.value),
		"*/"
	];
	throw Error("Not a comment: " + JSON.stringify(n));
}
function xl(e) {
	let t = vl(e), n = e.value[0] === "*" && e.value[1] !== "*";
	return [
		"/",
		t.map((e, r) => {
			if (r === 0) return [e.trimEnd(), q];
			if (r === t.length - 1) return [" ", e];
			let i = e.trimEnd(), a = [" ", i];
			return n && i !== "*" && e.endsWith("  ") ? [
				a,
				"  ",
				Gi(ta)
			] : [a, q];
		}),
		"/"
	];
}
function Sl(e) {
	if (typeof e != "string") throw TypeError("Expected a string");
	return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
var Cl = new class {
	#e;
	constructor(e) {
		this.#e = new Set(e);
	}
	getLeadingWhitespaceCount(e) {
		let t = this.#e, n = 0;
		for (let r = 0; r < e.length && t.has(e.charAt(r)); r++) n++;
		return n;
	}
	getTrailingWhitespaceCount(e) {
		let t = this.#e, n = 0;
		for (let r = e.length - 1; r >= 0 && t.has(e.charAt(r)); r--) n++;
		return n;
	}
	getLeadingWhitespace(e) {
		let t = this.getLeadingWhitespaceCount(e);
		return e.slice(0, t);
	}
	getTrailingWhitespace(e) {
		let t = this.getTrailingWhitespaceCount(e);
		return e.slice(e.length - t);
	}
	hasLeadingWhitespace(e) {
		return this.#e.has(e.charAt(0));
	}
	hasTrailingWhitespace(e) {
		return this.#e.has(d(0, e, -1));
	}
	trimStart(e) {
		let t = this.getLeadingWhitespaceCount(e);
		return e.slice(t);
	}
	trimEnd(e) {
		let t = this.getTrailingWhitespaceCount(e);
		return e.slice(0, e.length - t);
	}
	trim(e) {
		return this.trimEnd(this.trimStart(e));
	}
	split(e, t = !1) {
		let n = `[${Sl([...this.#e].join(""))}]+`, r = new RegExp(t ? `(${n})` : n);
		return e.split(r);
	}
	hasWhitespaceCharacter(e) {
		let t = this.#e;
		return Array.prototype.some.call(e, (e) => t.has(e));
	}
	hasNonWhitespaceCharacter(e) {
		let t = this.#e;
		return Array.prototype.some.call(e, (e) => !t.has(e));
	}
	isWhitespaceOnly(e) {
		let t = this.#e;
		return Array.prototype.every.call(e, (e) => t.has(e));
	}
	#t(e) {
		let t = Infinity;
		for (let n of e.split("\n")) {
			if (n.length === 0) continue;
			let e = this.getLeadingWhitespaceCount(n);
			if (e === 0) return 0;
			n.length !== e && e < t && (t = e);
		}
		return t === Infinity ? 0 : t;
	}
	dedentString(e) {
		let t = this.#t(e);
		return t === 0 ? e : e.split("\n").map((e) => e.slice(t)).join("\n");
	}
}(" \n\r	");
function wl(e) {
	return e.type === "JSXText" && (Cl.hasNonWhitespaceCharacter(x(e)) || !/\n/.test(x(e)));
}
function Tl(e) {
	let { node: t, parent: n } = e;
	if (!T(t) || !T(n)) return !1;
	let { index: r, siblings: i } = e, a;
	for (let e = r; e > 0; e--) {
		let t = i[e - 1];
		if (t.type !== "JSXText" || wl(t)) {
			a = t;
			break;
		}
	}
	return a?.type === "JSXExpressionContainer" && a.expression.type === "JSXEmptyExpression" && or(a.expression);
}
function El(e) {
	return or(e.node) || Tl(e);
}
var Dl = El, Ol = class extends Error {
	name = "UnexpectedNodeError";
	constructor(e, t, n = "type") {
		super(`Unexpected ${t} node ${n}: ${JSON.stringify(e[n])}.`), this.node = e;
	}
};
function kl(e) {
	return e.type === "CallExpression" && !e.optional && e.arguments.length === 1 && e.callee.type === "Identifier" && e.callee.name === "Boolean";
}
var Al = 0;
function jl(e) {
	return e.type !== "LogicalExpression" || !Ll(e) ? !1 : Ve(e.left) && pr(e.operator, e.left.operator) ? jl(e.left) : !0;
}
var Ml = /* @__PURE__ */ new WeakMap(), Nl = (e) => e.node.type === "BinaryExpression" && e.node.operator === "|>" && f(Ml, e.root, () => Fr(e.node, (e) => e.type === "TopicReference"));
function Pl(e, t, n) {
	let { node: r, parent: i, grandparent: a, key: o } = e, s = o !== "body" && (i.type === "IfStatement" || i.type === "WhileStatement" || i.type === "SwitchStatement" || i.type === "DoWhileStatement"), c = Fl(e, t, n, !1, s);
	if (s) return c;
	if (Nl(e)) return H(c);
	if (o === "callee" && He(i) || i.type === "UnaryExpression" && !F(r) || D(i) && !i.computed) return H([B([K, ...c]), K]);
	let l = o === "argument" && ke(i) || i.type === "JSXExpressionContainer" && a.type === "JSXAttribute" || r.operator !== "|" && i.type === "JsExpressionRoot" || r.type !== "NGPipeExpression" && (i.type === "NGRoot" && t.parser === "__ng_binding" || i.type === "NGMicrosyntaxExpression" && a.type === "NGMicrosyntax" && a.body.length === 1) || r === i.body && i.type === "ArrowFunctionExpression" || r !== i.body && i.type === "ForStatement" || i.type === "ConditionalExpression" && !Oe(a) && !He(a) || i.type === "TemplateLiteral" || o === "arguments" && kl(i), u = i.type === "AssignmentExpression" || i.type === "VariableDeclarator" || i.type === "ClassProperty" || i.type === "PropertyDefinition" || Ne(i) || i.type === "ClassPrivateProperty" || Gt(i);
	if (l || jl(r) || !Ll(r) && u) return H(c);
	let f = T(r.right), p = c.findIndex((e) => yi(e) === li), m = c.slice(0, p === -1 ? 1 : p + 1), h = c.slice(m.length, f ? -1 : void 0), g = Symbol("logicalChain-" + ++Al), _ = H([...m, B(h)], { id: g });
	return f ? H([_, Qi(d(0, c, -1), { groupId: g })]) : _;
}
function Fl(e, t, n, r, i) {
	let { node: a } = e;
	if (!Ve(a)) return [H(n())];
	let o = [], s = a;
	for (; Ve(s.left);) {
		let e = s.left;
		if (!pr("operator" in s ? s.operator : void 0, "operator" in e ? e.operator : void 0)) break;
		o.push("left"), s = e;
	}
	let c = [];
	for (let a = o.length; a >= 0; a--) c = e.call(() => Il(e, t, n, c, r || a !== 0, i), ...o.slice(0, a));
	return c;
}
function Il(e, t, n, r, i, a) {
	let { node: o } = e;
	r.length === 0 && r.push(H(n("left")));
	let s = Ll(o), c = o.right.type === "ChainExpression" ? o.right.expression : o.right, l = (o.type === "NGPipeExpression" || o.operator === "|>" || zl(e, t)) && !zr(t.originalText, c), u = !F(c, P.Leading, Jt) && zr(t.originalText, c), d = o.type === "NGPipeExpression" ? "|" : o.operator, f = o.type === "NGPipeExpression" && o.arguments.length > 0 ? H(B([
		K,
		": ",
		W([G, ": "], e.map(() => V(2, H(n())), "arguments"))
	])) : "", p;
	if (s) p = [d, zr(t.originalText, c) ? B([
		G,
		n("right"),
		f
	]) : [
		" ",
		n("right"),
		f
	]];
	else {
		let r = Nl(e) ? e.call(() => Fl(e, t, n, !0, a), "right") : n("right");
		if (t.experimentalOperatorPosition === "start") {
			let e = "";
			if (u) switch (yi(r)) {
				case ii:
					e = r[0], r.shift();
					break;
				case hi: e = r.contents[0], r.contents.shift();
			}
			p = [
				G,
				e,
				d,
				" ",
				r,
				f
			];
		} else p = [
			l ? G : "",
			d,
			l ? " " : G,
			r,
			f
		];
	}
	let { parent: m } = e, h = F(o.left, P.Trailing | P.Line);
	if ((h || !(a && o.type === "LogicalExpression") && m.type !== o.type && o.left.type !== o.type && o.right.type !== o.type) && (p = H(p, { shouldBreak: h })), t.experimentalOperatorPosition === "start" ? r.push(s || u ? " " : "", p) : r.push(l ? "" : " ", p), i && F(o)) {
		let n = Pi(X(e, r, t));
		return n.type === ui ? n.parts : Array.isArray(n) ? n : [n];
	}
	return r;
}
function Ll(e) {
	return e.type === "LogicalExpression" && !!(Le(e.right) && e.right.properties.length > 0 || w(e.right) && e.right.elements.length > 0 || T(e.right));
}
var Rl = (e) => e.type === "BinaryExpression" && e.operator === "|";
function zl(e, t) {
	return (t.parser === "__vue_expression" || t.parser === "__vue_ts_expression") && Rl(e.node) && !e.hasAncestor((e) => !Rl(e) && e.type !== "JsExpressionRoot");
}
function Bl(e, t, n) {
	let { node: r } = e;
	if (r.type.startsWith("NG")) switch (r.type) {
		case "NGRoot": return n("node");
		case "NGPipeExpression": return Pl(e, t, n);
		case "NGChainedExpression": return H(W([";", G], e.map(() => Wl(e) ? n() : [
			"(",
			n(),
			")"
		], "expressions")));
		case "NGEmptyExpression": return "";
		case "NGMicrosyntax": return e.map(() => [e.isFirst ? "" : Vl(e) ? " " : [";", G], n()], "body");
		case "NGMicrosyntaxKey": return /^[$_a-z][\w$]*(?:-[$_a-z][\w$])*$/i.test(r.name) ? r.name : JSON.stringify(r.name);
		case "NGMicrosyntaxExpression": return [n("expression"), r.alias === null ? "" : [" as ", n("alias")]];
		case "NGMicrosyntaxKeyedExpression": {
			let { index: t, parent: i } = e, a = Vl(e) || Hl(e) || i.body[0].type === "NGMicrosyntaxExpression" && (r.key.name === "then" || r.key.name === "else" || r.key.name === "as" || t === 2 && r.key.name === "track");
			return [
				n("key"),
				a ? " " : ": ",
				n("expression")
			];
		}
		case "NGMicrosyntaxLet": return [
			"let ",
			n("key"),
			r.value === null ? "" : [" = ", n("value")]
		];
		case "NGMicrosyntaxAs": return [
			n("key"),
			" as ",
			n("alias")
		];
		default: throw new Ol(r, "Angular");
	}
}
function Vl({ node: e, index: t }) {
	return e.type === "NGMicrosyntaxKeyedExpression" && e.key.name === "of" && t === 1;
}
function Hl(e) {
	let { node: t } = e;
	return e.parent.body[1].key.name === "of" && t.type === "NGMicrosyntaxKeyedExpression" && t.key.name === "track" && t.key.type === "NGMicrosyntaxKey";
}
var Ul = c([
	"CallExpression",
	"OptionalCallExpression",
	"AssignmentExpression"
]);
function Wl({ node: e }) {
	return Fr(e, Ul);
}
function Gl(e, t, n) {
	let { node: r } = e;
	return H([W(G, e.map(n, "decorators")), Jl(r, t) ? q : G]);
}
function Kl(e, t, n) {
	return Yl(e.node) ? [W(q, e.map(n, "declaration", "decorators")), q] : "";
}
function ql(e, t, n) {
	let { node: r, parent: i } = e, { decorators: a } = r;
	if (!o(a) || Yl(i) || Dl(e)) return "";
	let s = [];
	return e.key === "declaration" && Ae(i) ? F(r, P.Leading) || s.push(q) : (Xe(r) || Jl(r, t)) && s.push(Ji), s.push(W(G, e.map(n, "decorators")), G), s;
}
function Jl(e, t) {
	return e.decorators.some((e) => A(t.originalText, b(e)));
}
function Yl(e) {
	if (e.type !== "ExportDefaultDeclaration" && e.type !== "ExportNamedDeclaration" && e.type !== "DeclareExportDeclaration") return !1;
	let t = e.declaration?.decorators;
	return o(t) && fe(e, t[0]);
}
function Xl(e) {
	return e.type === "UnaryExpression" && (e.operator === "+" || e.operator === "-") && _e(e.argument);
}
function Zl(e, t, n) {
	let { node: r } = e, i = [], a = Se(r) ? "elementTypes" : "elements", o = r[a];
	if (o.length === 0 && !r.inexact) i.push(H([
		"[",
		ko(e, t),
		"]"
	]));
	else {
		let s = d(0, o, -1), c = s?.type !== "RestElement" && !r.inexact, l = s === null, u = Symbol("array"), f = !t.__inJestEach && o.length > 1 && o.every((e, t, n) => {
			if (!w(e) && !Le(e)) return !1;
			let r = e?.type, i = n[t + 1];
			if (i && r !== i.type) return !1;
			let a = w(e) ? "elements" : "properties";
			return e[a] && e[a].length > 1;
		}) || F(r, P.Dangling | P.Line), p = Ql(r, t), m = c ? l ? "," : vo(t) ? p ? U(",", "", { groupId: u }) : U(",") : "" : "";
		i.push(H([
			"[",
			B([
				K,
				p ? tu(e, t, n, m) : [eu(e, t, n, a, r.inexact), m],
				Y(e, t)
			]),
			K,
			"]"
		], {
			shouldBreak: f,
			id: u
		}));
	}
	return i.push(Z(e), $(e, n)), i;
}
function Ql(e, t) {
	return w(e) && e.elements.length > 0 && e.elements.every((e) => e && (_e(e) || Xl(e) && !F(e.argument)) && !F(e, P.Trailing | P.Line, (e) => !A(t.originalText, y(e), { backwards: !0 })));
}
function $l({ node: e }, { originalText: t }) {
	let n = b(e);
	if (n === y(e)) return !1;
	let { length: r } = t;
	for (; n < r && t[n] !== ",";) n = gt(t, xt(t, n + 1));
	return Ka(t, n);
}
function eu(e, t, n, r, i) {
	let a = [];
	return e.each(({ node: r, isLast: o }) => {
		a.push(r ? H(n()) : ""), (!o || i) && a.push([
			",",
			G,
			r && $l(e, t) ? K : ""
		]);
	}, r), i && a.push("..."), a;
}
function tu(e, t, n, r) {
	let i = [];
	return e.each(({ isLast: a, next: o }) => {
		i.push([n(), a ? r : ","]), a || i.push($l(e, t) ? [q, q] : F(o, P.Leading | P.Line) ? q : G);
	}, "elements"), Xi(i);
}
function nu(e) {
	return e.quasis.some((e) => e.value.raw.includes("\n"));
}
function ru(e, t) {
	return (e.type === "TemplateLiteral" && nu(e) || e.type === "TaggedTemplateExpression" && nu(e.quasi)) && !A(t, y(e), { backwards: !0 });
}
var iu = /* @__PURE__ */ new WeakMap();
function au(e) {
	return f(iu, e, (e) => e.type === "ConditionalExpression" && !I(e, (e) => e.type === "ObjectExpression"));
}
var ou = (e) => e.type === "SequenceExpression";
function su(e, t, n, r = {}) {
	let i = [], a, o = [], s = !1, c = !r.expandLastArg && e.node.body.type === "ArrowFunctionExpression", l;
	(function u() {
		let { node: d } = e, f = cu(e, t, n, r);
		if (i.length === 0) i.push(f);
		else {
			let { leading: n, trailing: r } = _o(e, t);
			i.push([n, f]), o.unshift(r);
		}
		c && (s ||= d.returnType && h(d).length > 0 || d.typeParameters || h(d).some((e) => e.type !== "Identifier")), !c || d.body.type !== "ArrowFunctionExpression" ? (a = n("body", r), l = d.body) : e.call(u, "body");
	})();
	let u = !zr(t.originalText, l) && (ou(l) || lu(l, a, t) || !s && au(l)), d = e.key === "callee" && Ue(e.parent), f = Symbol("arrow-chain"), p = uu(e, r, {
		signatureDocs: i,
		shouldBreak: s
	}), m = !1, g = !1, _ = !1;
	return c && (d || r.assignmentLayout) && (g = !0, _ = !F(e.node, P.Leading & P.Line), m = r.assignmentLayout === "chain-tail-arrow-chain" || d && !u), a = du(e, t, r, {
		bodyDoc: a,
		bodyComments: o,
		functionBody: l,
		shouldPutBodyOnSameLine: u
	}), H([
		H(g ? B([_ ? K : "", p]) : p, {
			shouldBreak: m,
			id: f
		}),
		" =>",
		c ? Qi(a, { groupId: f }) : H(a),
		c && d ? U(K, "", { groupId: f }) : ""
	]);
}
function cu(e, t, n, r) {
	let { node: i } = e, a = [];
	if (i.async && a.push("async "), Ns(e, t)) a.push(n(["params", 0]));
	else {
		let i = r.expandLastArg || r.expandFirstArg, o = Ps(e, n);
		if (i) {
			if (z(o)) throw new Ua();
			o = H(Mi(o));
		}
		a.push(H([Mo(e, t, n, i, !0), o]));
	}
	let o = Y(e, t, {
		marker: "commentBeforeArrow",
		separator: ({ previous: e, comment: t }) => b(e) === y(t) ? "" : " "
	});
	return o && a.push(" ", o), a;
}
function lu(e, t, n) {
	return w(e) || Le(e) || e.type === "ArrowFunctionExpression" || e.type === "DoExpression" || e.type === "BlockStatement" || T(e) || t.label?.hug !== !1 && (t.label?.embed || ru(e, n.originalText));
}
function uu(e, t, { signatureDocs: n, shouldBreak: r }) {
	if (n.length === 1) return n[0];
	let { parent: i, key: a } = e;
	return a !== "callee" && Ue(i) || Ve(i) ? H([
		n[0],
		" =>",
		B([G, W([" =>", G], n.slice(1))])
	], { shouldBreak: r }) : a === "callee" && Ue(i) || t.assignmentLayout ? H(W([" =>", G], n), { shouldBreak: r }) : H(B(W([" =>", G], n)), { shouldBreak: r });
}
function du(e, t, n, { bodyDoc: r, bodyComments: i, functionBody: a, shouldPutBodyOnSameLine: o }) {
	let { node: s, parent: c } = e, l = n.expandLastArg ? Ao(t, "all") : "", u = (n.expandLastArg || c.type === "JSXExpressionContainer") && !F(s) ? K : "";
	return o && au(a) ? [
		" ",
		H([
			U("", "("),
			B([K, r]),
			U("", ")"),
			l,
			u
		]),
		i
	] : o ? [
		" ",
		r,
		i
	] : [
		B([
			G,
			r,
			i
		]),
		l,
		u
	];
}
var fu = .25;
function pu(e, t) {
	let { printWidth: n } = t;
	if (F(e)) return !1;
	let r = n * fu;
	if (e.type === "ThisExpression" || e.type === "Identifier" && e.name.length <= r || Xl(e) && !F(e.argument)) return !0;
	let i = e.type === "Literal" && "regex" in e && e.regex.pattern || e.type === "RegExpLiteral" && e.pattern;
	return i ? i.length <= r : S(e) ? Qo(x(e), t).length <= r : e.type === "TemplateLiteral" ? e.expressions.length === 0 && e.quasis[0].value.raw.length <= r && !e.quasis[0].value.raw.includes("\n") : e.type === "UnaryExpression" ? pu(e.argument, { printWidth: n }) : e.type === "CallExpression" && e.arguments.length === 0 && e.callee.type === "Identifier" ? e.callee.name.length <= r - 2 : Re(e);
}
function mu(e) {
	return D(e) || e.type === "BindExpression" && !!e.object;
}
function hu(e) {
	if (e.length <= 1) return !1;
	let t = 0;
	for (let n of e) if (Be(n)) {
		if (t += 1, t > 1) return !0;
	} else if (n = Ur(n), E(n)) {
		for (let e of At(n)) if (Be(e)) return !0;
	}
	return !1;
}
function gu(e) {
	let { node: t, parent: n, key: r } = e;
	return r === "callee" && E(t) && E(n) && n.arguments.length > 0 && t.arguments.length > n.arguments.length;
}
var _u = /* @__PURE__ */ new Set([
	"!",
	"-",
	"+",
	"~"
]), vu = c([
	"Identifier",
	"ThisExpression",
	"Super",
	"PrivateName",
	"PrivateIdentifier"
]);
function yu(e, t = 2) {
	if (t <= 0) return !1;
	let n = (e) => yu(e, t - 1);
	if (e = Ur(e), ve(e)) return Oa(e.pattern ?? e.regex.pattern) <= 5;
	if (Re(e) || vu(e) || e.type === "ArgumentPlaceholder") return !0;
	if (e.type === "TemplateLiteral") return e.quasis.every((e) => !e.value.raw.includes("\n")) && e.expressions.every(n);
	if (Le(e)) return e.properties.every((e) => !e.computed && (e.shorthand || e.value && n(e.value)));
	if (w(e)) return e.elements.every((e) => e === null || n(e));
	if (Ue(e)) {
		if (e.type === "ImportExpression" || yu(e.callee, t)) {
			let r = At(e);
			return r.length <= t && r.every(n);
		}
		return !1;
	}
	return D(e) ? yu(e.object, t) && yu(e.property, t) : e.type === "UnaryExpression" && _u.has(e.operator) || e.type === "UpdateExpression" ? yu(e.argument, t) : !1;
}
function bu(e, t, n) {
	let { node: r } = e, i = At(r);
	if (i.length === 0) return H([
		"(",
		ko(e, t),
		")"
	]);
	let a = i.length - 1;
	if (Tu(i)) {
		let t = ["("];
		return jt(e, (e, r) => {
			t.push(n()), r !== a && t.push(", ");
		}), t.push(")"), t;
	}
	let o = !1, s = [];
	jt(e, ({ node: e }, r) => {
		let i = n();
		r === a || (qa(e, t) ? (o = !0, i = [
			i,
			",",
			q,
			q
		]) : i = [
			i,
			",",
			G
		]), s.push(i);
	});
	let c = e.root.type !== "NGRoot" && (r.type !== "ImportExpression" || r.sync) && r.type !== "DeclareClassExtendsCall" && !Te(r) && !Ee(r) ? Ao(t, "all") : "";
	function l() {
		return H([
			"(",
			B([G, ...s]),
			c,
			G,
			")"
		], { shouldBreak: !0 });
	}
	if (o || e.parent.type !== "Decorator" && hu(i)) return l();
	if (Cu(i)) {
		let e = s.slice(1);
		if (e.some(z)) return l();
		let t;
		try {
			t = n(Mt(r, 0), { expandFirstArg: !0 });
		} catch (e) {
			if (e instanceof Ua) return l();
			throw e;
		}
		return z(t) ? [Ji, Zi([[
			"(",
			H(t, { shouldBreak: !0 }),
			", ",
			...e,
			")"
		], l()])] : Zi([
			[
				"(",
				t,
				", ",
				...e,
				")"
			],
			[
				"(",
				H(t, { shouldBreak: !0 }),
				", ",
				...e,
				")"
			],
			l()
		]);
	}
	if (Su(i, s, t)) {
		let e = s.slice(0, -1);
		if (e.some(z)) return l();
		let t;
		try {
			t = n(Mt(r, -1), { expandLastArg: !0 });
		} catch (e) {
			if (e instanceof Ua) return l();
			throw e;
		}
		return z(t) ? [Ji, Zi([[
			"(",
			...e,
			H(t, { shouldBreak: !0 }),
			")"
		], l()])] : Zi([
			[
				"(",
				...e,
				t,
				")"
			],
			[
				"(",
				...e,
				H(t, { shouldBreak: !0 }),
				")"
			],
			l()
		]);
	}
	let u = [
		"(",
		B([K, ...s]),
		c,
		K,
		")"
	];
	return gu(e) ? u : H(u, { shouldBreak: s.some(z) || o });
}
function xu(e, t = !1) {
	if (Le(e) && (e.properties.length > 0 || F(e)) || w(e) && (e.elements.length > 0 || F(e)) || (ye(e) || e.type === "TSTypeAssertion") && xu(e.expression) || e.type === "FunctionExpression" || e.type === "DoExpression" || e.type === "ModuleExpression") return !0;
	if (e.type === "ArrowFunctionExpression") {
		let { body: n } = e;
		if (n.type === "BlockStatement" || T(n) || Le(n) || w(n) || n.type === "ArrowFunctionExpression" && xu(n, !0) || !t && (n.type === "ConditionalExpression" || E(Ur(n)))) return !0;
	}
	return !1;
}
function Su(e, t, n) {
	if (e.length === 1) {
		let e = d(0, t, -1);
		if (e.label?.embed && e.label?.hug !== !1) return !0;
	}
	let r = d(0, e, -1), i = d(0, e, -2);
	return !F(r, P.Leading) && !F(r, P.Trailing) && xu(r) && (!i || i.type !== r.type) && (e.length !== 2 || i.type !== "ArrowFunctionExpression" || !w(r)) && !(e.length > 1 && Ql(r, n));
}
function Cu(e) {
	if (e.length !== 2) return !1;
	let [t, n] = e;
	return t.type === "ModuleExpression" && Du(n) ? !0 : !F(t) && (t.type === "FunctionExpression" || t.type === "ArrowFunctionExpression" && t.body.type === "BlockStatement") && n.type !== "FunctionExpression" && n.type !== "ArrowFunctionExpression" && n.type !== "ConditionalExpression" && wu(n) && !xu(n);
}
function wu(e) {
	if (e.type === "ParenthesizedExpression") return wu(e.expression);
	if (ye(e) || e.type === "TypeCastExpression") {
		let { typeAnnotation: t } = e;
		if (t.type === "TypeAnnotation" && (t = t.typeAnnotation), t.type === "TSArrayType" && (t = t.elementType, t.type === "TSArrayType" && (t = t.elementType)), t.type === "GenericTypeAnnotation" || t.type === "TSTypeReference") {
			let { typeArguments: e } = t;
			e?.params.length === 1 && (t = e.params[0]);
		}
		return Qa(t) && yu(e.expression, 1);
	}
	return Ue(e) && At(e).length > 1 ? !1 : Ve(e) ? yu(e.left, 1) && yu(e.right, 1) : ve(e) || yu(e);
}
function Tu(e) {
	return e.length === 2 ? Eu(e, 0) : e.length === 3 && e[0].type === "Identifier" && Eu(e, 1);
}
function Eu(e, t) {
	let n = e[t], r = e[t + 1];
	return n.type === "ArrowFunctionExpression" && h(n).length === 0 && n.body.type === "BlockStatement" && r.type === "ArrayExpression" && e.every((e) => !F(e));
}
function Du(e) {
	if (e.type !== "ObjectExpression" || e.properties.length !== 1) return !1;
	let [t] = e.properties;
	return Gt(t) ? !t.computed && (t.key.type === "Identifier" && t.key.name === "type" || S(t.key) && t.key.value === "type") && S(t.value) && t.value.value === "module" : !1;
}
var Ou = bu;
function ku(e, t, n) {
	return [n("object"), H(B([K, Au(e, t, n)]))];
}
function Au(e, t, n) {
	return ["::", n("callee")];
}
var ju = (e) => E(e) && At(e).length > 0;
function Mu(e) {
	let { node: t, ancestors: n } = e;
	for (let e of n) {
		if (!(D(e) && e.object === t || Fe(e) && e.expression === t)) return e.type === "NewExpression" && e.callee === t;
		t = e;
	}
	return !1;
}
function Nu(e, t, n) {
	let r = n("object"), i = Pu(e, t, n), { node: a } = e, o = e.findAncestor((e) => !(D(e) || Fe(e))), s = e.findAncestor((e) => !We(e)), c = o.type === "BindExpression" || o.type === "AssignmentExpression" && o.left.type !== "Identifier" || Mu(e) || a.computed || a.object.type === "Identifier" && a.property.type === "Identifier" && !D(s) || (s.type === "AssignmentExpression" || s.type === "VariableDeclarator") && (ju(Ur(a.object)) || r.label?.memberChain);
	return $i(r.label, [
		r,
		J,
		c ? i : H(B([K, i]))
	]);
}
function Pu(e, t, n) {
	let r = n("property"), { node: i } = e, a = Z(e);
	return i.computed ? !i.property || _e(i.property) ? [
		a,
		"[",
		r,
		"]"
	] : H([
		a,
		"[",
		B([K, r]),
		K,
		"]"
	]) : [
		a,
		".",
		r
	];
}
function Fu(e, t, n) {
	let r = (e.parent.type === "ChainExpression" ? e.grandparent : e.parent).type === "ExpressionStatement", i = [];
	function a(e) {
		let { originalText: n } = t, r = Ct(n, b(e));
		return n.charAt(r) === ")" ? r !== !1 && Ka(n, r + 1) : qa(e, t);
	}
	function o() {
		let { node: r } = e;
		if (E(r) && (mu(r.callee) || E(r.callee)) && !ni(e, t)) {
			let s = a(r);
			i.unshift({
				node: r,
				hasTrailingEmptyLine: s,
				printed: [X(e, [
					Z(e),
					n("typeArguments"),
					Ou(e, t, n)
				], t), s ? q : ""]
			}), e.call(o, "callee");
		} else mu(r) && !ni(e, t) ? (i.unshift({
			node: r,
			printed: X(e, D(r) ? Pu(e, t, n) : Au(e, t, n), t)
		}), e.call(o, "object")) : r.type === "ChainExpression" && !ni(e, t) ? e.call(o, "expression") : Fe(r) && !ni(e, t) ? (i.unshift({
			node: r,
			printed: X(e, "!", t)
		}), e.call(o, "expression")) : i.unshift({
			node: r,
			printed: n()
		});
	}
	let { node: s } = e;
	i.unshift({
		node: s,
		printed: [
			Z(e),
			n("typeArguments"),
			Ou(e, t, n)
		]
	}), s.callee && e.call(o, "callee");
	let c = [], l = [i[0]], u = 1;
	for (; u < i.length && (Fe(i[u].node) || i[u].node.type === "ChainExpression" || E(i[u].node) || D(i[u].node) && i[u].node.computed && _e(i[u].node.property)); ++u) l.push(i[u]);
	if (!E(i[0].node)) for (; u + 1 < i.length && mu(i[u].node) && mu(i[u + 1].node); ++u) l.push(i[u]);
	c.push(l), l = [];
	let f = !1;
	for (; u < i.length; ++u) {
		if (f && mu(i[u].node)) {
			if (i[u].node.computed && _e(i[u].node.property)) {
				l.push(i[u]);
				continue;
			}
			c.push(l), l = [], f = !1;
		}
		(E(i[u].node) || i[u].node.type === "ImportExpression") && (f = !0), l.push(i[u]), F(i[u].node, P.Trailing) && !Fe(i[u + 1]?.node) && (c.push(l), l = [], f = !1);
	}
	l.length > 0 && c.push(l);
	function p(e) {
		return /^[A-Z]|^[$_]+$/.test(e);
	}
	function m(e) {
		return e.length <= t.tabWidth;
	}
	function h(e) {
		let t = e[1][0]?.node.computed;
		if (e[0].length === 1) {
			let n = e[0][0].node;
			return (n.type === "ThisExpression" || n.type === "Identifier" && (p(n.name) || r && m(n.name) || t)) && !F(n, P.Trailing);
		}
		let n = d(0, e[0], -1).node;
		return D(n) && n.property.type === "Identifier" && (p(n.property.name) || t);
	}
	let g = c.length >= 2 && !F(c[1][0].node) && h(c);
	function _(e) {
		return e.map((e) => e.printed);
	}
	function v(e) {
		return e.length === 0 ? "" : B([q, W(q, e.map(_))]);
	}
	let ee = c.map(_), te = ee, ne = g ? 3 : 2, re = c.flat(), y = re.slice(1, -1).some((e) => F(e.node, P.Leading)) || re.slice(0, -1).some((e) => F(e.node, P.Trailing)) || c[ne] && F(c[ne][0].node, P.Leading);
	if (c.length <= ne && !y && c.every((e) => !d(0, e, -1).hasTrailingEmptyLine)) return gu(e) ? te : H(te);
	let ie = d(0, c[+!!g], -1).node, ae = !E(ie) && a(ie), oe = [
		_(c[0]),
		g ? c.slice(1, 2).map(_) : "",
		ae ? q : "",
		v(c.slice(g ? 2 : 1))
	], se = i.map(({ node: e }) => e).filter(E);
	function ce() {
		let e = d(0, d(0, c, -1), -1).node, t = d(0, ee, -1);
		return E(e) && z(t) && se.slice(0, -1).some((e) => e.arguments.some(Be));
	}
	let le;
	return le = y || se.length > 2 && se.some((e) => e.arguments.some((e) => !yu(e))) || ee.slice(0, -1).some(z) || ce() ? H(oe) : [z(te) || ae ? Ji : "", Zi([te, oe])], $i({ memberChain: !0 }, le);
}
var Iu = Fu;
function Lu(e, t, n) {
	let { node: r } = e, i = r.type === "NewExpression", a = Z(e), o = At(r), s = r.type !== "TSImportType" && r.typeArguments ? [n("typeArguments"), J] : "", c = o.length === 1 && ru(o[0], t.originalText);
	if (c || Bu(e) || Vu(e) || so(r, e.parent)) {
		let t = [];
		if (jt(e, () => {
			t.push(n());
		}), !(c && t[0].label?.embed)) return [
			Ru(e, n),
			a,
			s,
			"(",
			W(", ", t),
			")"
		];
	}
	let l = r.type === "ImportExpression" || Te(r) || Ee(r);
	if (!l && !i && mu(r.callee) && !e.call(() => ni(e, t), "callee", ...r.callee.type === "ChainExpression" ? ["expression"] : [])) return Iu(e, t, n);
	let u = [
		Ru(e, n),
		a,
		s,
		Ou(e, t, n)
	];
	return l || E(r.callee) ? H(u) : u;
}
function Ru(e, t) {
	let { node: n } = e;
	return n.type === "ImportExpression" ? `import${n.phase ? `.${n.phase}` : ""}${n.sync ? ".sync" : ""}` : Te(n) ? "import" : Ee(n) ? "require" : [
		n.type === "NewExpression" ? "new " : "",
		t("callee"),
		J
	];
}
var zu = [
	"require",
	"require.resolve",
	"require.resolve.paths",
	"import.meta.resolve"
];
function Bu(e) {
	let { node: t } = e;
	if (!(t.type === "ImportExpression" || Te(t) || Ee(t) || t.type === "CallExpression" && !t.optional && to(t.callee, zu))) return !1;
	let n = At(t);
	return n.length === 1 && S(n[0]) && !F(n[0]);
}
function Vu(e) {
	let { node: t } = e;
	if (t.type !== "CallExpression" || t.optional || t.callee.type !== "Identifier") return !1;
	let n = At(t);
	return t.callee.name === "require" ? (n.length === 1 && S(n[0]) || n.length > 1) && !F(n[0]) : t.callee.name === "define" && e.parent.type === "ExpressionStatement" ? n.length === 1 || n.length === 2 && n[0].type === "ArrayExpression" || n.length === 3 && S(n[0]) && n[1].type === "ArrayExpression" : !1;
}
function Hu(e, t, n, r, i, a) {
	let o = Gu(e, t, n, r, a), s = a ? n(a, { assignmentLayout: o }) : "";
	switch (o) {
		case "break-after-operator": return H([
			H(r),
			i,
			H(B([G, s]))
		]);
		case "never-break-after-operator": return H([
			H(r),
			i,
			" ",
			s
		]);
		case "fluid": {
			let e = Symbol("assignment");
			return H([
				H(r),
				i,
				H(B(G), { id: e }),
				J,
				Qi(s, { groupId: e })
			]);
		}
		case "break-lhs": return H([
			r,
			i,
			" ",
			H(s)
		]);
		case "chain": return [
			H(r),
			i,
			G,
			s
		];
		case "chain-tail": return [
			H(r),
			i,
			B([G, s])
		];
		case "chain-tail-arrow-chain": return [
			H(r),
			i,
			s
		];
		case "only-left": return r;
	}
}
function Uu(e, t, n) {
	let { node: r } = e;
	return Hu(e, t, n, n("left"), [" ", r.operator], "right");
}
function Wu(e, t, n) {
	return Hu(e, t, n, n("id"), " =", "init");
}
function Gu(e, t, n, r, i) {
	let { node: a } = e, o = a[i];
	if (!o) return "only-left";
	let s = !Ju(o);
	if (e.match(Ju, Yu, (e) => !s || e.type !== "ExpressionStatement" && e.type !== "VariableDeclaration")) return s ? o.type === "ArrowFunctionExpression" && o.body.type === "ArrowFunctionExpression" ? "chain-tail-arrow-chain" : "chain-tail" : "chain";
	if (!s && Ju(o.right) || C(o) && !bs(o) || zr(t.originalText, o) || F(o, P.Leading, yl)) return "break-after-operator";
	if (a.type === "ImportAttribute" || o.type === "CallExpression" && o.callee.name === "require" || e.root.type === "JsonRoot") return "never-break-after-operator";
	let c = Li(r);
	if (qu(a) || Qu(a) || $u(a) && c) return "break-lhs";
	let l = nd(a, r, t);
	return e.call(() => Ku(e, t, n, l), i) ? "break-after-operator" : Xu(a) ? "break-lhs" : !c && (l || o.type === "TemplateLiteral" || o.type === "TaggedTemplateExpression" || ge(o) || _e(o) || o.type === "ClassExpression") ? "never-break-after-operator" : "fluid";
}
function Ku(e, t, n, r) {
	let i = e.node;
	if (Ve(i) && !Ll(i)) return !0;
	switch (i.type) {
		case "StringLiteralTypeAnnotation":
		case "SequenceExpression": return !0;
		case "TSConditionalType":
		case "ConditionalTypeAnnotation":
			if (!t.experimentalTernaries && !ad(i)) break;
			return !0;
		case "ConditionalExpression": {
			if (!t.experimentalTernaries) {
				let { test: e } = i;
				return Ve(e) && !Ll(e);
			}
			let { consequent: e, alternate: n } = i;
			return e.type === "ConditionalExpression" || n.type === "ConditionalExpression";
		}
		case "ClassExpression": return o(i.decorators);
	}
	if (r) return !1;
	let a = i, s = [];
	for (;;) if (a.type === "UnaryExpression" || a.type === "AwaitExpression" || a.type === "YieldExpression" && a.argument !== null) a = a.argument, s.push("argument");
	else if (Fe(a)) a = a.expression, s.push("expression");
	else break;
	return !!(S(a) || e.call(() => td(e, t, n), ...s));
}
function qu(e) {
	if (Yu(e)) {
		let t = e.left || e.id;
		return t.type === "ObjectPattern" && t.properties.length > 2 && t.properties.some((e) => Gt(e) && (!e.shorthand || e.value?.type === "AssignmentPattern"));
	}
	return !1;
}
function Ju(e) {
	return e.type === "AssignmentExpression";
}
function Yu(e) {
	return Ju(e) || e.type === "VariableDeclarator";
}
function Xu(e) {
	let t = Zu(e);
	if (o(t)) {
		let n = e.type === "TSTypeAliasDeclaration" ? "constraint" : "bound";
		if (t.length > 1 && t.some((e) => e[n] || e.default)) return !0;
	}
	return !1;
}
function Zu(e) {
	if (De(e)) return e.typeParameters?.params;
}
function Qu(e) {
	if (e.type !== "VariableDeclarator") return !1;
	let { typeAnnotation: t } = e.id;
	if (!t || !t.typeAnnotation) return !1;
	let n = ed(t.typeAnnotation);
	return o(n) && n.length > 1 && n.some((e) => o(ed(e)) || e.type === "TSConditionalType");
}
function $u(e) {
	return e.type === "VariableDeclarator" && e.init?.type === "ArrowFunctionExpression";
}
function ed(e) {
	let t;
	switch (e.type) {
		case "GenericTypeAnnotation":
		case "TSTypeReference": t = e.typeArguments;
	}
	return t?.params;
}
function td(e, t, n, r = !1) {
	let { node: i } = e, a = () => td(e, t, n, !0);
	if (We(i)) return e.call(a, "expression");
	if (E(i)) {
		if (Lu(e, t, n).label?.memberChain) return !1;
		let r = At(i);
		return !(r.length === 0 || r.length === 1 && pu(r[0], t)) || rd(i, n) ? !1 : e.call(a, "callee");
	}
	return D(i) ? e.call(a, "object") : r && (i.type === "Identifier" || i.type === "ThisExpression");
}
function nd(e, t, n) {
	return Gt(e) ? (t = Pi(t), typeof t == "string" && Oa(t) < n.tabWidth + 3) : !1;
}
function rd(e, t) {
	let n = e.typeArguments?.params;
	if (o(n)) {
		if (n.length > 1) return !0;
		if (n.length === 1) {
			let e = n[0];
			if (C(e) || xe(e) || e.type === "TSTypeLiteral" || e.type === "ObjectTypeAnnotation") return !0;
		}
		if (z(t("typeArguments"))) return !0;
	}
	return !1;
}
function id(e) {
	switch (e.type) {
		case "FunctionTypeAnnotation":
		case "ConstructorTypeAnnotation":
		case "TSFunctionType":
		case "TSConstructorType": return !!e.typeParameters;
		case "GenericTypeAnnotation":
		case "TSTypeReference": return !!e.typeArguments;
		default: return !1;
	}
}
function ad(e) {
	return id(e.checkType) || id(e.extendsType);
}
function od(e, t, n) {
	let { node: r } = e, i = ["await"];
	if (r.argument) {
		i.push(" ", n("argument"));
		let { parent: t } = e;
		if (E(t) && t.callee === r || D(t) && t.object === r) {
			i = [B([K, ...i]), K];
			let t = e.findAncestor((e) => e.type === "AwaitExpression" || e.type === "BlockStatement");
			if (t?.type !== "AwaitExpression" || !I(t.argument, (e) => e === r)) return H(i);
		}
	}
	return i;
}
var sd = Array.prototype.findLast ?? function(e) {
	for (let t = this.length - 1; t >= 0; t--) {
		let n = this[t];
		if (e(n, t, this)) return n;
	}
}, cd = l("findLast", function() {
	if (Array.isArray(this)) return sd;
});
function ld(e, t, n, r) {
	let { node: i } = e, a = [], o = cd(0, i[r], (e) => e.type !== "EmptyStatement");
	return e.each(({ node: e }) => {
		e.type !== "EmptyStatement" && (a.push(n()), e !== o && (a.push(q), qa(e, t) && a.push(q)));
	}, r), a;
}
function ud(e, t, n) {
	let r = dd(e, t, n), { node: i, parent: a } = e;
	if (i.type === "Program" && a?.type !== "ModuleExpression") return r ? [r, q] : "";
	let o = [];
	if (i.type === "StaticBlock" && o.push("static "), o.push("{"), r) o.push(B([q, r]), q);
	else {
		let t = e.grandparent;
		a.type === "ArrowFunctionExpression" || a.type === "FunctionExpression" || a.type === "FunctionDeclaration" || a.type === "ComponentDeclaration" || a.type === "HookDeclaration" || a.type === "ObjectMethod" || a.type === "ClassMethod" || a.type === "ClassPrivateMethod" || a.type === "ForStatement" || a.type === "WhileStatement" || a.type === "DoWhileStatement" || a.type === "DoExpression" || a.type === "ModuleExpression" || a.type === "CatchClause" && !t.finalizer || Je(a) || a.type === "MatchStatementCase" || i.type === "StaticBlock" || o.push(q);
	}
	return o.push("}"), o;
}
function dd(e, t, n) {
	let { node: r } = e, i = o(r.directives), a = r.body.some((e) => e.type !== "EmptyStatement"), s = F(r, P.Dangling);
	if (!i && !a && !s) return "";
	let c = [];
	return i && (c.push(ld(e, t, n, "directives")), (a || s) && (c.push(q), qa(d(0, r.directives, -1), t) && c.push(q))), a && c.push(ld(e, t, n, "body")), s && c.push(Y(e, t)), c;
}
function fd(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n) => f(t, n, () => Symbol(e));
}
var pd = fd, md = [
	"properties",
	"indexers",
	"callProperties",
	"internalSlots"
];
function hd(e, t) {
	let { node: n } = e;
	if (n.type === "ClassBody" || n.type === "StructBody" || n.type === "TSInterfaceBody") e.each(t, "body");
	else if (n.type === "TSTypeLiteral") e.each(t, "members");
	else if (n.type === "RecordDeclarationBody") e.each(t, "elements");
	else if (n.type === "ObjectTypeAnnotation") {
		let n = md.flatMap((t) => e.map(({ node: e, index: n }) => ({
			node: e,
			loc: y(e),
			selector: [t, n]
		}), t)).sort((e, t) => e.loc - t.loc);
		for (let [r, { node: i, selector: a }] of n.entries()) e.call(() => t({
			node: i,
			next: n[r + 1]?.node,
			isLast: r === n.length - 1
		}), ...a);
	}
}
function gd(e) {
	return e.type === "ObjectTypeAnnotation" ? md.some((t) => o(e[t])) : o(e.type === "RecordDeclarationBody" ? e.elements : e.body);
}
function _d(e, t, n) {
	let { node: r } = e, i = [], a = r.type === "ObjectTypeAnnotation", o = r.type === "RecordDeclarationBody", s = !vd(e), c = s ? G : q, l = F(r, P.Dangling), [u, f] = a && r.exact ? ["{|", "|}"] : "{}", p = !0, m;
	if (hd(e, ({ node: r, next: l, isLast: u }) => {
		if (m ??= r, p &&= !1, i.push(n()), !o && s && a) {
			let { parent: n } = e;
			n.inexact || !u ? i.push(",") : i.push(Ao(t));
		}
		o && r.type !== "MethodDefinition" && i.push(","), !o && !s && (Sd({
			node: r,
			next: l
		}, t) || wd({
			node: r,
			next: l
		}, t)) && i.push(";"), u || (i.push(c), qa(r, t) && i.push(q));
	}), l && i.push(Y(e, t)), r.type === "ObjectTypeAnnotation" && r.inexact) {
		p &&= !1;
		let e;
		e = F(r, P.Dangling) ? [F(r, P.Line) || A(t.originalText, b(d(0, ar(r), -1))) ? q : G, "..."] : [m ? G : "", "..."], i.push(e);
	}
	if (s) {
		let n = F(r, P.Dangling | P.Line) || t.objectWrap === "preserve" && m && j(t.originalText, y(r), y(m)), a;
		if (i.length === 0) a = u + f;
		else {
			let e = !t.bracketSpacing || p && !n ? K : G;
			a = [
				u,
				B([e, ...i]),
				e,
				f
			];
		}
		return e.match(void 0, (e, t) => t === "typeAnnotation", (e, t) => t === "typeAnnotation", Ro) || e.match(void 0, (e, t) => e.type === "FunctionTypeParam" && t === "typeAnnotation", Ro) ? a : H(a, { shouldBreak: n });
	}
	return [
		u,
		i.length > 0 ? [B([q, i]), q] : "",
		f
	];
}
function vd(e) {
	let { node: t } = e;
	if (t.type === "ObjectTypeAnnotation") {
		let { key: t, parent: n } = e;
		return t === "body" && (n.type === "InterfaceDeclaration" || n.type === "DeclareInterface" || n.type === "DeclareClass");
	}
	return t.type === "ClassBody" || t.type === "StructBody" || t.type === "TSInterfaceBody" || t.type === "RecordDeclarationBody";
}
function yd(e, t) {
	let { parent: n } = e;
	return e.callParent(vd) ? n.type === "ObjectTypeAnnotation" ? ";" : Q(t) : n.type === "TSTypeLiteral" ? e.isLast ? t.semi ? U(";") : "" : t.semi || wd({
		node: e.node,
		next: e.next
	}, t) ? ";" : U("", ";") : "";
}
var bd = c([
	"ClassProperty",
	"PropertyDefinition",
	"ClassPrivateProperty",
	"ClassAccessorProperty",
	"AccessorProperty",
	"AbstractPropertyDefinition",
	"TSAbstractPropertyDefinition",
	"TSAbstractAccessorProperty"
]), xd = (e) => {
	if (e.computed || e.typeAnnotation) return !1;
	let { type: t, name: n } = e.key;
	return t === "Identifier" && (n === "static" || n === "get" || n === "set");
};
function Sd({ node: e, next: t }, n) {
	if (n.semi || !bd(e)) return !1;
	if (!e.value && xd(e)) return !0;
	if (!t || t.static || t.accessibility || t.readonly) return !1;
	if (!t.computed && t.key?.type === "Identifier") {
		let { name: e } = t.key;
		if (e === "in" || e === "instanceof") return !0;
	}
	if (bd(t) && t.type !== "AbstractPropertyDefinition" && !t.static && t.variance && !t.declare) return !0;
	switch (t.type) {
		case "ClassProperty":
		case "PropertyDefinition":
		case "AbstractPropertyDefinition":
		case "TSAbstractPropertyDefinition": return t.computed;
		case "MethodDefinition":
		case "AbstractMethodDefinition":
		case "TSAbstractMethodDefinition":
		case "ClassMethod":
		case "ClassPrivateMethod": {
			if ((t.value ? t.value.async : t.async) || t.kind === "get" || t.kind === "set") return !1;
			let e = t.value ? t.value.generator : t.generator;
			return !!(t.computed || e);
		}
		case "TSIndexSignature": return !0;
	}
	return !1;
}
var Cd = c(["TSPropertySignature"]);
function wd({ node: e, next: t }, n) {
	return n.semi || !Cd(e) ? !1 : xd(e) ? !0 : t && t.type === "TSCallSignatureDeclaration" ? !(e.type === "TSPropertySignature" && e.typeAnnotation) : !1;
}
var Td = pd("heritageGroup"), Ed = c([
	"TSInterfaceDeclaration",
	"DeclareInterface",
	"InterfaceDeclaration",
	"InterfaceTypeAnnotation"
]);
function Dd(e, t, n) {
	let r = Od(e, t, n), { node: i } = e;
	if (i.type === "ClassExpression" && o(i.decorators)) {
		let i = ql(e, t, n);
		return ni(e, t) ? [B([
			K,
			i,
			r
		]), K] : [i, r];
	}
	return r;
}
function Od(e, t, n) {
	let { node: r } = e, i = Ed(r), a = i ? "interface" : r.type === "RecordDeclaration" ? "record" : r.type === "StructDeclaration" ? "struct" : "class", o = [
		So(e),
		wo(e),
		a
	], s = Md(e), c = [], l = [];
	if (r.type !== "InterfaceTypeAnnotation") {
		r.id && c.push(" ");
		for (let i of ["id", "typeParameters"]) if (r[i]) {
			let { leading: r, trailing: a } = e.call(() => _o(e, t), i);
			c.push(r, n(i), B(a));
		}
	}
	if (r.superClass) {
		let i = [Pd(e, t, n)];
		r.superTypeArguments && i.push(n("superTypeArguments")), i = ["extends ", T(r.superClass) && !or(r.superClass) ? i : e.call(() => X(e, i, t), "superClass")], s ? l.push(G, H(i)) : l.push(" ", i);
	} else l.push(Nd(e, t, n, "extends"));
	l.push(Nd(e, t, n, "mixins"), Nd(e, t, n, "implements"));
	let u;
	return s ? (u = Td(r), o.push(H([...c, B(l)], { id: u }))) : o.push(...c, ...l), !i && s && gd(r.body) ? o.push(U(q, " ", { groupId: u })) : o.push(" "), o.push(n("body")), o;
}
function kd(e) {
	let t = +!!e.superClass;
	for (let n of [
		"extends",
		"mixins",
		"implements"
	]) if (Array.isArray(e[n]) && (t += e[n].length), t > 1) return !0;
	return t > 1;
}
function Ad(e) {
	let { node: t } = e;
	if (F(t.id, P.Trailing) || F(t.typeParameters, P.Trailing) || F(t.superClass) || kd(t)) return !0;
	if (t.superClass) return e.parent.type !== "AssignmentExpression" && !t.superTypeArguments && D(Ur(t.superClass));
	let n = t.extends?.[0] ?? t.mixins?.[0] ?? t.implements?.[0];
	return n ? n.type === "InterfaceExtends" && n.id.type === "QualifiedTypeIdentifier" && !n.typeArguments || (n.type === "TSClassImplements" || n.type === "TSInterfaceHeritage") && D(n.expression) && !n.typeArguments : !1;
}
var jd = /* @__PURE__ */ new WeakMap();
function Md(e) {
	return f(jd, e.node, () => Ad(e));
}
function Nd(e, t, n, r) {
	let { node: i } = e;
	if (!o(i[r])) return "";
	let a = Y(e, t, { marker: r }), s = W([",", G], e.map(n, r));
	if (!kd(i)) {
		let t = [
			`${r} `,
			a,
			s
		];
		return Md(e) ? [G, H(t)] : [" ", t];
	}
	return [
		G,
		a,
		a && q,
		r,
		H(B([G, s]))
	];
}
function Pd(e, t, n) {
	let r = n("superClass"), { parent: i } = e;
	return i.type === "AssignmentExpression" ? H(U([
		"(",
		B([K, r]),
		K,
		")"
	], r)) : r;
}
function Fd(e, t, n) {
	let { node: r } = e, i = [];
	return o(r.decorators) && i.push(Gl(e, t, n)), i.push(To(r)), r.static && i.push("static "), i.push(wo(e)), r.override && i.push("override "), i.push(As(e, t, n)), i;
}
function Id(e, t, n) {
	let { node: r } = e, i = [];
	return o(r.decorators) && i.push(Gl(e, t, n)), i.push(So(e), To(r)), r.static && i.push("static "), i.push(wo(e)), r.override && i.push("override "), r.readonly && i.push("readonly "), r.variance && i.push(n("variance")), (r.type === "ClassAccessorProperty" || r.type === "AccessorProperty" || r.type === "TSAbstractAccessorProperty") && i.push("accessor "), i.push(gs(e, t, n), Z(e), yo(e), $(e, n)), [Hu(e, t, n, i, " =", Ne(r) || r.type === "TSAbstractAccessorProperty" ? void 0 : "value"), Q(t)];
}
function Ld(e, t) {
	let n = ar(e, P.Leading);
	if (n.length === 0) return !1;
	let [r] = n, i = t.originalText, a = y(r);
	return j(i, a, b(r)) || A(i, a, { backwards: !0 });
}
function Rd(e, t, n, r = "body") {
	return e.call(({ node: r }) => {
		let i = n();
		if (r.type === "EmptyStatement") return F(r, P.Leading) ? [" ", i] : i;
		let a = r.type === "BlockStatement";
		return Ld(r, t) ? a ? [q, i] : B([q, i]) : a || r.type === "IfStatement" && e.parent.type === "IfStatement" && e.key === "alternate" ? [" ", i] : B([G, i]);
	}, r);
}
var zd = (e, t, n) => Rd(e, t, n, "consequent"), Bd = (e, t, n) => Rd(e, t, n, "alternate");
function Vd(e, t, n) {
	return [
		H(["do", Rd(e, t, n)]),
		e.node.body.type === "BlockStatement" ? " " : q,
		"while (",
		Oo(e, t, n),
		")",
		Q(t)
	];
}
var Hd = c([
	"TSAsExpression",
	"TSTypeAssertion",
	"TSNonNullExpression",
	"TSInstantiationExpression",
	"TSSatisfiesExpression"
]);
function Ud(e) {
	return Hd(e) ? Ud(e.expression) : e;
}
var Wd = c(["FunctionExpression", "ArrowFunctionExpression"]);
function Gd(e) {
	return e.type === "MemberExpression" || e.type === "OptionalMemberExpression" || e.type === "Identifier" && e.name !== "undefined";
}
function Kd(e, t) {
	if (Us(e, t)) {
		let t = Ud(e.node.expression);
		return Wd(t) || Gd(t);
	}
	return !(!t.semi || Vs(e, t) || Hs(e, t));
}
function qd(e, t, n) {
	let r = [n("expression")];
	if (Is(e, t)) {
		if (Ws(e, t)) {
			let { node: n } = e, i = d(0, ar(n, P.Leading), -1);
			return X(e, [
				";",
				ho(e, t, { filter: (e) => e === i }),
				...r
			], t, { filter: (e) => e !== i });
		}
		r.unshift(";");
	} else Kd(e, t) && r.push(";");
	return r;
}
function Jd(e, t, n) {
	let { node: r } = e, i = Rd(e, t, n), a = Y(e, t), o = a ? [a, K] : "";
	return !r.init && !r.test && !r.update ? [o, H(["for (;;)", i])] : [o, H([
		"for (",
		H([B([
			K,
			n("init"),
			";",
			G,
			n("test"),
			";",
			r.update ? [G, n("update")] : ""
		]), K]),
		")",
		i
	])];
}
function Yd(e, t, n) {
	let { node: r } = e, i = r.type === "ForOfStatement";
	return H([
		"for",
		i && r.await ? " await" : "",
		" (",
		n("left"),
		V(1, J),
		" ",
		i ? "of" : "in",
		" ",
		n("right"),
		")",
		Rd(e, t, n)
	]);
}
function Xd(e, t, n) {
	if (t.__isVueBindings || t.__isVueForBindingLeft) {
		let r = e.map(n, "program", "body", 0, "params");
		if (r.length === 1) return r[0];
		let i = W([",", G], r);
		return t.__isVueForBindingLeft ? [
			"(",
			B([K, H(i)]),
			K,
			")"
		] : i;
	}
	if (t.__isEmbeddedTypescriptGenericParameters) {
		let t = e.map(n, "program", "body", 0, "typeParameters", "params");
		return W([",", G], t);
	}
}
function Zd(e) {
	return e.match(({ name: e }) => e === "of", (e, t) => e.type === "VariableDeclarator" && t === "id", (e, t) => e.type === "VariableDeclaration" && e.kind === "using" && t === "declarations", (e, t) => e.type === "ForOfStatement" && t === "left") || e.match(({ name: e }) => e === "async", (e, t) => e.type === "ExportDefaultSpecifier" && t === "exported", (e, t) => e.type === "ExportNamedDeclaration" && t === "specifiers");
}
var Qd = (e) => `${e.slice(0, -1)}\\u{${e.codePointAt(e.length - 1).toString(16)}}`, $d = (e) => {
	let { node: { name: t } } = e;
	return Zd(e) ? Qd(t) : t;
};
function ef(e, t, n) {
	return [
		$d(e),
		Z(e),
		yo(e),
		$(e, n)
	];
}
var tf = (e, { originalText: t }) => lo(t, y(e));
function nf(e) {
	return Ut(d(0, ar(e, P.Dangling), -1));
}
function rf(e, t, n) {
	let { node: r } = e, i = H([
		"if (",
		Oo(e, t, n),
		")",
		zd(e, t, n)
	]);
	if (!r.alternate) return i;
	let { consequent: a } = r, o = a.type === "BlockStatement", s = [i], c = o;
	o || (s.push(q), c = !1);
	let l = ar(r, P.Dangling);
	if (l.length > 0) {
		let [n] = l;
		tf(n, t) ? s.push(o ? [q, q] : q) : A(t.originalText, y(n), { backwards: !0 }) ? s.push(o ? q : "") : s.push(" "), s.push(Y(e, t), nf(r) || A(t.originalText, b(d(0, l, -1))) ? q : " "), c = !1;
	}
	return s.push(c ? " " : "", "else", H(Bd(e, t, n))), s;
}
function af(e, t) {
	let { node: n } = e;
	switch (n.type) {
		case "RegExpLiteral": return cf(n);
		case "BigIntLiteral": return sf(n.extra.raw);
		case "NumericLiteral": return Ho(n.extra.raw);
		case "StringLiteral": return Fi(Qo(n.extra.raw, t));
		case "NullLiteral": return "null";
		case "BooleanLiteral": return String(n.value);
		case "DirectiveLiteral": return uf(n.extra.raw, t);
		case "Literal": {
			if (n.regex) return cf(n.regex);
			if (n.bigint) return sf(n.raw);
			let { value: r } = n;
			return typeof r == "number" ? Ho(n.raw) : typeof r == "string" ? of(e) ? uf(n.raw, t) : Fi(Qo(n.raw, t)) : String(r);
		}
	}
}
function of(e) {
	if (e.key !== "expression") return;
	let { parent: t } = e;
	return t.type === "ExpressionStatement" && typeof t.directive == "string";
}
function sf(e) {
	return e.toLowerCase();
}
function cf({ pattern: e, flags: t }) {
	return t = [...t].sort().join(""), `/${e}/${t}`;
}
var lf = "use strict";
function uf(e, t) {
	let n = e.slice(1, -1);
	if (n === lf || !(n.includes("\"") || n.includes("'"))) {
		let e = t.singleQuote ? "'" : "\"";
		return e + n + e;
	}
	return e;
}
var df = c([
	"ImportDeclaration",
	"ExportDefaultDeclaration",
	"ExportNamedDeclaration",
	"ExportAllDeclaration",
	"DeclareExportDeclaration",
	"DeclareExportAllDeclaration"
]);
function ff(e, t, n) {
	let { node: r, parent: i } = e, a = $e(r), s = df(r), c = r.type === "EnumBody" && r.hasUnknownMembers, l = a ? "members" : s ? "attributes" : Ze(r) ? "exportsFilter" : "properties", u = r[l], f = a || r.type === "ObjectPattern" && i.type !== "FunctionDeclaration" && i.type !== "FunctionExpression" && i.type !== "ArrowFunctionExpression" && i.type !== "ObjectMethod" && i.type !== "ClassMethod" && i.type !== "ClassPrivateMethod" && i.type !== "AssignmentPattern" && i.type !== "CatchClause" && r.properties.some((e) => e.value && (e.value.type === "ObjectPattern" || e.value.type === "ArrayPattern")) || r.type !== "ObjectPattern" && t.objectWrap === "preserve" && u.length > 0 && pf(r, u[0], t), p = [], m = e.map(({ node: e }) => {
		let r = [...p, n()];
		return p = [",", G], qa(e, t) && p.push(q), r;
	}, l);
	if (c) {
		let n;
		if (F(r, P.Dangling)) {
			let i = F(r, P.Line);
			n = [
				Y(e, t),
				i || A(t.originalText, b(d(0, ar(r), -1))) ? q : G,
				"..."
			];
		} else n = ["..."];
		m.push([...p, ...n]);
	}
	let h = !(c || d(0, u, -1)?.type === "RestElement"), g;
	if (m.length === 0) g = H([
		"{",
		ko(e, t),
		"}",
		Z(e),
		$(e, n)
	]);
	else {
		let r = t.bracketSpacing ? G : K;
		g = [
			"{",
			B([r, ...m]),
			h ? Ao(t) : "",
			r,
			"}",
			Z(e),
			$(e, n)
		];
	}
	return e.match((e) => e.type === "ObjectPattern" && !o(e.decorators), Ro) || ze(r) && (e.match(void 0, (e, t) => t === "typeAnnotation", (e, t) => t === "typeAnnotation", Ro) || e.match(void 0, (e, t) => e.type === "FunctionTypeParam" && t === "typeAnnotation", Ro)) || !f && e.match((e) => e.type === "ObjectPattern", (e) => e.type === "AssignmentExpression" || e.type === "VariableDeclarator") ? g : H(g, { shouldBreak: f });
}
function pf(e, t, n) {
	let r = n.originalText, i = y(t), a = y(e);
	return df(e) && (a = N(n).lastIndexOf("{", i)), j(r, a, i);
}
function mf(e, t, n) {
	let { node: r } = e;
	return [
		"import",
		r.phase ? ` ${r.phase}` : "",
		bf(r),
		Cf(e, t, n),
		Sf(e, t, n),
		Df(e, t, n),
		Q(t)
	];
}
var hf = (e) => e.type === "ExportDefaultDeclaration" || e.type === "DeclareExportDeclaration" && e.default;
function gf(e, t, n) {
	let { node: r } = e, i = [
		Kl(e, t, n),
		So(e),
		"export",
		r.phase ? ` ${r.phase}` : "",
		hf(r) ? " default" : ""
	], { declaration: a, exported: o } = r;
	return F(r, P.Dangling) && (i.push(" ", Y(e, t)), nf(r) && i.push(q)), a ? i.push(" ", n("declaration")) : (i.push(xf(r)), r.type === "ExportAllDeclaration" || r.type === "DeclareExportAllDeclaration" ? (i.push(" *"), o && i.push(" as ", n("exported"))) : i.push(Cf(e, t, n)), i.push(Sf(e, t, n), Df(e, t, n))), i.push(vf(r, t)), i;
}
var _f = c([
	"ClassDeclaration",
	"StructDeclaration",
	"ComponentDeclaration",
	"FunctionDeclaration",
	"TSInterfaceDeclaration",
	"DeclareClass",
	"DeclareComponent",
	"DeclareFunction",
	"DeclareHook",
	"HookDeclaration",
	"TSDeclareFunction",
	"EnumDeclaration"
]);
function vf(e, t) {
	return !e.declaration || hf(e) && !_f(e.declaration) ? Q(t) : "";
}
function yf(e, t = !0) {
	return e && e !== "value" ? `${t ? " " : ""}${e}${t ? "" : " "}` : "";
}
function bf(e, t) {
	return yf(e.importKind, t);
}
function xf(e) {
	return yf(e.exportKind);
}
function Sf(e, t, n) {
	let { node: r } = e;
	return r.source ? [
		wf(r, t) ? " from" : "",
		" ",
		n("source")
	] : "";
}
function Cf(e, t, n) {
	let { node: r } = e;
	if (!wf(r, t)) return "";
	let i = [" "];
	if (o(r.specifiers)) {
		let a = [], o = [];
		e.each(({ node: e }) => {
			if (Ze(e) || e.type === "ExportDefaultSpecifier" || e.type === "ImportDefaultSpecifier") a.push(n());
			else if (e.type === "ExportSpecifier" || e.type === "ImportSpecifier") o.push(n());
			else throw new Ol(e, "specifier");
		}, "specifiers"), i.push(W(", ", a)), o.length > 0 && (a.length > 0 && i.push(", "), o.length > 1 || a.length > 0 || r.specifiers.some((e) => F(e)) ? i.push(H([
			"{",
			B([t.bracketSpacing ? G : K, W([",", G], o)]),
			Ao(t),
			t.bracketSpacing ? G : K,
			"}"
		])) : i.push([
			"{",
			t.bracketSpacing ? " " : "",
			...o,
			t.bracketSpacing ? " " : "",
			"}"
		]));
	} else i.push("{}");
	return i;
}
function wf(e, t) {
	return e.type !== "ImportDeclaration" || o(e.specifiers) || e.importKind === "type" ? !0 : N(t).slice(y(e), y(e.source)).trimEnd().endsWith("from");
}
function Tf(e, t) {
	let n = N(t).slice(b(e.source), e.attributes?.[0] ? y(e.attributes[0]) : b(e)).trimStart();
	return n.startsWith("assert") ? "assert" : n.startsWith("with") || o(e.attributes) ? "with" : void 0;
}
var Ef = (e) => {
	let { attributes: t } = e;
	if (t.length !== 1) return !1;
	let [n] = t, { type: r, key: i, value: a } = n;
	return r === "ImportAttribute" && (i.type === "Identifier" && i.name === "type" || S(i) && i.value === "type") && S(a) && !F(n) && !F(i) && !F(a);
};
function Df(e, t, n) {
	let { node: r } = e;
	if (!r.source) return "";
	let i = Tf(r, t);
	if (!i) return "";
	let a = ff(e, t, n);
	return Ef(r) && (a = Mi(a)), [` ${i} `, a];
}
function Of(e, t, n) {
	let { node: r } = e, { type: i } = r, a = i.startsWith("Import"), o = a ? "imported" : "local", s = a ? "local" : "exported", c = r[o], l = r[s], u = "", d = "";
	return Ze(r) ? u = r.exportsFilter ? ff(e, t, n) : "*" : c && (u = n(o)), l && !et(r) && (d = n(s)), [
		yf(i === "ImportSpecifier" ? r.importKind : r.exportKind, !1),
		u,
		u && d ? " as " : "",
		d
	];
}
function kf(e, t, n) {
	let { node: r } = e;
	return r.shorthand ? n("value") : Hu(e, t, n, gs(e, t, n), ":", "value");
}
function Af(e, t) {
	return [
		"...",
		t("argument"),
		$(e, t)
	];
}
function jf(e, t, n) {
	let { node: r } = e, i = n();
	return Hr(r, t) ? [
		"(",
		B([q, i]),
		q,
		")"
	] : Ve(r) || t.experimentalTernaries && r.type === "ConditionalExpression" && (r.consequent.type === "ConditionalExpression" || r.alternate.type === "ConditionalExpression") ? H([
		U("("),
		B([K, i]),
		K,
		U(")")
	]) : i;
}
function Mf(e, t, n) {
	return e.node.argument ? [" ", e.call(() => jf(e, t, n), "argument")] : "";
}
function Nf(e, t, n) {
	return [
		"return",
		Mf(e, t, n),
		Q(t)
	];
}
function Pf(e, t, n) {
	return [
		"throw",
		Mf(e, t, n),
		Q(t)
	];
}
function Ff(e, t, n) {
	return [
		"yield",
		e.node.delegate ? "*" : "",
		Mf(e, t, n)
	];
}
function If(e, t) {
	let { key: n, parent: r } = e;
	return !!(n === "argument" && ke(r) && ni(e, t) || n === "body" && r.type === "ArrowFunctionExpression");
}
function Lf(e, t, n) {
	let { parent: r } = e;
	if (r.type === "ExpressionStatement" || r.type === "ForStatement") {
		let t = [];
		return e.each(({ isFirst: e }) => {
			e ? t.push(n()) : t.push(",", B([G, n()]));
		}, "expressions"), H(t);
	}
	let i = W([",", G], e.map(n, "expressions"));
	return If(e, t) ? H(U([B([K, i]), K], i)) : H(i);
}
function Rf(e, t, n) {
	return [
		H([
			"switch (",
			B([K, n("discriminant")]),
			K,
			")"
		]),
		" {",
		e.node.cases.length > 0 ? B([q, W(q, e.map(({ node: e, isLast: r }) => [n(), !r && qa(e, t) ? q : ""], "cases"))]) : Y(e, t, { indent: !0 }),
		q,
		"}"
	];
}
function zf(e, t, n) {
	let { node: r } = e, i = [];
	r.test ? i.push("case ", n("test"), ":") : i.push("default:"), F(r, P.Dangling) && i.push(" ", Y(e, t));
	let a = r.consequent.filter((e) => e.type !== "EmptyStatement");
	if (a.length > 0) {
		let r = ld(e, t, n, "consequent");
		i.push(a.length === 1 && a[0].type === "BlockStatement" ? [" ", r] : B([q, r]));
	}
	return i;
}
function Bf(e, t) {
	let n = 0;
	for (let r in e) {
		let i = e[r];
		if (wr(i) && typeof i.type == "string" && (n++, n += Bf(i, t - n)), n > t) return n;
	}
	return n;
}
function Vf(e, t = 5) {
	return Bf(e, t) <= t;
}
function Hf(e) {
	let t = [e];
	for (let e = 0; e < t.length; e++) {
		let n = t[e];
		for (let e of [
			"test",
			"consequent",
			"alternate"
		]) {
			let r = n[e];
			if (T(r)) return !0;
			r.type === "ConditionalExpression" && t.push(r);
		}
	}
	return !1;
}
function Uf(e, t, n) {
	let { node: r } = e, i = r.type === "ConditionalExpression", a = i ? "alternate" : "falseType", { parent: o } = e, s = i ? n("test") : [
		n("checkType"),
		" ",
		"extends",
		" ",
		n("extendsType")
	];
	return o.type === r.type && o[a] === r ? V(2, s) : s;
}
var Wf = /* @__PURE__ */ new Map([
	["AssignmentExpression", "right"],
	["VariableDeclarator", "init"],
	["ReturnStatement", "argument"],
	["ThrowStatement", "argument"],
	["UnaryExpression", "argument"],
	["YieldExpression", "argument"],
	["AwaitExpression", "argument"]
]);
function Gf(e) {
	let { node: t } = e;
	if (t.type !== "ConditionalExpression") return !1;
	let n, r = t;
	for (let t = 0; !n; t++) {
		let i = e.getParentNode(t);
		We(i) && i.expression === r || E(i) && i.callee === r || D(i) && i.object === r ? r = i : i.type === "NewExpression" && i.callee === r || ye(i) && i.expression === r ? (n = e.getParentNode(t + 1), r = i) : n = i;
	}
	return r !== t && n[Wf.get(n.type)] === r;
}
function Kf(e, t, n) {
	let { node: r } = e, i = r.type === "ConditionalExpression", a = i ? "consequent" : "trueType", o = i ? "alternate" : "falseType", s = i ? ["test"] : ["checkType", "extendsType"], c = r[a], l = r[o], u = [], d = !1, { parent: f } = e, p = f.type === r.type && s.some((e) => f[e] === r), m = f.type === r.type && !p, h, g, _ = 0;
	do
		g = h || r, h = e.getParentNode(_), _++;
	while (h && h.type === r.type && s.every((e) => h[e] !== g));
	let v = h || f, ee = g;
	if (i && (T(r[s[0]]) || T(c) || T(l) || Hf(ee))) {
		d = !0, m = !0;
		let e = (e) => [
			U("("),
			B([K, e]),
			K,
			U(")")
		], t = (e) => e.type === "NullLiteral" || e.type === "Literal" && e.value === null || e.type === "Identifier" && e.name === "undefined";
		u.push(" ? ", t(c) ? n(a) : e(n(a)), " : ", l.type === r.type || t(l) ? n(o) : e(n(o)));
	} else {
		let e = (e) => t.useTabs ? B(n(e)) : V(2, n(e)), i = [
			G,
			"? ",
			c.type === r.type ? U("", "(") : "",
			e(a),
			c.type === r.type ? U("", ")") : "",
			G,
			": ",
			e(o)
		];
		u.push(f.type !== r.type || f[o] === r || p ? i : t.useTabs ? Ki(B(i)) : V(Math.max(0, t.tabWidth - 2), i));
	}
	let te = (e) => f === v ? H(e) : e, ne = !d && (D(f) || f.type === "NGPipeExpression" && f.left === r) && !f.computed, re = Gf(e), y = te([
		Uf(e, t, n),
		m ? u : B(u),
		i && ne && !re ? K : ""
	]);
	return p || re ? H([B([K, y]), K]) : y;
}
function qf(e, t) {
	return (D(t) || t.type === "NGPipeExpression" && t.left === e) && !t.computed;
}
function Jf(e, t, n, r) {
	return [
		...e.map((e) => ar(e)),
		ar(t),
		ar(n)
	].flat().some((e) => Ht(e) && j(r.originalText, y(e), b(e)));
}
var Yf = /* @__PURE__ */ new Map([
	["AssignmentExpression", "right"],
	["VariableDeclarator", "init"],
	["ReturnStatement", "argument"],
	["ThrowStatement", "argument"],
	["UnaryExpression", "argument"],
	["YieldExpression", "argument"],
	["AwaitExpression", "argument"]
]);
function Xf(e) {
	let { node: t } = e;
	if (t.type !== "ConditionalExpression") return !1;
	let n, r = t;
	for (let t = 0; !n; t++) {
		let i = e.getParentNode(t);
		We(i) && i.expression === r || E(i) && i.callee === r || D(i) && i.object === r ? r = i : i.type === "NewExpression" && i.callee === r || ye(i) && i.expression === r ? (n = e.getParentNode(t + 1), r = i) : n = i;
	}
	return r !== t && n[Yf.get(n.type)] === r;
}
var Zf = (e) => [
	U("("),
	B([K, e]),
	K,
	U(")")
];
function Qf(e, t, n, r) {
	if (!t.experimentalTernaries) return Kf(e, t, n);
	let { node: i } = e, a = i.type === "ConditionalExpression", o = Ce(i), s = a ? "consequent" : "trueType", c = a ? "alternate" : "falseType", l = a ? ["test"] : ["checkType", "extendsType"], u = i[s], d = i[c], f = l.map((e) => i[e]), { parent: p } = e, m = p.type === i.type, h = m && l.some((e) => p[e] === i), g = m && p[c] === i, _ = u.type === i.type, v = d.type === i.type, ee = v || g, te = t.tabWidth > 2 || t.useTabs, ne, re, y = 0;
	do
		re = ne || i, ne = e.getParentNode(y), y++;
	while (ne && ne.type === i.type && l.every((e) => ne[e] !== re));
	let ie = ne || p, ae = r && r.assignmentLayout && r.assignmentLayout !== "break-after-operator" && (p.type === "AssignmentExpression" || p.type === "VariableDeclarator" || p.type === "ClassProperty" || p.type === "PropertyDefinition" || p.type === "ClassPrivateProperty" || p.type === "ObjectProperty" || p.type === "Property"), oe = Oe(p) && !(_ || v), se = a && ie.type === "JSXExpressionContainer" && e.grandparent.type !== "JSXAttribute", ce = Xf(e), le = qf(i, p), ue = o && ni(e, t), de = te ? t.useTabs ? "	" : " ".repeat(t.tabWidth - 1) : "", b = Jf(f, u, d, t) || _ || v, fe = !ee && !m && !o && (se ? u.type === "NullLiteral" || u.type === "Literal" && u.value === null : pu(u, t) && Vf(i.test, 3)), pe = ee || g || o && !m || m && a && Vf(i.test, 1) || fe, me = [];
	F(i.test, P.Dangling) && e.call(() => {
		me.push(Y(e, t));
	}, "test"), F(i, P.Dangling) && me.push(Y(e, t));
	let x = Symbol("test"), he = Symbol("consequent"), ge = Symbol("test-and-consequent"), _e = H([a ? [Zf(n("test")), i.test.type === "ConditionalExpression" ? Ji : ""] : [
		n("checkType"),
		" ",
		"extends",
		" ",
		Ce(i.extendsType) || i.extendsType.type === "TSMappedType" ? n("extendsType") : H(Zf(n("extendsType")))
	], " ?"], { id: x }), ve = n(s), S = B([_ || se && (T(u) || m || ee) ? q : G, ve]), ye = pe ? H([_e, ee ? S : U(S, H(S, { id: he }), { groupId: x })], { id: ge }) : [_e, S], be = n(c), C = fe ? U(be, Ki(Zf(be)), { groupId: ge }) : be, xe = [
		ye,
		me.length > 0 ? [B([q, me]), q] : v ? q : fe ? U(G, " ", { groupId: ge }) : G,
		":",
		v || !te ? " " : pe ? U(de, U(ee || fe ? " " : de, " "), { groupId: ge }) : U(de, " "),
		v ? C : H([B(C), se && !fe ? K : ""]),
		le && !ce ? K : "",
		b ? Ji : ""
	];
	return ae && !b ? H(B([K, H(xe)])) : ae || oe ? H(B(xe)) : ce || o && h ? H([B([K, xe]), ue ? K : ""]) : p === ie ? H(xe) : xe;
}
function $f(e, t, n) {
	let { node: r } = e;
	return [
		"try ",
		n("block"),
		r.handler ? [" ", n("handler")] : "",
		r.finalizer ? [" finally ", n("finalizer")] : ""
	];
}
function ep(e, t, n) {
	let { node: r } = e;
	if (r.param) {
		let e = F(r.param, (e) => !Ht(e) || e.leading && A(t.originalText, b(e)) || e.trailing && A(t.originalText, y(e), { backwards: !0 })), i = n("param");
		return [
			"catch ",
			e ? [
				"(",
				B([K, i]),
				K,
				") "
			] : [
				"(",
				i,
				") "
			],
			n("body")
		];
	}
	return ["catch ", n("body")];
}
function tp({ key: e, parent: t }) {
	return e === "init" && t.type === "ForStatement" || e === "left" && (t.type === "ForInStatement" || t.type === "ForOfStatement");
}
function np(e, t, n) {
	let { node: r } = e, i = e.map(n, "declarations"), a = tp(e), o = r.declarations.some((e) => e.init), s;
	return s = i.length === 1 && !F(r.declarations[0]) ? i[0] : B(i[0]), H([
		So(e),
		r.kind,
		s ? [" ", s] : "",
		B(i.slice(1).map((e) => [
			",",
			o && !a ? q : G,
			e
		])),
		a ? "" : Q(t)
	]);
}
function rp(e, t, n) {
	let { node: r } = e;
	return H([
		r.type === "WithStatement" ? "with" : "while",
		" (",
		Oo(e, t, n),
		")",
		Rd(e, t, n)
	]);
}
function ip(e, t, n, r) {
	let { node: i } = e;
	if (Re(i)) return af(e, t);
	switch (i.type) {
		case "JsExpressionRoot": return n("node");
		case "JsonRoot": return [
			Y(e, t),
			n("node"),
			q
		];
		case "File": return Xd(e, t, n) ?? n("program");
		case "ExpressionStatement": return qd(e, t, n);
		case "ChainExpression": return n("expression");
		case "ParenthesizedExpression": return !F(i.expression) && (Le(i.expression) || w(i.expression)) ? [
			"(",
			n("expression"),
			")"
		] : H([
			"(",
			B([K, n("expression")]),
			K,
			")"
		]);
		case "AssignmentExpression": return Uu(e, t, n);
		case "VariableDeclarator": return Wu(e, t, n);
		case "BinaryExpression":
		case "LogicalExpression": return Pl(e, t, n);
		case "AssignmentPattern": return [
			n("left"),
			" = ",
			n("right")
		];
		case "OptionalMemberExpression":
		case "MemberExpression": return Nu(e, t, n);
		case "MetaProperty": return [
			n("meta"),
			".",
			n("property")
		];
		case "BindExpression": return ku(e, t, n);
		case "Identifier": return ef(e, t, n);
		case "V8IntrinsicIdentifier": return ["%", i.name];
		case "SpreadElement": return Af(e, n);
		case "RestElement": return Af(e, n);
		case "FunctionDeclaration":
		case "FunctionExpression": return ks(e, t, n, r);
		case "ArrowFunctionExpression": return su(e, t, n, r);
		case "YieldExpression": return Ff(e, t, n);
		case "AwaitExpression": return od(e, t, n);
		case "ExportDefaultDeclaration":
		case "ExportNamedDeclaration":
		case "ExportAllDeclaration": return gf(e, t, n);
		case "ImportDeclaration": return mf(e, t, n);
		case "ImportSpecifier":
		case "ExportSpecifier":
		case "ImportNamespaceSpecifier":
		case "ExportNamespaceSpecifier":
		case "ImportDefaultSpecifier":
		case "ExportDefaultSpecifier": return Of(e, t, n);
		case "ImportAttribute": return kf(e, t, n);
		case "Program":
		case "BlockStatement":
		case "StaticBlock": return ud(e, t, n);
		case "ClassBody":
		case "StructBody": return _d(e, t, n);
		case "ThrowStatement": return Pf(e, t, n);
		case "ReturnStatement": return Nf(e, t, n);
		case "NewExpression":
		case "ImportExpression":
		case "OptionalCallExpression":
		case "CallExpression": return Lu(e, t, n);
		case "ObjectExpression":
		case "ObjectPattern": return ff(e, t, n);
		case "Property": return te(i) ? As(e, t, n) : kf(e, t, n);
		case "ObjectProperty": return kf(e, t, n);
		case "ObjectMethod": return As(e, t, n);
		case "Decorator": return ["@", n("expression")];
		case "ArrayExpression":
		case "ArrayPattern": return Zl(e, t, n);
		case "SequenceExpression": return Lf(e, t, n);
		case "ThisExpression": return "this";
		case "Super": return "super";
		case "Directive": return [n("value"), Q(t)];
		case "UnaryExpression": {
			let e = [i.operator];
			/[a-z]$/.test(i.operator) && e.push(" ");
			let t = n("argument");
			return F(i.argument) ? e.push(H([
				"(",
				B([K, t]),
				K,
				")"
			])) : e.push(t), e;
		}
		case "UpdateExpression": return [
			i.prefix ? i.operator : "",
			n("argument"),
			i.prefix ? "" : i.operator
		];
		case "ConditionalExpression": return Qf(e, t, n, r);
		case "VariableDeclaration": return np(e, t, n);
		case "IfStatement": return rf(e, t, n);
		case "ForStatement": return Jd(e, t, n);
		case "WithStatement":
		case "WhileStatement": return rp(e, t, n);
		case "DoWhileStatement": return Vd(e, t, n);
		case "ForInStatement":
		case "ForOfStatement": return Yd(e, t, n);
		case "DoExpression": return [
			i.async ? "async " : "",
			"do ",
			n("body")
		];
		case "BreakStatement":
		case "ContinueStatement": return [
			i.type === "BreakStatement" ? "break" : "continue",
			i.label ? [" ", n("label")] : "",
			Q(t)
		];
		case "LabeledStatement": return [
			n("label"),
			`:${i.body.type === "EmptyStatement" && !F(i.body, P.Leading) ? "" : " "}`,
			n("body")
		];
		case "TryStatement": return $f(e, t, n);
		case "CatchClause": return ep(e, t, n);
		case "SwitchStatement": return Rf(e, t, n);
		case "SwitchCase": return zf(e, t, n);
		case "DebuggerStatement": return ["debugger", Q(t)];
		case "ClassDeclaration":
		case "ClassExpression":
		case "StructDeclaration": return Dd(e, t, n);
		case "ClassMethod":
		case "ClassPrivateMethod":
		case "MethodDefinition": return Fd(e, t, n);
		case "ClassProperty":
		case "PropertyDefinition":
		case "ClassPrivateProperty":
		case "ClassAccessorProperty":
		case "AccessorProperty": return Id(e, t, n);
		case "TemplateElement": return Fi(i.value.raw);
		case "TemplateLiteral": return Qs(e, t, n);
		case "TaggedTemplateExpression": return $s(e, t, n);
		case "PrivateIdentifier": return ["#", i.name];
		case "PrivateName": return ["#", n("id")];
		case "TopicReference": return "%";
		case "ArgumentPlaceholder": return "?";
		case "ModuleExpression": return ["module ", n("body")];
		case "VoidPattern": return "void";
		case "EmptyStatement": if (ee(e)) return ";";
		default: throw new Ol(i, "ESTree");
	}
}
function ap(e) {
	return [e("elementType"), "[]"];
}
function op(e, t, n) {
	let { parent: r, node: i, key: a } = e, o = i.type === "AsConstExpression" ? "const" : n("typeAnnotation"), s = [
		n("expression"),
		" ",
		be(i) ? "satisfies" : "as"
	];
	return !C(i.typeAnnotation) && zr(t.originalText, i.typeAnnotation) ? s.push(B([q, o])) : s.push(" ", o), a === "callee" && He(r) || a === "object" && D(r) ? H([B([K, ...s]), K]) : s;
}
function sp(e, t, n) {
	let { node: r } = e, i = [
		So(e),
		r.async ? "async " : "",
		"component"
	];
	r.id && i.push(" ", n("id")), i.push(n("typeParameters"));
	let a = Mo(e, t, n);
	return r.rendersType ? i.push(H([
		a,
		" ",
		n("rendersType")
	])) : i.push(H([a])), r.body && i.push(" ", n("body")), r.type === "DeclareComponent" && i.push(Q(t)), i;
}
function cp(e, t, n) {
	let { node: r } = e;
	return r.shorthand ? n("local") : [
		n("name"),
		" as ",
		n("local")
	];
}
function lp(e, t, n) {
	let { node: r } = e, i = [];
	return r.name && i.push(n("name"), r.optional ? "?: " : ": "), i.push(n("typeAnnotation")), i;
}
function up(e, t, n) {
	let { node: r } = e;
	return [r.explicitType ? `of ${r.explicitType} ` : "", ff(e, t, n)];
}
function dp(e, t, n) {
	let { node: r } = e, i = r.type === "TSEnumMember", a = i ? gs(e, t, n) : n("id"), o = i ? "initializer" : "init";
	return r[o] ? [
		a,
		" = ",
		n(o)
	] : a;
}
function fp(e, t) {
	let { node: n } = e;
	return [
		So(e),
		n.const ? "const " : "",
		"enum ",
		t("id"),
		" ",
		t("body")
	];
}
function pp(e, t, n) {
	return [
		"export = ",
		n("expression"),
		e.node.expression.type === "DeclareFunction" ? "" : Q(t)
	];
}
function mp(e, t, n) {
	let { node: r } = e, i = [wo(e)];
	(Ye(r) || r.type === "TSConstructSignatureDeclaration") && i.push("new ");
	let a = Mo(e, t, n, !1, !0), o = [];
	return r.type === "FunctionTypeAnnotation" || r.type === "ConstructorTypeAnnotation" ? r.returnType && o.push(r.type === "ConstructorTypeAnnotation" || hp(e) ? " => " : ": ", n("returnType")) : o.push($(e, n, "returnType")), Fo(r, o) && (a = H(a)), i.push(a, o), [H(i), r.type === "TSConstructSignatureDeclaration" || r.type === "TSCallSignatureDeclaration" ? yd(e, t) : ""];
}
function hp(e) {
	let { node: t, parent: n } = e;
	return t.type === "FunctionTypeAnnotation" && n.type !== "AbstractMethodDefinition" && (n.type !== "ObjectTypeProperty" && n.type !== "ObjectTypeInternalSlot" || !n.method) && (Wa(n) || !((n.type === "ObjectTypeProperty" || n.type === "ObjectTypeInternalSlot") && !n.variance && !n.optional && fe(n, t) || n.type === "ObjectTypeCallProperty" || n.type === "TypeAnnotation" && (e.grandparent?.type === "DeclareFunction" || e.getParentNode(2)?.type === "DeclareFunction")));
}
function gp(e, t, n) {
	return [
		So(e),
		"hook",
		e.node.id ? [" ", n("id")] : "",
		Q(t)
	];
}
function _p(e) {
	let { node: t } = e;
	return t.type === "HookTypeAnnotation" && e.getParentNode(2)?.type === "DeclareHook";
}
function vp(e, t, n) {
	let { node: r } = e, i = Mo(e, t, n, !1, !0), a = [_p(e) ? ": " : " => ", n("returnType")];
	return H([
		_p(e) ? "" : "hook ",
		Fo(r, a) ? H(i) : i,
		a
	]);
}
function yp(e, t, n) {
	let { node: r } = e;
	return [
		r.type === "ImportEqualsDeclaration" && r.isExport ? "export " : "",
		"import ",
		bf(r, !1),
		n("id"),
		" = ",
		n("moduleReference"),
		Q(t)
	];
}
function bp(e, t, n) {
	return [
		n("objectType"),
		Z(e),
		"[",
		n("indexType"),
		"]"
	];
}
function xp(e, t, n) {
	return ["infer ", n("typeParameter")];
}
function Sp(e, t, n) {
	let r = !1;
	return H(e.map(({ isFirst: e, previous: i, node: a, index: o }) => {
		let s = n();
		if (e) return s;
		let c = ze(a), l = ze(i);
		return l && c ? [" & ", r ? B(s) : s] : !l && !c || zr(t.originalText, a) ? t.experimentalOperatorPosition === "start" ? B([
			G,
			"& ",
			s
		]) : B([
			" &",
			G,
			s
		]) : (o > 1 && (r = !0), [" & ", o > 1 ? B(s) : s]);
	}, "types"));
}
function Cp(e) {
	switch (e) {
		case null: return "";
		case "PlusOptional": return "+?";
		case "MinusOptional": return "-?";
		case "Optional": return "?";
	}
}
function wp(e, t, n) {
	let { node: r } = e, i = F(r.variance, P.Trailing), a = !F(r.variance, P.Trailing | P.Line) && (i || r.variance && r.variance.kind !== "plus" && r.variance.kind !== "minus") ? " " : "";
	return [H([
		r.variance ? [
			r.varianceOp ?? "",
			n("variance"),
			J,
			a
		] : "",
		H([
			"[",
			B([
				K,
				n("keyTparam"),
				" in ",
				n("sourceType"),
				r.nameType ? [" as ", n("nameType")] : ""
			]),
			K,
			"]"
		]),
		Cp(r.optional),
		": ",
		n("propType")
	]), yd(e, t)];
}
function Tp(e, t) {
	return e === "+" || e === "-" ? e + t : t;
}
function Ep(e, t, n) {
	let { node: r } = e, i = !1;
	if (t.objectWrap === "preserve") {
		let e = N(t), n = y(r) + 1, a = n + e.slice(n).search(/\S/);
		j(t.originalText, n, a) && (i = !0);
	}
	let a = [], o = ar(r, P.Dangling);
	if (o.length > 0) {
		let n = d(0, o, -1), r = Y(e, t);
		a.push(...r.slice(0, -1), H([d(0, r, -1), Ut(n) || A(t.originalText, b(n)) ? q : G]));
	}
	return H([
		"{",
		B([
			t.bracketSpacing ? G : K,
			...a,
			H([
				r.readonly ? [Tp(r.readonly, "readonly"), " "] : "",
				H([
					"[",
					B([
						K,
						n("key"),
						" in ",
						n("constraint"),
						r.nameType ? [" as ", n("nameType")] : ""
					]),
					K,
					"]"
				]),
				r.optional ? Tp(r.optional, "?") : "",
				r.typeAnnotation ? ": " : "",
				n("typeAnnotation")
			]),
			t.semi ? U(";") : ""
		]),
		t.bracketSpacing ? G : K,
		"}"
	], { shouldBreak: i });
}
function Dp(e, t, n) {
	let { node: r } = e;
	return [
		H([
			"match (",
			B([K, n("argument")]),
			K,
			")"
		]),
		" {",
		r.cases.length > 0 ? B([q, W(q, e.map(({ node: e, isLast: r }) => [n(), !r && qa(e, t) ? q : ""], "cases"))]) : "",
		q,
		"}"
	];
}
function Op(e, t, n) {
	let { node: r } = e, i = F(r, P.Dangling) ? [" ", Y(e, t)] : [], a = r.type === "MatchStatementCase" ? [" ", n("body")] : B([
		G,
		n("body"),
		","
	]);
	return [
		n("pattern"),
		r.guard ? H([B([
			G,
			"if (",
			n("guard"),
			")"
		])]) : "",
		H([
			" =>",
			i,
			a
		])
	];
}
function kp(e, t, n) {
	let { node: r } = e;
	switch (r.type) {
		case "MatchOrPattern": return Pp(e, t, n);
		case "MatchAsPattern": return [
			n("pattern"),
			" as ",
			n("target")
		];
		case "MatchWildcardPattern": return ["_"];
		case "MatchLiteralPattern": return n("literal");
		case "MatchUnaryPattern": return [r.operator, n("argument")];
		case "MatchIdentifierPattern": return n("id");
		case "MatchMemberPattern": {
			let e = r.property.type === "Identifier" ? [".", n("property")] : [
				"[",
				B([K, n("property")]),
				K,
				"]"
			];
			return H([n("base"), e]);
		}
		case "MatchBindingPattern": return [
			r.kind,
			" ",
			n("id")
		];
		case "MatchObjectPattern":
		case "MatchInstanceObjectPattern": return Ap(e, t, n);
		case "MatchInstancePattern": return H([
			n("targetConstructor"),
			" ",
			n("properties")
		]);
		case "MatchArrayPattern": {
			let t = e.map(n, "elements");
			return r.rest && t.push(n("rest")), H([
				"[",
				B([K, W([",", G], t)]),
				r.rest ? "" : U(","),
				K,
				"]"
			]);
		}
		case "MatchObjectPatternProperty": return r.shorthand ? n("pattern") : H([
			n("key"),
			":",
			B([G, n("pattern")])
		]);
		case "MatchRestPattern": {
			let e = ["..."];
			return r.argument && e.push(n("argument")), e;
		}
	}
}
function Ap(e, t, n) {
	let { node: r } = e, i = e.map(n, "properties");
	return r.rest && i.push(n("rest")), H([
		"{",
		B([K, W([",", G], i)]),
		r.rest ? "" : U(","),
		K,
		"}"
	]);
}
var jp = c([
	"MatchWildcardPattern",
	"MatchLiteralPattern",
	"MatchUnaryPattern",
	"MatchIdentifierPattern"
]);
function Mp(e) {
	let { patterns: t } = e;
	if (t.some((e) => F(e))) return !1;
	let n = t.find((e) => e.type === "MatchObjectPattern");
	return n ? t.every((e) => e === n || jp(e)) : !1;
}
function Np(e) {
	return jp(e) || e.type === "MatchObjectPattern" ? !0 : e.type === "MatchOrPattern" && Mp(e);
}
function Pp(e, t, n) {
	let { node: r } = e, { parent: i } = e, a = i.type !== "MatchStatementCase" && i.type !== "MatchExpressionCase" && i.type !== "MatchArrayPattern" && i.type !== "MatchObjectPatternProperty" && !zr(t.originalText, r), o = Np(r), s = e.map(() => {
		let r = n();
		return o || (r = V(2, r)), X(e, r, t);
	}, "patterns");
	if (o) return W(" | ", s);
	let c = [U(["| "]), W([G, "| "], s)];
	return ni(e, t) ? H([B([U([K]), c]), K]) : i.type === "MatchArrayPattern" && i.elements.length > 1 ? H([
		B([U(["(", K]), c]),
		K,
		U(")")
	]) : H(a ? B(c) : c);
}
function Fp(e) {
	if (e.type === "DeclareModule") return "module";
	if (e.type === "DeclareNamespace") return e.global ? "" : e.keyword ?? "namespace";
	if (e.type === "TSModuleDeclaration") return e.kind === "global" ? "" : e.kind;
}
function Ip(e, t, n) {
	let { node: r } = e, i = Fp(r);
	return [
		So(e),
		i ? `${i} ` : "",
		n("id"),
		r.body ? [" ", H(n("body"))] : Q(t)
	];
}
function Lp(e, t, n) {
	return [
		"export as namespace ",
		n("id"),
		Q(t)
	];
}
function Rp(e, t, n) {
	return [n("expression"), "!"];
}
function zp(e, t, n) {
	let { node: r } = e, i = [
		So(e),
		"opaque type ",
		n("id"),
		n("typeParameters")
	];
	if (r.supertype && i.push(": ", n("supertype")), r.lowerBound || r.upperBound) {
		let e = [];
		r.lowerBound && e.push(B([
			G,
			"super ",
			n("lowerBound")
		])), r.upperBound && e.push(B([
			G,
			"extends ",
			n("upperBound")
		])), i.push(H(e));
	}
	return r.impltype && i.push(" = ", n("impltype")), i.push(Q(t)), i;
}
function Bp(e, t, n) {
	let { node: r } = e, i = [
		So(e),
		To(r),
		r.static ? "static " : "",
		r.override ? "override " : "",
		r.readonly ? "readonly " : "",
		r.variance ? n("variance") : ""
	];
	return r.type === "TSParameterProperty" ? [...i, n("parameter")] : (i.push(n("key"), Z(e), $(e, n)), Hu(e, t, n, i, " =", "value"));
}
function Vp(e, t, n) {
	let { node: r } = e;
	return [
		"...",
		...r.type === "TupleTypeSpreadElement" && r.label ? [n("label"), ": "] : [],
		n("typeAnnotation")
	];
}
function Hp(e, t, n) {
	let { node: r } = e;
	return [
		r.variance ? n("variance") : "",
		n("label"),
		r.optional ? "?" : "",
		": ",
		n("elementType")
	];
}
function Up(e, t, n) {
	let { node: r } = e;
	return [Hu(e, t, n, [
		So(e),
		"type ",
		n("id"),
		n("typeParameters")
	], " =", r.type === "TSTypeAliasDeclaration" ? "typeAnnotation" : "right"), Q(t)];
}
function Wp(e, t, n) {
	let { node: r } = e;
	return h(r).length === 1 && r.type.startsWith("TS") && !r[n][0].constraint && e.parent.type === "ArrowFunctionExpression" && !(t.filepath && /\.ts$/.test(t.filepath));
}
function Gp(e, t, n, r) {
	let { node: i } = e, a = i[r];
	if (!a) return "";
	if (!Array.isArray(a)) return n(r);
	let o = so(e.grandparent), s = e.match((e) => !(e[r].length === 1 && ze(e[r][0])), void 0, (e, t) => t === "typeAnnotation", (e) => e.type === "Identifier", $u);
	if (a.length === 0 || !s && (o || a.length === 1 && (a[0].type === "NullableTypeAnnotation" || ws(a[0]))) && !a.some((e) => {
		let n = ar(e, (e) => e.leading || e.trailing);
		return n.length > 0 && (n.some((e) => Ut(e)) || A(t.originalText, b(d(0, n, -1))));
	})) return [
		"<",
		W(", ", e.map(n, r)),
		Kp(e, t),
		">"
	];
	let c = i.type === "TSTypeParameterInstantiation" ? "" : Wp(e, t, r) ? "," : Ao(t);
	return H([
		"<",
		B([K, W([",", G], e.map(n, r))]),
		c,
		K,
		">"
	]);
}
function Kp(e, t) {
	let { node: n } = e;
	if (!F(n, P.Dangling)) return "";
	let r = !F(n, P.Line), i = Y(e, t, { indent: !r });
	return r ? i : [i, q];
}
function qp(e, t, n) {
	let { node: r } = e, i = [r.const ? "const " : ""], a = r.type === "TSTypeParameter" ? n("name") : r.name;
	if (r.variance && i.push(n("variance")), r.in && i.push("in "), r.out && i.push("out "), i.push(a), r.bound && (r.usesExtendsBound ? i.push(" extends ") : i.push(": "), i.push($(e, n, "bound"))), r.constraint) {
		let e = Symbol("constraint");
		i.push(" extends", H(B(G), { id: e }), J, Qi(n("constraint"), { groupId: e }));
	}
	if (r.default) {
		let e = Symbol("default");
		i.push(" =", H(B(G), { id: e }), J, Qi(n("default"), { groupId: e }));
	}
	return H(i);
}
function Jp(e, t) {
	let { node: n } = e;
	return [
		n.type === "TSTypePredicate" && n.asserts ? "asserts " : n.type === "TypePredicate" && n.kind ? `${n.kind} ` : "",
		t("parameterName"),
		n.typeAnnotation ? [" is ", $(e, t)] : ""
	];
}
function Yp({ node: e }, t) {
	return [
		"typeof ",
		t(e.type === "TSTypeQuery" ? "exprName" : "argument"),
		t("typeArguments")
	];
}
function Xp(e, t, n, r) {
	let { node: i } = e;
	if (Ja(i)) return i.type.slice(0, -14).toLowerCase();
	switch (i.type) {
		case "ComponentDeclaration":
		case "DeclareComponent":
		case "ComponentTypeAnnotation": return sp(e, t, n);
		case "ComponentParameter": return cp(e, t, n);
		case "ComponentTypeParameter": return lp(e, t, n);
		case "HookDeclaration": return ks(e, t, n);
		case "DeclareHook": return gp(e, t, n);
		case "HookTypeAnnotation": return vp(e, t, n);
		case "DeclareFunction": return [
			So(e),
			"function ",
			i.id ? n("id") : $(e, n),
			n("predicate"),
			Q(t)
		];
		case "DeclareModuleExports": return [
			"declare module.exports",
			$(e, n),
			Q(t)
		];
		case "DeclareModule":
		case "DeclareNamespace": return Ip(e, t, n);
		case "DeclareVariable": return Array.isArray(i.declarations) ? np(e, t, n) : [
			So(e),
			i.kind ?? "var",
			" ",
			n("id"),
			Q(t)
		];
		case "DeclareExportDeclaration":
		case "DeclareExportAllDeclaration": return gf(e, t, n);
		case "DeclareOpaqueType":
		case "OpaqueType": return zp(e, t, n);
		case "DeclareTypeAlias":
		case "TypeAlias": return Up(e, t, n);
		case "IntersectionTypeAnnotation": return Sp(e, t, n);
		case "UnionTypeAnnotation": return Ss(e, t, n, r);
		case "ConditionalTypeAnnotation": return Qf(e, t, n);
		case "InferTypeAnnotation": return xp(e, t, n);
		case "FunctionTypeAnnotation":
		case "ConstructorTypeAnnotation": return mp(e, t, n);
		case "TemplateLiteralTypeAnnotation": return Qs(e, t, n);
		case "TupleTypeAnnotation": return Zl(e, t, n);
		case "TupleTypeLabeledElement": return Hp(e, t, n);
		case "TupleTypeElement": return [n("elementType"), i.optional ? "?" : ""];
		case "TupleTypeSpreadElement": return Vp(e, t, n);
		case "GenericTypeAnnotation": return [n("id"), Gp(e, t, n, "typeArguments")];
		case "IndexedAccessType":
		case "OptionalIndexedAccessType": return bp(e, t, n);
		case "TypeAnnotation": return Ds(e, t, n);
		case "TypeParameter": return qp(e, t, n);
		case "TypeofTypeAnnotation": return Yp(e, n);
		case "ExistsTypeAnnotation": return "*";
		case "ArrayTypeAnnotation": return ap(n);
		case "DeclareEnum":
		case "EnumDeclaration": return fp(e, n);
		case "EnumBody": return up(e, t, n);
		case "EnumBooleanMember":
		case "EnumNumberMember":
		case "EnumBigIntMember":
		case "EnumStringMember":
		case "EnumDefaultedMember": return dp(e, t, n);
		case "FunctionTypeParam": {
			let t = i.name ? n("name") : e.parent.this === i ? "this" : "";
			return [
				t,
				Z(e),
				t ? ": " : "",
				n("typeAnnotation")
			];
		}
		case "DeclareClass":
		case "DeclareInterface":
		case "InterfaceDeclaration":
		case "InterfaceTypeAnnotation":
		case "RecordDeclaration": return Dd(e, t, n);
		case "AbstractMethodDefinition": return Fd(e, t, n);
		case "ParameterProperty": return Bp(e, t, n);
		case "AbstractPropertyDefinition": return Id(e, t, n);
		case "ObjectTypeAnnotation":
		case "RecordDeclarationBody": return _d(e, t, n);
		case "ClassImplements":
		case "InterfaceExtends": return [n("id"), n("typeArguments")];
		case "DeclareClassExtendsCall": return Lu(e, t, n);
		case "RecordDeclarationImplements": return [n("id"), n("typeArguments")];
		case "NullableTypeAnnotation": return ["?", n("typeAnnotation")];
		case "Variance": {
			let { kind: t } = i;
			return t === "plus" || t === "minus" ? t === "plus" ? "+" : "-" : e.parent.type === "ObjectTypeMappedTypeProperty" ? t : `${t} `;
		}
		case "KeyofTypeAnnotation": return ["keyof ", n("argument")];
		case "ObjectTypeCallProperty": return [
			i.static ? "static " : "",
			n("value"),
			yd(e, t)
		];
		case "ObjectTypeMappedTypeProperty": return wp(e, t, n);
		case "ObjectTypePrivateField": return [gs(e, t, n), yd(e, t)];
		case "ObjectTypeIndexer": return [H([
			i.static ? "static " : "",
			i.variance ? n("variance") : "",
			"[",
			n("id"),
			i.id ? ": " : "",
			n("key"),
			"]",
			Z(e),
			": ",
			n("value")
		]), yd(e, t)];
		case "ObjectTypeProperty": {
			let r = "";
			return i.proto ? r = "proto " : i.static && (r = "static "), [Hu(e, t, n, H([
				To(i),
				r,
				wo(e),
				i.override ? "override " : "",
				i.kind === "init" ? "" : i.kind + " ",
				i.variance ? n("variance") : "",
				gs(e, t, n),
				Z(e),
				te(i) || !i.value ? "" : ": ",
				n("value")
			]), " =", "init"), yd(e, t)];
		}
		case "ObjectTypeInternalSlot": return [H([
			i.static ? "static " : "",
			"[[",
			n("id"),
			"]]",
			Z(e),
			i.method ? "" : ": ",
			n("value")
		]), yd(e, t)];
		case "ObjectTypeSpreadProperty": return Af(e, n);
		case "QualifiedTypeofIdentifier":
		case "QualifiedTypeIdentifier": return [
			n("qualification"),
			".",
			n("id")
		];
		case "ImportType": return Lu(e, t, n);
		case "ImportEqualsDeclaration": return yp(e, t, n);
		case "ExternalModuleReference": return Lu(e, t, n);
		case "ExportAssignment": return pp(e, t, n);
		case "NamespaceExportDeclaration": return Lp(e, t, n);
		case "NullLiteralTypeAnnotation": return "null";
		case "BooleanLiteralTypeAnnotation": return String(i.value);
		case "StringLiteralTypeAnnotation": return Fi(Qo(x(i), t));
		case "NumberLiteralTypeAnnotation": return Ho(x(i));
		case "BigIntLiteralTypeAnnotation": return sf(x(i));
		case "TypeCastExpression": return [
			"(",
			n("expression"),
			$(e, n),
			")"
		];
		case "NonNullExpression": return Rp(e, t, n);
		case "TypePredicate": return Jp(e, n);
		case "TypeOperator": return [
			i.operator,
			" ",
			n("typeAnnotation")
		];
		case "TypeParameterDeclaration":
		case "TypeParameterInstantiation": return Gp(e, t, n, "params");
		case "InferredPredicate":
		case "DeclaredPredicate": return [
			e.key === "predicate" && e.parent.type !== "DeclareFunction" && !e.parent.returnType ? ": " : " ",
			"%checks",
			...i.type === "DeclaredPredicate" ? [
				"(",
				n("value"),
				")"
			] : []
		];
		case "AsExpression":
		case "AsConstExpression":
		case "SatisfiesExpression": return op(e, t, n);
		case "MatchExpression":
		case "MatchStatement": return Dp(e, t, n);
		case "MatchExpressionCase":
		case "MatchStatementCase": return Op(e, t, n);
		case "MatchOrPattern":
		case "MatchAsPattern":
		case "MatchWildcardPattern":
		case "MatchLiteralPattern":
		case "MatchUnaryPattern":
		case "MatchIdentifierPattern":
		case "MatchInstancePattern":
		case "MatchInstanceObjectPattern":
		case "MatchMemberPattern":
		case "MatchBindingPattern":
		case "MatchObjectPattern":
		case "MatchObjectPatternProperty":
		case "MatchRestPattern":
		case "MatchArrayPattern": return kp(e, t, n);
		case "RecordExpression": return [
			n("recordConstructor"),
			n("typeArguments"),
			" ",
			n("properties")
		];
		case "RecordExpressionProperties": return ff(e, t, n);
		case "RecordDeclarationProperty":
		case "RecordDeclarationStaticProperty": {
			let r = i.type === "RecordDeclarationStaticProperty", a = r ? "value" : "defaultValue";
			return [
				r ? "static " : "",
				gs(e, t, n),
				$(e, n),
				i[a] ? [" = ", n(a)] : ""
			];
		}
	}
}
function Zp(e) {
	if (de(e) && e.__contentEnd) return !0;
	let { type: t } = e;
	return t === "BreakStatement" || t === "ContinueStatement" || t === "DebuggerStatement" || t === "VariableDeclaration" ? !0 : t === "IfStatement" ? Zp(e.alternate ?? e.consequent) : t === "ForInStatement" || t === "ForOfStatement" || t === "ForStatement" || t === "LabeledStatement" || t === "WithStatement" || t === "WhileStatement" ? Zp(e.body) : !1;
}
function Qp(e) {
	return !tp(e) && Zp(e.node);
}
function $p(e, t) {
	let { node: n } = e, r = t.originalText.slice(y(n), b(n));
	return t.semi ? Qp(e) && (r += ";") : Rs(e, t) && (r = `;${r}`), n.type === "ClassExpression" && o(n.decorators) ? [B([K, r]), K] : r;
}
var em = (e) => e === "" || e === G || e === q || e === K;
function tm(e, t, n) {
	let { node: r } = e;
	if (r.type === "JSXElement" && bm(r)) return [n("openingElement"), n("closingElement")];
	let i = r.type === "JSXElement" ? n("openingElement") : n("openingFragment"), a = r.type === "JSXElement" ? n("closingElement") : n("closingFragment");
	if (r.children.length === 1 && r.children[0].type === "JSXExpressionContainer" && (r.children[0].expression.type === "TemplateLiteral" || r.children[0].expression.type === "TaggedTemplateExpression")) return [
		i,
		...e.map(n, "children"),
		a
	];
	r.children = r.children.map((e) => xm(e) ? {
		type: "JSXText",
		value: " ",
		raw: " "
	} : e);
	let o = r.children.some(T), s = r.children.filter((e) => e.type === "JSXExpressionContainer").length > 1, c = r.type === "JSXElement" && r.openingElement.attributes.length > 1, l = z(i) || o || c || s, u = e.parent.rootMarker === "mdx", f = t.singleQuote ? "{' '}" : "{\" \"}", p = u ? G : U([f, K], " "), m = nm(e, t, n, p, r.openingElement?.name?.name === "fbt"), h = r.children.some((e) => wl(e));
	for (let e = m.length - 2; e >= 0; e--) {
		let t = m[e] === "" && m[e + 1] === "", n = m[e] === q && m[e + 1] === "" && m[e + 2] === q, r = (m[e] === K || m[e] === q) && m[e + 1] === "" && m[e + 2] === p, i = m[e] === p && m[e + 1] === "" && (m[e + 2] === K || m[e + 2] === q), a = m[e] === p && m[e + 1] === "" && m[e + 2] === p, o = m[e] === K && m[e + 1] === "" && m[e + 2] === q || m[e] === q && m[e + 1] === "" && m[e + 2] === K;
		n && h || t || r || a || o ? m.splice(e, 2) : i && m.splice(e + 1, 2);
	}
	for (; m.length > 0 && em(d(0, m, -1));) m.pop();
	for (; m.length > 1 && em(m[0]) && em(m[1]);) m.shift(), m.shift();
	let g = [""];
	for (let [e, t] of m.entries()) {
		if (t === p) {
			if (e === 1 && zi(m[e - 1])) {
				if (m.length === 2) {
					g.push([g.pop(), f]);
					continue;
				}
				g.push([f, q], "");
				continue;
			}
			if (e === m.length - 1 || m[e - 1] === "" && m[e - 2] === q) {
				g.push([g.pop(), f]);
				continue;
			}
		}
		e % 2 == 0 ? g.push([g.pop(), t]) : g.push(t, ""), z(t) && (l = !0);
	}
	let _ = h ? Xi(g) : H(g, { shouldBreak: !0 });
	if (t.cursorNode?.type === "JSXText" && r.children.includes(t.cursorNode) ? _ = [
		Yi,
		_,
		Yi
	] : t.nodeBeforeCursor?.type === "JSXText" && r.children.includes(t.nodeBeforeCursor) ? _ = [Yi, _] : t.nodeAfterCursor?.type === "JSXText" && r.children.includes(t.nodeAfterCursor) && (_ = [_, Yi]), u) return _;
	let v = H([
		i,
		B([q, _]),
		q,
		a
	]);
	return l ? v : Zi([H([
		i,
		...m,
		a
	]), v]);
}
function nm(e, t, n, r, i) {
	let a = "", o = [a];
	function s(e) {
		a = e, o.push([o.pop(), e]);
	}
	function c(e) {
		e !== "" && (a = e, o.push(e, ""));
	}
	return e.each(({ node: e, next: t }) => {
		if (e.type === "JSXText") {
			let n = x(e);
			if (wl(e)) {
				let o = Cl.split(n, !0);
				if (o[0] === "") {
					if (o.shift(), /\n/.test(o[0])) {
						let r = Cl.getTrailingWhitespace(n);
						c(im(i, o[1], e, r && !/\n/.test(r) ? void 0 : t));
					} else c(r);
					o.shift();
				}
				let l;
				if (d(0, o, -1) === "" && (o.pop(), l = o.pop()), o.length === 0) return;
				for (let [e, t] of o.entries()) e % 2 == 1 ? c(G) : s(t);
				l === void 0 ? c(rm(i, a, e, t)) : /\n/.test(l) ? c(im(i, a, e, t)) : c(r);
			} else /\n/.test(n) ? n.match(/\n/g).length > 1 && c(q) : c(r);
		} else if (s(n()), t && wl(t)) {
			let n = Cl.trim(x(t)), [r] = Cl.split(n);
			c(rm(i, r, e, t));
		} else c(q);
	}, "children"), o;
}
function rm(e, t, n, r) {
	return e ? "" : n.type === "JSXElement" && !n.closingElement || r?.type === "JSXElement" && !r.closingElement ? t.length === 1 ? K : q : K;
}
function im(e, t, n, r) {
	return e ? q : t.length === 1 ? n.type === "JSXElement" && !n.closingElement || r?.type === "JSXElement" && !r.closingElement ? q : K : q;
}
var am = c([
	"ArrayExpression",
	"JSXAttribute",
	"JSXElement",
	"JSXExpressionContainer",
	"JSXFragment",
	"ExpressionStatement",
	"NewExpression",
	"CallExpression",
	"OptionalCallExpression",
	"ConditionalExpression",
	"JsExpressionRoot",
	"MatchExpressionCase"
]);
function om(e, t, n) {
	let { parent: r } = e;
	if (am(r)) return t;
	let i = sm(e), a = ni(e, n);
	return H([
		a ? "" : U("("),
		B([K, t]),
		K,
		a ? "" : U(")")
	], { shouldBreak: i });
}
function sm(e) {
	return e.match(void 0, (e, t) => t === "body" && e.type === "ArrowFunctionExpression", (e, t) => t === "arguments" && E(e)) && (e.match(void 0, void 0, void 0, (e, t) => t === "expression" && e.type === "JSXExpressionContainer") || e.match(void 0, void 0, void 0, (e, t) => t === "expression" && e.type === "ChainExpression", (e, t) => t === "expression" && e.type === "JSXExpressionContainer"));
}
function cm(e, t, n) {
	let { node: r } = e, i = [n("name")];
	if (r.value) {
		let a;
		if (S(r.value)) {
			let n = M(0, M(0, x(r.value).slice(1, -1), "&apos;", "'"), "&quot;", "\""), i = qo(n, t.jsxSingleQuote);
			n = i === "\"" ? M(0, n, "\"", "&quot;") : M(0, n, "'", "&apos;"), a = e.call(() => X(e, Fi(i + n + i), t), "value");
		} else a = n("value");
		i.push("=", a);
	}
	return i;
}
function lm(e, t, n) {
	let { node: r } = e, i = (e, t) => e.type === "JSXEmptyExpression" || !F(e) && (w(e) || Le(e) || e.type === "ArrowFunctionExpression" || e.type === "AwaitExpression" && (i(e.argument, e) || e.argument.type === "JSXElement") || E(Ur(e)) || e.type === "FunctionExpression" || e.type === "TemplateLiteral" || e.type === "TaggedTemplateExpression" || e.type === "DoExpression" || T(t) && (e.type === "ConditionalExpression" || Ve(e)));
	return i(r.expression, e.parent) ? H([
		"{",
		n("expression"),
		J,
		"}"
	]) : H([
		"{",
		B([K, n("expression")]),
		K,
		J,
		"}"
	]);
}
function um(e, t, n) {
	let { node: r } = e, i = F(r.name) || F(r.typeArguments);
	if (r.selfClosing && r.attributes.length === 0 && !i) return [
		"<",
		n("name"),
		n("typeArguments"),
		" />"
	];
	if (r.attributes?.length === 1 && S(r.attributes[0].value) && !r.attributes[0].value.value.includes("\n") && !i && !F(r.attributes[0])) return H([
		"<",
		n("name"),
		n("typeArguments"),
		" ",
		...e.map(n, "attributes"),
		r.selfClosing ? " />" : ">"
	]);
	let a = r.attributes?.some((e) => S(e.value) && e.value.value.includes("\n")), o = t.singleAttributePerLine && r.attributes.length > 1 ? q : G;
	return H([
		"<",
		mm(e, t, n),
		n("typeArguments"),
		B(e.map(({ isFirst: e, previous: r }) => [e ? o : qa(r, t) ? [q, q] : o, n()], "attributes")),
		...fm(r, t, i)
	], { shouldBreak: a });
}
function dm(e, t, n) {
	return [
		"</",
		mm(e, t, n),
		">"
	];
}
function fm(e, t, n) {
	return e.selfClosing ? [G, "/>"] : pm(e, t, n) ? [">"] : [K, ">"];
}
function pm(e, t, n) {
	let r = e.attributes.length > 0 && F(d(0, e.attributes, -1), P.Trailing);
	return e.attributes.length === 0 && !n || (t.bracketSameLine || t.jsxBracketSameLine) && (!n || e.attributes.length > 0) && !r;
}
function mm(e, t, n) {
	let { node: r } = e, i = r.name, a = n("name");
	return F(i, P.Leading | P.Line) ? [B([q, a]), r.type === "JSXClosingElement" ? q : ""] : F(i, P.Leading | P.Block) ? [" ", a] : a;
}
function hm(e, t) {
	let { node: n } = e, r = F(n), i = F(n, P.Line), a = n.type === "JSXOpeningFragment";
	return [
		a ? "<" : "</",
		B([i ? q : r && !a ? " " : "", Y(e, t)]),
		i ? q : "",
		">"
	];
}
function gm(e, t, n) {
	return om(e, X(e, tm(e, t, n), t), t);
}
function _m(e, t) {
	let { node: n } = e, r = F(n, P.Line);
	return [Y(e, t, { indent: r }), r ? q : ""];
}
function vm(e, t, n) {
	let { node: r } = e;
	return [
		"{",
		e.call(({ node: r }) => {
			let i = ["...", n()];
			return F(r) ? [B([K, X(e, i, t)]), K] : i;
		}, r.type === "JSXSpreadAttribute" ? "argument" : "expression"),
		"}"
	];
}
function ym(e, t, n) {
	let { node: r } = e;
	if (r.type.startsWith("JSX")) switch (r.type) {
		case "JSXAttribute": return cm(e, t, n);
		case "JSXIdentifier": return r.name;
		case "JSXNamespacedName": return W(":", [n("namespace"), n("name")]);
		case "JSXMemberExpression": return W(".", [n("object"), n("property")]);
		case "JSXSpreadAttribute":
		case "JSXSpreadChild": return vm(e, t, n);
		case "JSXExpressionContainer": return lm(e, t, n);
		case "JSXFragment":
		case "JSXElement": return gm(e, t, n);
		case "JSXOpeningElement": return um(e, t, n);
		case "JSXClosingElement": return dm(e, t, n);
		case "JSXOpeningFragment":
		case "JSXClosingFragment": return hm(e, t);
		case "JSXEmptyExpression": return _m(e, t);
		case "JSXText": throw Error("JSXText should be handled by JSXElement");
		default: throw new Ol(r, "JSX");
	}
}
function bm(e) {
	if (e.children.length === 0) return !0;
	if (e.children.length > 1) return !1;
	let t = e.children[0];
	return t.type === "JSXText" && !wl(t);
}
function xm(e) {
	return e.type === "JSXExpressionContainer" && S(e.expression) && e.expression.value === " " && !F(e.expression);
}
function Sm(e, t, n) {
	let { node: r } = e, i = r.parameters.length > 1 ? Ao(t) : "", a = H([
		B([K, W([", ", K], e.map(n, "parameters"))]),
		i,
		K
	]);
	return [H([
		e.key === "body" && e.parent.type === "ClassBody" && r.static ? "static " : "",
		r.readonly ? "readonly " : "",
		"[",
		r.parameters ? a : "",
		"]",
		$(e, n)
	]), yd(e, t)];
}
function Cm(e, t, n) {
	let { node: r } = e;
	return [
		r.postfix ? "" : n,
		$(e, t),
		r.postfix ? n : ""
	];
}
function wm(e, t, n) {
	let { node: r } = e, i = [], a = r.kind && r.kind !== "method" ? `${r.kind} ` : "";
	i.push(To(r), a, gs(e, t, n), Z(e));
	let o = Mo(e, t, n, !1, !0), s = $(e, n, "returnType"), c = Fo(r, s);
	return i.push(c ? H(o) : o), r.returnType && i.push(H(s)), [H(i), yd(e, t)];
}
function Tm(e, t, n) {
	let { node: r } = e, i = !(w(r.expression) || Le(r.expression)), a = H([
		"<",
		B([K, n("typeAnnotation")]),
		K,
		">"
	]), o = [
		U("("),
		B([K, n("expression")]),
		K,
		U(")")
	];
	return i ? Zi([
		[a, n("expression")],
		[a, H(o, { shouldBreak: !0 })],
		[a, n("expression")]
	]) : H([a, n("expression")]);
}
function Em(e, t, n, r) {
	let { node: i } = e;
	if (i.type.startsWith("TS")) {
		if (Za(i)) return i.type.slice(2, -7).toLowerCase();
		switch (i.type) {
			case "TSThisType": return "this";
			case "TSTypeAssertion": return Tm(e, t, n);
			case "TSDeclareFunction": return ks(e, t, n);
			case "TSExportAssignment": return pp(e, t, n);
			case "TSModuleBlock": return ud(e, t, n);
			case "TSInterfaceBody":
			case "TSTypeLiteral": return _d(e, t, n);
			case "TSTypeAliasDeclaration": return Up(e, t, n);
			case "TSQualifiedName": return [
				n("left"),
				".",
				n("right")
			];
			case "TSAbstractMethodDefinition":
			case "TSDeclareMethod": return Fd(e, t, n);
			case "TSAbstractAccessorProperty":
			case "TSAbstractPropertyDefinition": return Id(e, t, n);
			case "TSInterfaceHeritage":
			case "TSClassImplements":
			case "TSInstantiationExpression": return [n("expression"), n("typeArguments")];
			case "TSTemplateLiteralType": return Qs(e, t, n);
			case "TSNamedTupleMember": return Hp(e, t, n);
			case "TSRestType": return Vp(e, t, n);
			case "TSOptionalType": return [n("typeAnnotation"), "?"];
			case "TSInterfaceDeclaration": return Dd(e, t, n);
			case "TSTypeParameterDeclaration":
			case "TSTypeParameterInstantiation": return Gp(e, t, n, "params");
			case "TSTypeParameter": return qp(e, t, n);
			case "TSAsExpression":
			case "TSSatisfiesExpression": return op(e, t, n);
			case "TSArrayType": return ap(n);
			case "TSPropertySignature": return [H([
				i.readonly ? "readonly " : "",
				gs(e, t, n),
				Z(e),
				$(e, n)
			]), yd(e, t)];
			case "TSParameterProperty": return Bp(e, t, n);
			case "TSTypeQuery": return Yp(e, n);
			case "TSIndexSignature": return Sm(e, t, n);
			case "TSTypePredicate": return Jp(e, n);
			case "TSNonNullExpression": return Rp(e, t, n);
			case "TSImportType": return [
				Lu(e, t, n),
				i.qualifier ? [".", n("qualifier")] : "",
				Gp(e, t, n, "typeArguments")
			];
			case "TSLiteralType": return n("literal");
			case "TSIndexedAccessType": return bp(e, t, n);
			case "TSTypeOperator": return [
				i.operator,
				" ",
				n("typeAnnotation")
			];
			case "TSMappedType": return Ep(e, t, n);
			case "TSMethodSignature": return wm(e, t, n);
			case "TSNamespaceExportDeclaration": return Lp(e, t, n);
			case "TSEnumDeclaration": return fp(e, n);
			case "TSEnumBody": return ff(e, t, n);
			case "TSEnumMember": return dp(e, t, n);
			case "TSImportEqualsDeclaration": return yp(e, t, n);
			case "TSExternalModuleReference": return Lu(e, t, n);
			case "TSModuleDeclaration": return Ip(e, t, n);
			case "TSConditionalType": return Qf(e, t, n);
			case "TSInferType": return xp(e, t, n);
			case "TSIntersectionType": return Sp(e, t, n);
			case "TSUnionType": return Ss(e, t, n, r);
			case "TSFunctionType":
			case "TSCallSignatureDeclaration":
			case "TSConstructorType":
			case "TSConstructSignatureDeclaration": return mp(e, t, n);
			case "TSTupleType": return Zl(e, t, n);
			case "TSTypeReference": return [n("typeName"), Gp(e, t, n, "typeArguments")];
			case "TSTypeAnnotation": return Ds(e, t, n);
			case "TSEmptyBodyFunctionExpression": return js(e, t, n);
			case "TSJSDocAllType": return "*";
			case "TSJSDocUnknownType": return "?";
			case "TSJSDocNullableType": return Cm(e, n, "?");
			case "TSJSDocNonNullableType": return Cm(e, n, "!");
			default: throw new Ol(i, "TypeScript");
		}
	}
}
function Dm(e, t, n, r) {
	for (let i of [
		Bl,
		ym,
		Xp,
		Em,
		ip
	]) {
		let a = i(e, t, n, r);
		if (a !== void 0) return a;
	}
}
var Om = c([
	"ClassMethod",
	"ClassPrivateMethod",
	"ClassProperty",
	"ClassAccessorProperty",
	"StructDeclaration",
	"AccessorProperty",
	"AbstractPropertyDefinition",
	"TSAbstractAccessorProperty",
	"PropertyDefinition",
	"TSAbstractPropertyDefinition",
	"ClassPrivateProperty",
	"MethodDefinition",
	"AbstractMethodDefinition",
	"TSAbstractMethodDefinition",
	"TSDeclareMethod"
]);
function km(e, t, n, r) {
	e.isRoot && t.__onHtmlBindingRoot?.(e.node, t);
	let { node: i } = e, a = Dl(e) ? $p(e, t) : Dm(e, t, n, r);
	if (!a) return "";
	if (Om(i)) return a;
	a = Am(e, t, a);
	let s = i.type !== "ClassExpression" && o(i.decorators) ? ql(e, t, n) : "", c = ni(e, t);
	return !s && !c ? a : Ri(a, (e) => [
		c ? "(" : "",
		s ? H([s, e]) : e,
		c ? ")" : ""
	]);
}
function Am(e, t, n) {
	let { node: r } = e;
	return (F(r, P.Leading) || F(r, P.Trailing)) && sr(e) ? [B([K, X(e, n, t)]), K] : n;
}
var jm = {
	features: {
		experimental_avoidAstMutation: !0,
		experimental_locForRangeFormat: {
			locStart: y,
			locEnd: re
		}
	},
	massageAstNode: Xc,
	canAttachComment: st,
	handleComments: tr,
	isGap: rr,
	willPrintOwnComments: qs,
	embed: zc,
	insertPragma: hl,
	printComment: bl,
	printPrettierIgnored: km,
	print: km,
	getVisitorKeys: Pr,
	isBlockComment: Ht,
	hasPrettierIgnore: Dl
}, Mm = [
	{
		name: "JSON.stringify",
		type: "data",
		aceMode: "json",
		extensions: [".importmap"],
		filenames: [
			"package.json",
			"package-lock.json",
			"composer.json"
		],
		tmScope: "source.json",
		aliases: [
			"geojson",
			"jsonl",
			"sarif",
			"topojson"
		],
		codemirrorMode: "javascript",
		codemirrorMimeType: "application/json",
		parsers: ["json-stringify"],
		vscodeLanguageIds: ["json"],
		linguistLanguageId: 174
	},
	{
		name: "JSON",
		type: "data",
		aceMode: "json",
		extensions: [
			".json",
			".4DForm",
			".4DProject",
			".avsc",
			".geojson",
			".gltf",
			".har",
			".ice",
			".JSON-tmLanguage",
			".json.example",
			".mcmeta",
			".sarif",
			".slnlaunch",
			".tact",
			".tfstate",
			".tfstate.backup",
			".topojson",
			".webapp",
			".webmanifest",
			".yy",
			".yyp"
		],
		filenames: [
			".all-contributorsrc",
			".arcconfig",
			".auto-changelog",
			".c8rc",
			".htmlhintrc",
			".imgbotconfig",
			".nycrc",
			".releaserc",
			".secrets.baseline",
			".tern-config",
			".tern-project",
			".watchmanconfig",
			".babelrc",
			".jscsrc",
			".jshintrc",
			".jslintrc",
			".swcrc"
		],
		tmScope: "source.json",
		aliases: [
			"geojson",
			"jsonl",
			"sarif",
			"topojson"
		],
		codemirrorMode: "javascript",
		codemirrorMimeType: "application/json",
		parsers: ["json"],
		vscodeLanguageIds: ["json"],
		linguistLanguageId: 174
	},
	{
		name: "JSON with Comments",
		type: "data",
		aceMode: "javascript",
		extensions: [
			".jsonc",
			".code-snippets",
			".code-workspace",
			".hujson",
			".sublime-build",
			".sublime-color-scheme",
			".sublime-commands",
			".sublime-completions",
			".sublime-keymap",
			".sublime-macro",
			".sublime-menu",
			".sublime-mousemap",
			".sublime-project",
			".sublime-settings",
			".sublime-theme",
			".sublime-workspace",
			".sublime_metrics",
			".sublime_session"
		],
		filenames: [],
		tmScope: "source.json.comments",
		aliases: ["jsonc"],
		codemirrorMode: "javascript",
		codemirrorMimeType: "text/javascript",
		group: "JSON",
		parsers: ["jsonc"],
		vscodeLanguageIds: ["jsonc"],
		linguistLanguageId: 423
	},
	{
		name: "JSON5",
		type: "data",
		aceMode: "json5",
		extensions: [".json5"],
		tmScope: "source.js",
		codemirrorMode: "javascript",
		codemirrorMimeType: "application/json",
		parsers: ["json5"],
		vscodeLanguageIds: ["json5"],
		linguistLanguageId: 175
	}
], Nm = {};
t(Nm, {
	estree: () => jm,
	"estree-json": () => Bm
});
var Pm = Nr({
	JsonRoot: ["node"],
	ArrayExpression: ["elements"],
	ObjectExpression: ["properties"],
	ObjectProperty: ["key", "value"],
	UnaryExpression: ["argument"],
	NullLiteral: [],
	BooleanLiteral: [],
	StringLiteral: [],
	NumericLiteral: [],
	Identifier: [],
	TemplateLiteral: ["quasis"],
	TemplateElement: []
});
function Fm(e) {
	return e.extra.raw;
}
var Im = /* @__PURE__ */ new Set([
	"start",
	"end",
	"loc",
	"comments",
	"leadingComments",
	"trailingComments",
	"innerComments",
	"errors",
	"range",
	"tokens"
]);
function Lm(e, t) {
	let { type: n } = e;
	if (n === "ObjectProperty") {
		let { key: n } = e;
		if (n.type === "Identifier") {
			let { name: e } = n;
			t.key = {
				type: "StringLiteral",
				value: e,
				extra: { rawValue: e }
			};
		} else if (n.type === "NumericLiteral") {
			let e = Fm(n);
			String(Number(e)) === e && (t.key = {
				type: "StringLiteral",
				value: e,
				extra: { rawValue: e }
			});
		}
	}
	if (n === "StringLiteral" && delete t.extra.raw, n === "UnaryExpression" && e.operator === "+") return t.argument;
	if ((n === "ArrayExpression" || n === "ObjectExpression") && (t.extra ??= {}, e.extra?.trailingComma && delete t.extra.trailingComma), n === "ArrayExpression") for (let [n, r] of e.elements.entries()) r === null && t.elements.splice(n, 0, { type: "NullLiteral" });
	else if (n === "TemplateLiteral") {
		let t = e.quasis[0].value.cooked;
		return {
			type: "StringLiteral",
			value: t,
			extra: { rawValue: t }
		};
	}
}
Lm.ignoredProperties = Im;
function Rm(e, t, n) {
	let { node: r } = e;
	switch (r.type) {
		case "JsonRoot": return [n("node"), q];
		case "ArrayExpression": {
			if (r.elements.length === 0) return "[]";
			let t = e.map(() => e.node === null ? "null" : n(), "elements");
			return [
				"[",
				B([q, W([",", q], t)]),
				q,
				"]"
			];
		}
		case "ObjectExpression": return r.properties.length === 0 ? "{}" : [
			"{",
			B([q, W([",", q], e.map(n, "properties"))]),
			q,
			"}"
		];
		case "ObjectProperty": return [
			n("key"),
			": ",
			n("value")
		];
		case "UnaryExpression": return [r.operator === "+" ? "" : r.operator, n("argument")];
		case "NullLiteral": return "null";
		case "BooleanLiteral": return r.value ? "true" : "false";
		case "StringLiteral": return Qo(Fm(r), t);
		case "NumericLiteral": {
			let t = Fm(r);
			return zm(e) && String(Number(t)) === t ? `"${t}"` : t;
		}
		case "Identifier": return zm(e) ? JSON.stringify(r.name) : r.name;
		case "TemplateLiteral": return n(["quasis", 0]);
		case "TemplateElement": return JSON.stringify(r.value.cooked);
		default: throw new Ol(r, "JSON");
	}
}
function zm(e) {
	return e.key === "key" && e.parent.type === "ObjectProperty";
}
var Bm = {
	massageAstNode: Lm,
	print: Rm,
	getVisitorKeys: Pm
}, Vm = {
	bracketSpacing: {
		category: "Common",
		type: "boolean",
		default: !0,
		description: "Print spaces between brackets.",
		oppositeDescription: "Do not print spaces between brackets."
	},
	objectWrap: {
		category: "Common",
		type: "choice",
		default: "preserve",
		description: "How to wrap object literals.",
		choices: [{
			value: "preserve",
			description: "Keep as multi-line, if there is a newline between the opening brace and first property."
		}, {
			value: "collapse",
			description: "Fit to a single line when possible."
		}]
	},
	singleQuote: {
		category: "Common",
		type: "boolean",
		default: !1,
		description: "Use single quotes instead of double quotes."
	},
	proseWrap: {
		category: "Common",
		type: "choice",
		default: "preserve",
		description: "How to wrap prose.",
		choices: [
			{
				value: "always",
				description: "Wrap prose if it exceeds the print width."
			},
			{
				value: "never",
				description: "Do not wrap prose."
			},
			{
				value: "preserve",
				description: "Wrap prose as-is."
			}
		]
	},
	bracketSameLine: {
		category: "Common",
		type: "boolean",
		default: !1,
		description: "Put > of opening tags on the last line instead of on a new line."
	},
	singleAttributePerLine: {
		category: "Common",
		type: "boolean",
		default: !1,
		description: "Enforce single attribute per line in HTML, Vue and JSX."
	}
}, Hm = "JavaScript", Um = {
	arrowParens: {
		category: Hm,
		type: "choice",
		default: "always",
		description: "Include parentheses around a sole arrow function parameter.",
		choices: [{
			value: "always",
			description: "Always include parens. Example: `(x) => x`"
		}, {
			value: "avoid",
			description: "Omit parens when possible. Example: `x => x`"
		}]
	},
	bracketSameLine: Vm.bracketSameLine,
	objectWrap: Vm.objectWrap,
	bracketSpacing: Vm.bracketSpacing,
	jsxBracketSameLine: {
		category: Hm,
		type: "boolean",
		description: "Put > on the last line instead of at a new line.",
		deprecated: "2.4.0"
	},
	semi: {
		category: Hm,
		type: "boolean",
		default: !0,
		description: "Print semicolons.",
		oppositeDescription: "Do not print semicolons, except at the beginning of lines which may need them."
	},
	experimentalOperatorPosition: {
		category: Hm,
		type: "choice",
		default: "end",
		description: "Where to print operators when binary expressions wrap lines.",
		choices: [{
			value: "start",
			description: "Print operators at the start of new lines."
		}, {
			value: "end",
			description: "Print operators at the end of previous lines."
		}]
	},
	experimentalTernaries: {
		category: Hm,
		type: "boolean",
		default: !1,
		description: "Use curious ternaries, with the question mark after the condition.",
		oppositeDescription: "Default behavior of ternaries; keep question marks on the same line as the consequent."
	},
	singleQuote: Vm.singleQuote,
	jsxSingleQuote: {
		category: Hm,
		type: "boolean",
		default: !1,
		description: "Use single quotes in JSX."
	},
	quoteProps: {
		category: Hm,
		type: "choice",
		default: "as-needed",
		description: "Change when properties in objects are quoted.",
		choices: [
			{
				value: "as-needed",
				description: "Only add quotes around object properties where required."
			},
			{
				value: "consistent",
				description: "If at least one property in an object requires quotes, quote all properties."
			},
			{
				value: "preserve",
				description: "Respect the input use of quotes in object properties."
			}
		]
	},
	trailingComma: {
		category: Hm,
		type: "choice",
		default: "all",
		description: "Print trailing commas wherever possible when multi-line.",
		choices: [
			{
				value: "all",
				description: "Trailing commas wherever possible (including function arguments)."
			},
			{
				value: "es5",
				description: "Trailing commas where valid in ES5 (objects, arrays, etc.)"
			},
			{
				value: "none",
				description: "No trailing commas."
			}
		]
	},
	singleAttributePerLine: Vm.singleAttributePerLine
}, Wm = {
	...i,
	...Nm
}, Gm = [...r, ...Mm];
export { n as default, Gm as languages, Um as options, Wm as printers };
