// node_modules/prettier/plugins/graphql.mjs
var e = Object.defineProperty, t = (t, n) => {
	for (var r in n) e(t, r, {
		get: n[r],
		enumerable: !0
	});
}, n = {};
t(n, {
	languages: () => ze,
	options: () => Be,
	parsers: () => R,
	printers: () => $
});
var r = (e, t) => (n, r, ...i) => n | 1 && r == null ? void 0 : (t.call(r) ?? r[e]).apply(r, i), i = String.prototype.replaceAll ?? function(e, t) {
	return e.global ? this.replace(e, t) : this.split(e).join(t);
}, a = r("replaceAll", function() {
	if (typeof this == "string") return i;
}), o = () => {}, s = "indent", c = "group", l = "if-break", u = "line", d = "break-parent";
function f(e, t, n) {
	if (!e.has(t)) {
		let r = n(t);
		e.set(t, r);
	}
	return e.get(t);
}
var p = o, m = o;
function h(e) {
	return p(e), {
		type: s,
		contents: e
	};
}
var ee = { type: d };
function g(e, t = {}) {
	return p(e), m(t.expandedStates, !0), {
		type: c,
		id: t.id,
		contents: e,
		break: !!t.shouldBreak,
		expandedStates: t.expandedStates
	};
}
function _(e, t = "", n = {}) {
	return p(e), t !== "" && p(t), {
		type: l,
		breakContents: e,
		flatContents: t,
		groupId: n.groupId
	};
}
function v(e, t) {
	p(e), m(t);
	let n = [];
	for (let r = 0; r < t.length; r++) r !== 0 && n.push(e), n.push(t[r]);
	return n;
}
var y = { type: u }, b = {
	type: u,
	soft: !0
}, x = [{
	type: u,
	hard: !0
}, ee];
function S(e) {
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
var C = S(" 	"), te = S(",; 	"), ne = S(/[^\n\r]/), re = (e) => e === "\n" || e === "\r" || e === "\u2028" || e === "\u2029";
function ie(e, t, n) {
	if (t === !1) return !1;
	let r = !!n?.backwards, i = e.charAt(t);
	if (r) {
		if (e.charAt(t - 1) === "\r" && i === "\n") return t - 2;
		if (re(i)) return t - 1;
	} else {
		if (i === "\r" && e.charAt(t + 1) === "\n") return t + 2;
		if (re(i)) return t + 1;
	}
	return t;
}
var w = ie;
function ae(e, t, n = {}) {
	let r = C(e, n.backwards ? t - 1 : t, n);
	return r !== w(e, r, n);
}
var oe = ae;
function se(e, t) {
	let n = t - 1;
	n = C(e, n, { backwards: !0 }), n = w(e, n, { backwards: !0 }), n = C(e, n, { backwards: !0 });
	let r = w(e, n, { backwards: !0 });
	return n !== r;
}
var ce = se, le = () => !0;
function ue(e, t) {
	let n = e.node;
	return n.printed = !0, t.printer.printComment(e, t);
}
function T(e, t, n = {}) {
	let { originalText: r, locStart: i } = t, { indent: a = !1, marker: o, filter: s = le, separator: c = ({ comment: e }) => ce(r, i(e)) ? [x, x] : x } = n, l = new Set(e.node?.comments?.filter((e) => !(e.leading || e.trailing || e.marker !== o || !s(e))));
	if (l.size === 0) return "";
	let u = [], d;
	return e.each(({ node: n }) => {
		l.has(n) && (d && u.push(typeof c == "function" ? c({
			previous: d,
			comment: n
		}) : c), u.push(ue(e, t)), d = n);
	}, "comments"), a ? h([x, u]) : u;
}
function de(e) {
	return Array.isArray(e) && e.length > 0;
}
var E = de, fe = class extends Error {
	name = "UnexpectedNodeError";
	constructor(e, t, n = "type") {
		super(`Unexpected ${t} node ${n}: ${JSON.stringify(e[n])}.`), this.node = e;
	}
}, D = null;
function O(e) {
	if (D !== null && typeof D.property) {
		let e = D;
		return D = O.prototype = null, e;
	}
	return D = O.prototype = e ?? Object.create(null), new O();
}
var pe = 10;
for (let e = 0; e <= pe; e++) O();
function me(e) {
	return O(e);
}
function he(e, t = "type") {
	me(e);
	function n(n) {
		let r = n[t], i = e[r];
		if (!Array.isArray(i)) throw Object.assign(/* @__PURE__ */ Error(`Missing visitor keys for '${r}'.`), { node: n });
		return i;
	}
	return n;
}
var ge = he, k = [
	["name"],
	["name", "value"],
	["type"],
	[
		"description",
		"name",
		"directives"
	],
	[
		"description",
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	["name", "directives"],
	[
		"name",
		"interfaces",
		"directives",
		"fields"
	]
], _e = ge({
	Name: [],
	Document: ["definitions"],
	OperationDefinition: [
		"description",
		"name",
		"variableDefinitions",
		"directives",
		"selectionSet"
	],
	VariableDefinition: [
		"description",
		"variable",
		"type",
		"defaultValue",
		"directives"
	],
	Variable: k[0],
	SelectionSet: ["selections"],
	Field: [
		"alias",
		"name",
		"arguments",
		"directives",
		"selectionSet"
	],
	Argument: k[1],
	FragmentArgument: k[1],
	FragmentSpread: [
		"name",
		"arguments",
		"directives"
	],
	InlineFragment: [
		"typeCondition",
		"directives",
		"selectionSet"
	],
	FragmentDefinition: [
		"description",
		"name",
		"variableDefinitions",
		"typeCondition",
		"directives",
		"selectionSet"
	],
	IntValue: [],
	FloatValue: [],
	StringValue: [],
	BooleanValue: [],
	NullValue: [],
	EnumValue: [],
	ListValue: ["values"],
	ObjectValue: ["fields"],
	ObjectField: k[1],
	Directive: ["name", "arguments"],
	NamedType: k[0],
	ListType: k[2],
	NonNullType: k[2],
	SchemaDefinition: [
		"description",
		"directives",
		"operationTypes"
	],
	OperationTypeDefinition: k[2],
	ScalarTypeDefinition: k[3],
	ObjectTypeDefinition: k[4],
	FieldDefinition: [
		"description",
		"name",
		"arguments",
		"type",
		"directives"
	],
	InputValueDefinition: [
		"description",
		"name",
		"type",
		"defaultValue",
		"directives"
	],
	InterfaceTypeDefinition: k[4],
	UnionTypeDefinition: [
		"description",
		"name",
		"directives",
		"types"
	],
	EnumTypeDefinition: [
		"description",
		"name",
		"directives",
		"values"
	],
	EnumValueDefinition: k[3],
	InputObjectTypeDefinition: [
		"description",
		"name",
		"directives",
		"fields"
	],
	DirectiveDefinition: [
		"description",
		"name",
		"arguments",
		"directives",
		"locations"
	],
	SchemaExtension: ["directives", "operationTypes"],
	DirectiveExtension: k[5],
	ScalarTypeExtension: k[5],
	ObjectTypeExtension: k[6],
	InterfaceTypeExtension: k[6],
	UnionTypeExtension: [
		"name",
		"directives",
		"types"
	],
	EnumTypeExtension: [
		"name",
		"directives",
		"values"
	],
	InputObjectTypeExtension: [
		"name",
		"directives",
		"fields"
	]
}, "kind");
function ve(e, t) {
	e.kind === "StringValue" && e.block && !e.value.includes("\n") && (t.value = e.value.trim());
}
ve.ignoredProperties = /* @__PURE__ */ new Set(["loc", "comments"]);
var ye = "format", be = /^\s*#[^\S\n]*@(?:noformat|noprettier)\s*(?:\n|$)/, xe = /^\s*#[^\S\n]*@(?:format|prettier)\s*(?:\n|$)/, Se = (e) => xe.test(e), Ce = (e) => be.test(e), we = (e) => `# @${ye}

${e}`;
function Te(e, t) {
	if (t === !1) return !1;
	if (e.charAt(t) === "/" && e.charAt(t + 1) === "*") {
		for (let n = t + 2; n < e.length; ++n) if (e.charAt(n) === "*" && e.charAt(n + 1) === "/") return n + 2;
	}
	return t;
}
var Ee = Te;
function De(e, t) {
	return t === !1 ? !1 : e.charAt(t) === "/" && e.charAt(t + 1) === "/" ? ne(e, t) : t;
}
var Oe = De;
function ke(e, t) {
	let n = null, r = t;
	for (; r !== n;) n = r, r = te(e, r), r = Ee(e, r), r = C(e, r);
	return r = Oe(e, r), r = w(e, r), r !== !1 && oe(e, r);
}
var Ae = ke, A = (e) => e.loc.start, j = (e) => e.loc.end;
function M(e, t, n, r) {
	return e.map(({ isLast: e, node: r }) => {
		let i = n();
		return !e && Ae(t.originalText, j(r)) ? [i, x] : i;
	}, r);
}
function N(e, t, n) {
	let { node: r } = e;
	return E(r.arguments) ? g([
		"(",
		h([b, v([_("", ", "), b], M(e, t, n, "arguments"))]),
		b,
		")"
	]) : "";
}
function P(e, t, n) {
	let { node: r } = e;
	if (!r.description) return "";
	let i = [n("description")];
	return r.kind === "InputValueDefinition" && !r.description.block ? i.push(y) : i.push(x), i;
}
function F(e, t) {
	let { node: n } = e;
	if (!E(n.directives)) return "";
	let r = v(y, e.map(t, "directives"));
	return n.kind === "FragmentDefinition" || n.kind === "OperationDefinition" ? g([y, r]) : [" ", g(h([b, r]))];
}
var je = /* @__PURE__ */ new WeakMap(), I = (e, t) => f(je, e, (e) => t.originalText[A(e)] !== "{");
function Me(e, t, n) {
	let { node: r } = e, i = ["{"];
	if (r.selections.length > 0) i.push(h([x, v(x, M(e, t, n, "selections"))]), x);
	else {
		let n = T(e, t, { indent: !0 });
		n && i.push(n, x);
	}
	return i.push("}"), i;
}
function L(e, t, n) {
	let { node: r } = e, { selectionSet: i } = r;
	if (!i) return "";
	let a = n("selectionSet");
	return r.type === "OperationDefinition" && r.name && I(r, t) ? a : [" ", a];
}
function Ne(e, t) {
	let { node: n } = e;
	return E(n.variableDefinitions) ? g([
		"(",
		h([b, v([_("", ", "), b], e.map(t, "variableDefinitions"))]),
		b,
		")"
	]) : "";
}
function Pe(e, t, n) {
	let { node: r } = e;
	switch (r.kind) {
		case "Document": return [...v(x, M(e, t, n, "definitions")), x];
		case "OperationDefinition": {
			let i = I(r, t), a = !!r.name;
			return [
				P(e, t, n),
				i ? r.operation : "",
				i && a ? [" ", n("name")] : "",
				i && !a && E(r.variableDefinitions) ? " " : "",
				Ne(e, n),
				F(e, n),
				!i && !a ? "" : " ",
				n("selectionSet")
			];
		}
		case "FragmentDefinition": return [
			P(e, t, n),
			"fragment ",
			n("name"),
			Ne(e, n),
			" on ",
			n("typeCondition"),
			F(e, n),
			L(e, t, n)
		];
		case "SelectionSet": return Me(e, t, n);
		case "Field": return g([
			r.alias ? [n("alias"), ": "] : "",
			n("name"),
			N(e, t, n),
			F(e, n),
			L(e, t, n)
		]);
		case "Name": return r.value;
		case "StringValue":
			if (r.block) {
				let e = a(0, r.value, "\"\"\"", "\\\"\"\"").split("\n");
				return e.length === 1 && (e[0] = e[0].trim()), e.every((e) => e === "") && (e.length = 0), v(x, [
					"\"\"\"",
					...e,
					"\"\"\""
				]);
			}
			return [
				"\"",
				a(0, a(0, a(0, r.value, /["\\]/g, "\\$&"), "\r", "\\r"), "\n", "\\n"),
				"\""
			];
		case "IntValue":
		case "FloatValue":
		case "EnumValue": return r.value;
		case "BooleanValue": return r.value ? "true" : "false";
		case "NullValue": return "null";
		case "Variable": return ["$", n("name")];
		case "ListValue": {
			let i = !E(r.values);
			return g([
				"[",
				T(e, t, { indent: !0 }),
				i ? "" : h([b, v([_("", ", "), b], e.map(n, "values"))]),
				b,
				"]"
			]);
		}
		case "ObjectValue": {
			let i = !E(r.fields), a = t.bracketSpacing && !i ? " " : "";
			return g([
				"{",
				a,
				T(e, t, { indent: !0 }),
				i ? "" : h([b, v([_("", ", "), b], e.map(n, "fields"))]),
				b,
				_("", a),
				"}"
			]);
		}
		case "ObjectField":
		case "Argument":
		case "FragmentArgument": return [
			n("name"),
			": ",
			n("value")
		];
		case "Directive": return [
			"@",
			n("name"),
			N(e, t, n)
		];
		case "NamedType": return n("name");
		case "VariableDefinition": return [
			P(e, t, n),
			n("variable"),
			": ",
			n("type"),
			r.defaultValue ? [" = ", n("defaultValue")] : "",
			F(e, n)
		];
		case "ObjectTypeExtension":
		case "ObjectTypeDefinition":
		case "InputObjectTypeExtension":
		case "InputObjectTypeDefinition":
		case "InterfaceTypeExtension":
		case "InterfaceTypeDefinition": {
			let { kind: i } = r, a = [];
			return i.endsWith("TypeDefinition") ? a.push(P(e, t, n)) : a.push("extend "), i.startsWith("ObjectType") ? a.push("type") : i.startsWith("InputObjectType") ? a.push("input") : a.push("interface"), a.push(" ", n("name")), !i.startsWith("InputObjectType") && E(r.interfaces) && a.push(" implements ", h([g([v([" &", y], e.map(n, "interfaces"))])])), a.push(F(e, n)), E(r.fields) && a.push([
				" {",
				h([x, v(x, M(e, t, n, "fields"))]),
				x,
				"}"
			]), a;
		}
		case "FieldDefinition": return [
			P(e, t, n),
			n("name"),
			N(e, t, n),
			": ",
			n("type"),
			F(e, n)
		];
		case "DirectiveDefinition": return [
			P(e, t, n),
			"directive ",
			"@",
			n("name"),
			N(e, t, n),
			F(e, n),
			r.repeatable ? " repeatable" : "",
			" on ",
			...v(" | ", e.map(n, "locations"))
		];
		case "DirectiveExtension": return [
			"extend directive @",
			n("name"),
			F(e, n)
		];
		case "EnumTypeExtension":
		case "EnumTypeDefinition": return [
			P(e, t, n),
			r.kind === "EnumTypeExtension" ? "extend " : "",
			"enum ",
			n("name"),
			F(e, n),
			E(r.values) ? [
				" {",
				h([x, v(x, M(e, t, n, "values"))]),
				x,
				"}"
			] : ""
		];
		case "EnumValueDefinition": return [
			P(e, t, n),
			n("name"),
			F(e, n)
		];
		case "InputValueDefinition": return [
			P(e, t, n),
			n("name"),
			": ",
			n("type"),
			r.defaultValue ? [" = ", n("defaultValue")] : "",
			F(e, n)
		];
		case "SchemaExtension": return [
			"extend schema",
			F(e, n),
			...E(r.operationTypes) ? [
				" {",
				h([x, v(x, M(e, t, n, "operationTypes"))]),
				x,
				"}"
			] : []
		];
		case "SchemaDefinition": return [
			P(e, t, n),
			"schema",
			F(e, n),
			" {",
			E(r.operationTypes) ? h([x, v(x, M(e, t, n, "operationTypes"))]) : "",
			x,
			"}"
		];
		case "OperationTypeDefinition": return [
			r.operation,
			": ",
			n("type")
		];
		case "FragmentSpread": return [
			"...",
			n("name"),
			N(e, t, n),
			F(e, n)
		];
		case "InlineFragment": return [
			"...",
			r.typeCondition ? [" on ", n("typeCondition")] : "",
			F(e, n),
			L(e, t, n)
		];
		case "UnionTypeExtension":
		case "UnionTypeDefinition": return g([P(e, t, n), g([
			r.kind === "UnionTypeExtension" ? "extend " : "",
			"union ",
			n("name"),
			F(e, n),
			E(r.types) ? [
				" =",
				_("", " "),
				h([_([y, "| "]), v([y, "| "], e.map(n, "types"))])
			] : ""
		])]);
		case "ScalarTypeExtension":
		case "ScalarTypeDefinition": return [
			P(e, t, n),
			r.kind === "ScalarTypeExtension" ? "extend " : "",
			"scalar ",
			n("name"),
			F(e, n)
		];
		case "NonNullType": return [n("type"), "!"];
		case "ListType": return [
			"[",
			n("type"),
			"]"
		];
		default: throw new fe(r, "Graphql", "kind");
	}
}
function Fe(e) {
	return e.kind !== "Comment";
}
function Ie({ node: e }) {
	if (e.kind === "Comment") return "#" + e.value.trimEnd();
	throw Error("Not a comment: " + JSON.stringify(e));
}
function Le(e) {
	let { node: t } = e;
	return t?.comments?.some((e) => e.value.trim() === "prettier-ignore");
}
var Re = {
	print: Pe,
	massageAstNode: ve,
	hasPrettierIgnore: Le,
	insertPragma: we,
	printComment: Ie,
	canAttachComment: Fe,
	getVisitorKeys: _e
}, ze = [{
	name: "GraphQL",
	type: "data",
	aceMode: "graphqlschema",
	extensions: [
		".graphql",
		".gql",
		".graphqls"
	],
	tmScope: "source.graphql",
	parsers: ["graphql"],
	vscodeLanguageIds: ["graphql"],
	linguistLanguageId: 139
}], Be = { bracketSpacing: {
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
}.bracketSpacing }, R = {};
t(R, { graphql: () => Ln });
function Ve(e, t) {
	return e?.__kind === t;
}
var He = Ve;
function Ue(e) {
	return typeof e == "object" && !!e;
}
var We = class extends Map {
	get [Symbol.toStringTag]() {
		return "AccumulatorMap";
	}
	add(e, t) {
		let n = this.get(e);
		n === void 0 ? this.set(e, [t]) : n.push(t);
	}
}, Ge = /\r\n|[\n\r]/g;
function Ke(e, t) {
	let n = e.body.matchAll(Ge), r = n.next().value, i = 1, a = 0;
	for (; r !== void 0 && r.index < t;) a = r.index + r[0].length, i++, r = n.next().value;
	return {
		line: i,
		column: t + 1 - a
	};
}
function qe(e) {
	if (e.length < 2) return e.map(({ source: e, start: t }) => Ke(e, t));
	let t = new We();
	e.forEach(({ source: e, start: n }, r) => {
		t.add(e, {
			position: n,
			index: r
		});
	});
	let n = Array(e.length);
	for (let [e, r] of t) {
		let t = e.body.matchAll(Ge), i = t.next().value, a = 1, o = 0;
		for (let { position: e, index: s } of r.toSorted((e, t) => e.position - t.position)) {
			for (; i !== void 0 && i.index < e;) o = i.index + i[0].length, a++, i = t.next().value;
			n[s] = {
				line: a,
				column: e + 1 - o
			};
		}
	}
	return n;
}
function Je(e) {
	return Ye(e.source, Ke(e.source, e.start));
}
function Ye(e, t) {
	let n = e.locationOffset.column - 1, r = "".padStart(n) + e.body, i = t.line - 1, a = e.locationOffset.line - 1, o = t.line + a, s = t.line === 1 ? n : 0, c = t.column + s, l = `${e.name}:${o}:${c}
`, u = r.split(/\r\n|[\n\r]/g), d = u[i];
	if (d.length > 120) {
		let e = [];
		for (let t = 0; t < d.length; t += 80) e.push(d.slice(t, t + 80));
		let t = c - 1, n = Math.min(Math.floor(t / 80), e.length - 1), r = c - n * 80;
		return l + Xe([
			[`${o} |`, e[0]],
			...e.slice(1, n + 1).map((e) => ["|", e]),
			["|", "^".padStart(r)],
			["|", e[n + 1]]
		]);
	}
	return l + Xe([
		[`${o - 1} |`, u[i - 1]],
		[`${o} |`, d],
		["|", "^".padStart(c)],
		[`${o + 1} |`, u[i + 1]]
	]);
}
function Xe(e) {
	let t = e.filter(([e, t]) => t !== void 0), n = Math.max(...t.map(([e]) => e.length));
	return t.map(([e, t]) => e.padStart(n) + (t ? " " + t : "")).join("\n");
}
var Ze = class e extends Error {
	constructor(t, n = {}) {
		let { nodes: r, source: i, positions: a, path: o, originalError: s, cause: c, extensions: l } = n, u = "cause" in n;
		super(t, u || s != null ? { cause: u ? c : s } : void 0), this.name = "GraphQLError", this.path = o ?? void 0;
		let d = s ?? (c instanceof Error ? c : void 0);
		this.originalError = d, this.nodes = Qe(Array.isArray(r) ? r : r ? [r] : void 0);
		let f = Qe(this.nodes?.map((e) => e.loc).filter((e) => e != null));
		this.source = i ?? f?.[0]?.source, this.positions = a ?? f?.map((e) => e.start), this.locations = a && i ? qe(a.map((e) => ({
			source: i,
			start: e
		}))) : f && qe(f);
		let p = Ue(d?.extensions) ? d.extensions : void 0;
		this.extensions = l ?? p ?? Object.create(null), Object.defineProperties(this, {
			message: {
				writable: !0,
				enumerable: !0
			},
			name: { enumerable: !1 },
			nodes: { enumerable: !1 },
			source: { enumerable: !1 },
			positions: { enumerable: !1 },
			originalError: { enumerable: !1 }
		}), s?.stack == null ? Error.captureStackTrace == null ? Object.defineProperty(this, "stack", {
			value: Error().stack,
			writable: !0,
			configurable: !0
		}) : Error.captureStackTrace(this, e) : Object.defineProperty(this, "stack", {
			value: s.stack,
			writable: !0,
			configurable: !0
		});
	}
	get [Symbol.toStringTag]() {
		return "GraphQLError";
	}
	toString() {
		let e = this.message;
		if (this.nodes) for (let t of this.nodes) t.loc && (e += "\n\n" + Je(t.loc));
		else if (this.source && this.locations) for (let t of this.locations) e += "\n\n" + Ye(this.source, t);
		return e;
	}
	toJSON() {
		let e = { message: this.message };
		return this.locations != null && (e.locations = this.locations), this.path != null && (e.path = this.path), this.extensions != null && Object.keys(this.extensions).length > 0 && (e.extensions = this.extensions), e;
	}
};
function Qe(e) {
	return e === void 0 || e.length === 0 ? void 0 : e;
}
var $e = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), et = class {
	constructor(e, t, n) {
		this.start = e.start, this.end = t.end, this.startToken = e, this.endToken = t, this.source = n;
	}
	get [Symbol.toStringTag]() {
		return "Location";
	}
	toJSON() {
		return {
			start: this.start,
			end: this.end
		};
	}
}, tt = class {
	constructor(e, t, n, r, i, a) {
		this.kind = e, this.start = t, this.end = n, this.line = r, this.column = i, this.value = a, this.prev = null, this.next = null;
	}
	get [Symbol.toStringTag]() {
		return "Token";
	}
	toJSON() {
		return {
			kind: this.kind,
			value: this.value,
			line: this.line,
			column: this.column
		};
	}
}, z = {
	QUERY: "query",
	MUTATION: "mutation",
	SUBSCRIPTION: "subscription"
}, B = {};
t(B, {
	ARGUMENT: () => ct,
	ARGUMENT_COORDINATE: () => Yt,
	BOOLEAN: () => _t,
	DIRECTIVE: () => Ct,
	DIRECTIVE_ARGUMENT_COORDINATE: () => Zt,
	DIRECTIVE_COORDINATE: () => Xt,
	DIRECTIVE_DEFINITION: () => Rt,
	DIRECTIVE_EXTENSION: () => Bt,
	DOCUMENT: () => rt,
	ENUM: () => yt,
	ENUM_TYPE_DEFINITION: () => Ft,
	ENUM_TYPE_EXTENSION: () => Gt,
	ENUM_VALUE_DEFINITION: () => It,
	FIELD: () => st,
	FIELD_DEFINITION: () => jt,
	FLOAT: () => ht,
	FRAGMENT_ARGUMENT: () => lt,
	FRAGMENT_DEFINITION: () => ft,
	FRAGMENT_SPREAD: () => ut,
	INLINE_FRAGMENT: () => dt,
	INPUT_OBJECT_TYPE_DEFINITION: () => Lt,
	INPUT_OBJECT_TYPE_EXTENSION: () => Kt,
	INPUT_VALUE_DEFINITION: () => Mt,
	INT: () => mt,
	INTERFACE_TYPE_DEFINITION: () => Nt,
	INTERFACE_TYPE_EXTENSION: () => Ut,
	LIST: () => bt,
	LIST_TYPE: () => Tt,
	MEMBER_COORDINATE: () => Jt,
	NAME: () => nt,
	NAMED_TYPE: () => wt,
	NON_NULL_TYPE: () => Et,
	NULL: () => vt,
	OBJECT: () => xt,
	OBJECT_FIELD: () => St,
	OBJECT_TYPE_DEFINITION: () => At,
	OBJECT_TYPE_EXTENSION: () => Ht,
	OPERATION_DEFINITION: () => it,
	OPERATION_TYPE_DEFINITION: () => Ot,
	SCALAR_TYPE_DEFINITION: () => kt,
	SCALAR_TYPE_EXTENSION: () => Vt,
	SCHEMA_DEFINITION: () => Dt,
	SCHEMA_EXTENSION: () => zt,
	SELECTION_SET: () => ot,
	STRING: () => gt,
	TYPE_COORDINATE: () => qt,
	UNION_TYPE_DEFINITION: () => Pt,
	UNION_TYPE_EXTENSION: () => Wt,
	VARIABLE: () => pt,
	VARIABLE_DEFINITION: () => at
});
var nt = "Name", rt = "Document", it = "OperationDefinition", at = "VariableDefinition", ot = "SelectionSet", st = "Field", ct = "Argument", lt = "FragmentArgument", ut = "FragmentSpread", dt = "InlineFragment", ft = "FragmentDefinition", pt = "Variable", mt = "IntValue", ht = "FloatValue", gt = "StringValue", _t = "BooleanValue", vt = "NullValue", yt = "EnumValue", bt = "ListValue", xt = "ObjectValue", St = "ObjectField", Ct = "Directive", wt = "NamedType", Tt = "ListType", Et = "NonNullType", Dt = "SchemaDefinition", Ot = "OperationTypeDefinition", kt = "ScalarTypeDefinition", At = "ObjectTypeDefinition", jt = "FieldDefinition", Mt = "InputValueDefinition", Nt = "InterfaceTypeDefinition", Pt = "UnionTypeDefinition", Ft = "EnumTypeDefinition", It = "EnumValueDefinition", Lt = "InputObjectTypeDefinition", Rt = "DirectiveDefinition", zt = "SchemaExtension", Bt = "DirectiveExtension", Vt = "ScalarTypeExtension", Ht = "ObjectTypeExtension", Ut = "InterfaceTypeExtension", Wt = "UnionTypeExtension", Gt = "EnumTypeExtension", Kt = "InputObjectTypeExtension", qt = "TypeCoordinate", Jt = "MemberCoordinate", Yt = "ArgumentCoordinate", Xt = "DirectiveCoordinate", Zt = "DirectiveArgumentCoordinate";
function Qt(e, t) {
	if (!e) throw Error(t);
}
function $t(e) {
	return e === 9 || e === 32;
}
function V(e) {
	return e >= 48 && e <= 57;
}
function en(e) {
	return e >= 97 && e <= 122 || e >= 65 && e <= 90;
}
function tn(e) {
	return en(e) || e === 95;
}
function nn(e) {
	return en(e) || V(e) || e === 95;
}
function rn(e) {
	let t = 2 ** 53 - 1, n = null, r = -1;
	for (let i = 0; i < e.length; ++i) {
		let a = e[i], o = an(a);
		o !== a.length && (n ??= i, r = i, i !== 0 && o < t && (t = o));
	}
	return e.map((e, n) => n === 0 ? e : e.slice(t)).slice(n ?? 0, r + 1);
}
function an(e) {
	let t = 0;
	for (; t < e.length && $t(e.charCodeAt(t));) ++t;
	return t;
}
var on = {
	QUERY: "QUERY",
	MUTATION: "MUTATION",
	SUBSCRIPTION: "SUBSCRIPTION",
	FIELD: "FIELD",
	FRAGMENT_DEFINITION: "FRAGMENT_DEFINITION",
	FRAGMENT_SPREAD: "FRAGMENT_SPREAD",
	INLINE_FRAGMENT: "INLINE_FRAGMENT",
	VARIABLE_DEFINITION: "VARIABLE_DEFINITION",
	FRAGMENT_VARIABLE_DEFINITION: "FRAGMENT_VARIABLE_DEFINITION",
	SCHEMA: "SCHEMA",
	SCALAR: "SCALAR",
	OBJECT: "OBJECT",
	FIELD_DEFINITION: "FIELD_DEFINITION",
	ARGUMENT_DEFINITION: "ARGUMENT_DEFINITION",
	INTERFACE: "INTERFACE",
	UNION: "UNION",
	ENUM: "ENUM",
	ENUM_VALUE: "ENUM_VALUE",
	INPUT_OBJECT: "INPUT_OBJECT",
	INPUT_FIELD_DEFINITION: "INPUT_FIELD_DEFINITION",
	DIRECTIVE_DEFINITION: "DIRECTIVE_DEFINITION"
};
function H(e, t, n) {
	return new Ze(`Syntax Error: ${n}`, {
		source: e,
		positions: [t]
	});
}
function sn() {
	let e;
	try {
		let t = globalThis.process;
		typeof t?.getBuiltinModule == "function" && (e = t.getBuiltinModule("node:diagnostics_channel"));
	} catch {}
	return e;
}
var U = sn(), cn = U?.tracingChannel("graphql:parse");
U?.tracingChannel("graphql:validate"), U?.tracingChannel("graphql:execute"), U?.tracingChannel("graphql:execute:variableCoercion"), U?.tracingChannel("graphql:execute:rootSelectionSet"), U?.tracingChannel("graphql:subscribe"), U?.tracingChannel("graphql:resolve");
var ln = [
	"start",
	"end",
	"asyncStart",
	"asyncEnd",
	"error"
];
function un(e) {
	if (e == null) return !1;
	let t = e.hasSubscribers;
	if (t !== void 0) return t;
	for (let t of ln) if (e[t].hasSubscribers) return !0;
	return !1;
}
var W = {
	SOF: "<SOF>",
	EOF: "<EOF>",
	BANG: "!",
	DOLLAR: "$",
	AMP: "&",
	PAREN_L: "(",
	PAREN_R: ")",
	DOT: ".",
	SPREAD: "...",
	COLON: ":",
	EQUALS: "=",
	AT: "@",
	BRACKET_L: "[",
	BRACKET_R: "]",
	BRACE_L: "{",
	PIPE: "|",
	BRACE_R: "}",
	NAME: "Name",
	INT: "Int",
	FLOAT: "Float",
	STRING: "String",
	BLOCK_STRING: "BlockString",
	COMMENT: "Comment"
}, dn = class {
	constructor(e) {
		let t = new tt(W.SOF, 0, 0, 0, 0);
		this.source = e, this.lastToken = t, this.token = t, this.line = 1, this.lineStart = 0, this._maxComments = void 0, this._commentCount = 0;
	}
	get [Symbol.toStringTag]() {
		return "Lexer";
	}
	advance() {
		return this.lastToken = this.token, this.token = this.lookahead();
	}
	lookahead() {
		let e = this.token;
		if (e.kind !== W.EOF) do
			if (e.next) e = e.next;
			else {
				let t = mn(this, e.end);
				e.next = t, t.prev = e, e = t;
			}
		while (e.kind === W.COMMENT);
		return e;
	}
};
function fn(e) {
	return e === W.BANG || e === W.DOLLAR || e === W.AMP || e === W.PAREN_L || e === W.PAREN_R || e === W.DOT || e === W.SPREAD || e === W.COLON || e === W.EQUALS || e === W.AT || e === W.BRACKET_L || e === W.BRACKET_R || e === W.BRACE_L || e === W.PIPE || e === W.BRACE_R;
}
function G(e) {
	return e >= 0 && e <= 55295 || e >= 57344 && e <= 1114111;
}
function K(e, t) {
	return pn(e.charCodeAt(t)) && q(e.charCodeAt(t + 1));
}
function pn(e) {
	return e >= 55296 && e <= 56319;
}
function q(e) {
	return e >= 56320 && e <= 57343;
}
function J(e, t) {
	let n = e.source.body.codePointAt(t);
	if (n === void 0) return W.EOF;
	if (n >= 32 && n <= 126) {
		let e = String.fromCodePoint(n);
		return e === "\"" ? "'\"'" : `"${e}"`;
	}
	return "U+" + n.toString(16).toUpperCase().padStart(4, "0");
}
function Y(e, t, n, r, i) {
	let a = e.line;
	return new tt(t, n, r, a, 1 + n - e.lineStart, i);
}
function mn(e, t) {
	let n = e.source.body, r = n.length, i = t;
	for (; i < r;) {
		let t = n.charCodeAt(i);
		switch (t) {
			case 65279:
			case 9:
			case 32:
			case 44:
				++i;
				continue;
			case 10:
				++i, ++e.line, e.lineStart = i;
				continue;
			case 13:
				n.charCodeAt(i + 1) === 10 ? i += 2 : ++i, ++e.line, e.lineStart = i;
				continue;
			case 35: return hn(e, i);
			case 33: return Y(e, W.BANG, i, i + 1);
			case 36: return Y(e, W.DOLLAR, i, i + 1);
			case 38: return Y(e, W.AMP, i, i + 1);
			case 40: return Y(e, W.PAREN_L, i, i + 1);
			case 41: return Y(e, W.PAREN_R, i, i + 1);
			case 46: {
				let t = n.charCodeAt(i + 1);
				if (t === 46 && n.charCodeAt(i + 2) === 46) return Y(e, W.SPREAD, i, i + 3);
				if (t === 46) throw H(e.source, i, "Unexpected \"..\", did you mean \"...\"?");
				if (V(t)) {
					let n = e.source.body.slice(i + 1, X(e, i + 1, t));
					throw H(e.source, i, `Invalid number, expected digit before ".", did you mean "0.${n}"?`);
				}
				break;
			}
			case 58: return Y(e, W.COLON, i, i + 1);
			case 61: return Y(e, W.EQUALS, i, i + 1);
			case 64: return Y(e, W.AT, i, i + 1);
			case 91: return Y(e, W.BRACKET_L, i, i + 1);
			case 93: return Y(e, W.BRACKET_R, i, i + 1);
			case 123: return Y(e, W.BRACE_L, i, i + 1);
			case 124: return Y(e, W.PIPE, i, i + 1);
			case 125: return Y(e, W.BRACE_R, i, i + 1);
			case 34: return n.charCodeAt(i + 1) === 34 && n.charCodeAt(i + 2) === 34 ? Sn(e, i) : _n(e, i);
		}
		if (V(t) || t === 45) return gn(e, i, t);
		if (tn(t)) return Cn(e, i);
		throw H(e.source, i, t === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : G(t) || K(n, i) ? `Unexpected character: ${J(e, i)}.` : `Invalid character: ${J(e, i)}.`);
	}
	return Y(e, W.EOF, r, r);
}
function hn(e, t) {
	let n = e._maxComments;
	if (n !== void 0) {
		let r = e._commentCount + 1;
		if (r > n) throw H(e.source, t, `Document contains more than ${n} comments. Parsing aborted.`);
		e._commentCount = r;
	}
	let r = e.source.body, i = r.length, a = t + 1;
	for (; a < i;) {
		let e = r.charCodeAt(a);
		if (e === 10 || e === 13) break;
		if (G(e)) ++a;
		else if (K(r, a)) a += 2;
		else break;
	}
	return Y(e, W.COMMENT, t, a, r.slice(t + 1, a));
}
function gn(e, t, n) {
	let r = e.source.body, i = t, a = n, o = !1;
	if (a === 45 && (a = r.charCodeAt(++i)), a === 48) {
		if (a = r.charCodeAt(++i), V(a)) throw H(e.source, i, `Invalid number, unexpected digit after 0: ${J(e, i)}.`);
	} else i = X(e, i, a), a = r.charCodeAt(i);
	if (a === 46 && (o = !0, a = r.charCodeAt(++i), i = X(e, i, a), a = r.charCodeAt(i)), (a === 69 || a === 101) && (o = !0, a = r.charCodeAt(++i), (a === 43 || a === 45) && (a = r.charCodeAt(++i)), i = X(e, i, a), a = r.charCodeAt(i)), a === 46 || tn(a)) throw H(e.source, i, `Invalid number, expected digit but got: ${J(e, i)}.`);
	return Y(e, o ? W.FLOAT : W.INT, t, i, r.slice(t, i));
}
function X(e, t, n) {
	if (!V(n)) throw H(e.source, t, `Invalid number, expected digit but got: ${J(e, t)}.`);
	let r = e.source.body, i = t + 1;
	for (; V(r.charCodeAt(i));) ++i;
	return i;
}
function _n(e, t) {
	let n = e.source.body, r = n.length, i = t + 1, a = i, o = "";
	for (; i < r;) {
		let r = n.charCodeAt(i);
		if (r === 34) return o += n.slice(a, i), Y(e, W.STRING, t, i + 1, o);
		if (r === 92) {
			o += n.slice(a, i);
			let t = n.charCodeAt(i + 1) === 117 ? n.charCodeAt(i + 2) === 123 ? vn(e, i) : yn(e, i) : xn(e, i);
			o += t.value, i += t.size, a = i;
		} else {
			if (r === 10 || r === 13) break;
			if (G(r)) ++i;
			else if (K(n, i)) i += 2;
			else throw H(e.source, i, `Invalid character within String: ${J(e, i)}.`);
		}
	}
	throw H(e.source, i, "Unterminated string.");
}
function vn(e, t) {
	let n = e.source.body, r = 0, i = 3;
	for (; i < 12;) {
		let e = n.charCodeAt(t + i++);
		if (e === 125) {
			if (i < 5 || !G(r)) break;
			return {
				value: String.fromCodePoint(r),
				size: i
			};
		}
		if (r = r << 4 | Z(e), r < 0) break;
	}
	throw H(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + i)}".`);
}
function yn(e, t) {
	let n = e.source.body, r = bn(n, t + 2);
	if (G(r)) return {
		value: String.fromCodePoint(r),
		size: 6
	};
	if (pn(r) && n.charCodeAt(t + 6) === 92 && n.charCodeAt(t + 7) === 117) {
		let e = bn(n, t + 8);
		if (q(e)) return {
			value: String.fromCodePoint(r, e),
			size: 12
		};
	}
	throw H(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + 6)}".`);
}
function bn(e, t) {
	return Z(e.charCodeAt(t)) << 12 | Z(e.charCodeAt(t + 1)) << 8 | Z(e.charCodeAt(t + 2)) << 4 | Z(e.charCodeAt(t + 3));
}
function Z(e) {
	return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : -1;
}
function xn(e, t) {
	let n = e.source.body;
	switch (n.charCodeAt(t + 1)) {
		case 34: return {
			value: "\"",
			size: 2
		};
		case 92: return {
			value: "\\",
			size: 2
		};
		case 47: return {
			value: "/",
			size: 2
		};
		case 98: return {
			value: "\b",
			size: 2
		};
		case 102: return {
			value: "\f",
			size: 2
		};
		case 110: return {
			value: "\n",
			size: 2
		};
		case 114: return {
			value: "\r",
			size: 2
		};
		case 116: return {
			value: "	",
			size: 2
		};
	}
	throw H(e.source, t, `Invalid character escape sequence: "${n.slice(t, t + 2)}".`);
}
function Sn(e, t) {
	let n = e.source.body, r = n.length, i = e.lineStart, a = t + 3, o = a, s = "", c = [];
	for (; a < r;) {
		let r = n.charCodeAt(a);
		if (r === 34 && n.charCodeAt(a + 1) === 34 && n.charCodeAt(a + 2) === 34) {
			s += n.slice(o, a), c.push(s);
			let r = Y(e, W.BLOCK_STRING, t, a + 3, rn(c).join("\n"));
			return e.line += c.length - 1, e.lineStart = i, r;
		}
		if (r === 92 && n.charCodeAt(a + 1) === 34 && n.charCodeAt(a + 2) === 34 && n.charCodeAt(a + 3) === 34) s += n.slice(o, a), o = a + 1, a += 4;
		else if (r === 10 || r === 13) s += n.slice(o, a), c.push(s), r === 13 && n.charCodeAt(a + 1) === 10 ? a += 2 : ++a, s = "", o = a, i = a;
		else if (G(r)) ++a;
		else if (K(n, a)) a += 2;
		else throw H(e.source, a, `Invalid character within String: ${J(e, a)}.`);
	}
	throw H(e.source, a, "Unterminated string.");
}
function Cn(e, t) {
	let n = e.source.body, r = n.length, i = t + 1;
	for (; i < r && nn(n.charCodeAt(i));) ++i;
	return Y(e, W.NAME, t, i, n.slice(t, i));
}
var wn = Symbol("Source"), Tn = class {
	constructor(e, t = "GraphQL request", n = {
		line: 1,
		column: 1
	}) {
		this.__kind = wn, this.body = e, this.name = t, this.locationOffset = n, this.locationOffset.line > 0 || Qt(!1, "line in locationOffset is 1-indexed and must be positive."), this.locationOffset.column > 0 || Qt(!1, "column in locationOffset is 1-indexed and must be positive.");
	}
	get [Symbol.toStringTag]() {
		return "Source";
	}
};
function En(e) {
	return He(e, wn, Tn);
}
function Dn(e, t) {
	return un(cn) ? cn.traceSync(() => On(e, t), { source: e }) : On(e, t);
}
function On(e, t) {
	let n = new kn(e, t), r = n.parseDocument();
	return Object.defineProperty(r, "tokenCount", {
		enumerable: !1,
		value: n.tokenCount
	}), r;
}
var kn = class {
	constructor(e, t = {}) {
		let { lexer: n, ...r } = t;
		if (n) this._lexer = n;
		else {
			let t = En(e) ? e : new Tn(e);
			this._lexer = new dn(t);
		}
		this._options = r, this._tokenCounter = 0, this._lexer._maxComments = r.maxComments, this._lexer._commentCount = 0;
		let i = r.maxSourceLength;
		if (i !== void 0 && this._lexer.source.body.length > i) throw H(this._lexer.source, i, `Source contains more than ${i} UTF-16 code units. Parsing aborted.`);
	}
	get tokenCount() {
		return this._tokenCounter;
	}
	parseName() {
		let e = this.expectToken(W.NAME);
		return this.node(e, {
			kind: B.NAME,
			value: e.value
		});
	}
	parseDocument() {
		return this.node(this._lexer.token, {
			kind: B.DOCUMENT,
			definitions: this.many(W.SOF, this.parseDefinition, W.EOF)
		});
	}
	parseDefinition() {
		if (this.peek(W.BRACE_L)) return this.parseOperationDefinition();
		let e = this.peekDescription(), t = e ? this._lexer.lookahead() : this._lexer.token;
		if (e && t.kind === W.BRACE_L) throw H(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
		if (t.kind === W.NAME) {
			switch (t.value) {
				case "schema": return this.parseSchemaDefinition();
				case "scalar": return this.parseScalarTypeDefinition();
				case "type": return this.parseObjectTypeDefinition();
				case "interface": return this.parseInterfaceTypeDefinition();
				case "union": return this.parseUnionTypeDefinition();
				case "enum": return this.parseEnumTypeDefinition();
				case "input": return this.parseInputObjectTypeDefinition();
				case "directive": return this.parseDirectiveDefinition();
			}
			switch (t.value) {
				case "query":
				case "mutation":
				case "subscription": return this.parseOperationDefinition();
				case "fragment": return this.parseFragmentDefinition();
			}
			if (e) throw H(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
			if (t.value === "extend") return this.parseTypeSystemExtension();
		}
		throw this.unexpected(t);
	}
	parseOperationDefinition() {
		let e = this._lexer.token;
		if (this.peek(W.BRACE_L)) return this.node(e, {
			kind: B.OPERATION_DEFINITION,
			operation: z.QUERY,
			description: void 0,
			name: void 0,
			variableDefinitions: void 0,
			directives: void 0,
			selectionSet: this.parseSelectionSet()
		});
		let t = this.parseDescription(), n = this.parseOperationType(), r;
		return this.peek(W.NAME) && (r = this.parseName()), this.node(e, {
			kind: B.OPERATION_DEFINITION,
			operation: n,
			description: t,
			name: r,
			variableDefinitions: this.parseVariableDefinitions(),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseOperationType() {
		let e = this.expectToken(W.NAME);
		switch (e.value) {
			case "query": return z.QUERY;
			case "mutation": return z.MUTATION;
			case "subscription": return z.SUBSCRIPTION;
		}
		throw this.unexpected(e);
	}
	parseVariableDefinitions() {
		return this.optionalMany(W.PAREN_L, this.parseVariableDefinition, W.PAREN_R);
	}
	parseVariableDefinition() {
		return this.node(this._lexer.token, {
			kind: B.VARIABLE_DEFINITION,
			description: this.parseDescription(),
			variable: this.parseVariable(),
			type: (this.expectToken(W.COLON), this.parseTypeReference()),
			defaultValue: this.expectOptionalToken(W.EQUALS) ? this.parseConstValueLiteral() : void 0,
			directives: this.parseConstDirectives()
		});
	}
	parseVariable() {
		let e = this._lexer.token;
		return this.expectToken(W.DOLLAR), this.node(e, {
			kind: B.VARIABLE,
			name: this.parseName()
		});
	}
	parseSelectionSet() {
		return this.node(this._lexer.token, {
			kind: B.SELECTION_SET,
			selections: this._options.allowEmptySelectionSets === !1 ? this.many(W.BRACE_L, this.parseSelection, W.BRACE_R) : this.any(W.BRACE_L, this.parseSelection, W.BRACE_R)
		});
	}
	parseSelection() {
		return this.peek(W.SPREAD) ? this.parseFragment() : this.parseField();
	}
	parseField() {
		let e = this._lexer.token, t = this.parseName(), n, r;
		return this.expectOptionalToken(W.COLON) ? (n = t, r = this.parseName()) : r = t, this.node(e, {
			kind: B.FIELD,
			alias: n,
			name: r,
			arguments: this.parseArguments(!1),
			directives: this.parseDirectives(!1),
			selectionSet: this.peek(W.BRACE_L) ? this.parseSelectionSet() : void 0
		});
	}
	parseArguments(e) {
		let t = e ? this.parseConstArgument : this.parseArgument;
		return this.optionalMany(W.PAREN_L, t, W.PAREN_R);
	}
	parseFragmentArguments() {
		let e = this.parseFragmentArgument;
		return this.optionalMany(W.PAREN_L, e, W.PAREN_R);
	}
	parseArgument(e = !1) {
		let t = this._lexer.token, n = this.parseName();
		return this.expectToken(W.COLON), this.node(t, {
			kind: B.ARGUMENT,
			name: n,
			value: this.parseValueLiteral(e)
		});
	}
	parseConstArgument() {
		return this.parseArgument(!0);
	}
	parseFragmentArgument() {
		let e = this._lexer.token, t = this.parseName();
		return this.expectToken(W.COLON), this.node(e, {
			kind: B.FRAGMENT_ARGUMENT,
			name: t,
			value: this.parseValueLiteral(!1)
		});
	}
	parseFragment() {
		let e = this._lexer.token;
		this.expectToken(W.SPREAD);
		let t = this.expectOptionalKeyword("on");
		if (!t && this.peek(W.NAME)) {
			let t = this.parseFragmentName();
			return this.peek(W.PAREN_L) && this._options.experimentalFragmentArguments ? this.node(e, {
				kind: B.FRAGMENT_SPREAD,
				name: t,
				arguments: this.parseFragmentArguments(),
				directives: this.parseDirectives(!1)
			}) : this.node(e, {
				kind: B.FRAGMENT_SPREAD,
				name: t,
				directives: this.parseDirectives(!1)
			});
		}
		return this.node(e, {
			kind: B.INLINE_FRAGMENT,
			typeCondition: t ? this.parseNamedType() : void 0,
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseFragmentDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		return this.expectKeyword("fragment"), this._options.experimentalFragmentArguments === !0 ? this.node(e, {
			kind: B.FRAGMENT_DEFINITION,
			description: t,
			name: this.parseFragmentName(),
			variableDefinitions: this.parseVariableDefinitions(),
			typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		}) : this.node(e, {
			kind: B.FRAGMENT_DEFINITION,
			description: t,
			name: this.parseFragmentName(),
			typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseFragmentName() {
		if (this._lexer.token.value === "on") throw this.unexpected();
		return this.parseName();
	}
	parseValueLiteral(e) {
		let t = this._lexer.token;
		switch (t.kind) {
			case W.BRACKET_L: return this.parseList(e);
			case W.BRACE_L: return this.parseObject(e);
			case W.INT: return this.advanceLexer(), this.node(t, {
				kind: B.INT,
				value: t.value
			});
			case W.FLOAT: return this.advanceLexer(), this.node(t, {
				kind: B.FLOAT,
				value: t.value
			});
			case W.STRING:
			case W.BLOCK_STRING: return this.parseStringLiteral();
			case W.NAME: switch (this.advanceLexer(), t.value) {
				case "true": return this.node(t, {
					kind: B.BOOLEAN,
					value: !0
				});
				case "false": return this.node(t, {
					kind: B.BOOLEAN,
					value: !1
				});
				case "null": return this.node(t, { kind: B.NULL });
				default: return this.node(t, {
					kind: B.ENUM,
					value: t.value
				});
			}
			case W.DOLLAR:
				if (e) {
					if (this.expectToken(W.DOLLAR), this._lexer.token.kind === W.NAME) {
						let e = this._lexer.token.value;
						throw H(this._lexer.source, t.start, `Unexpected variable "$${e}" in constant value.`);
					}
					throw this.unexpected(t);
				}
				return this.parseVariable();
			default: throw this.unexpected();
		}
	}
	parseConstValueLiteral() {
		return this.parseValueLiteral(!0);
	}
	parseStringLiteral() {
		let e = this._lexer.token;
		return this.advanceLexer(), this.node(e, {
			kind: B.STRING,
			value: e.value,
			block: e.kind === W.BLOCK_STRING
		});
	}
	parseList(e) {
		return this.node(this._lexer.token, {
			kind: B.LIST,
			values: this.any(W.BRACKET_L, () => this.parseValueLiteral(e), W.BRACKET_R)
		});
	}
	parseObject(e) {
		return this.node(this._lexer.token, {
			kind: B.OBJECT,
			fields: this.any(W.BRACE_L, () => this.parseObjectField(e), W.BRACE_R)
		});
	}
	parseObjectField(e) {
		let t = this._lexer.token, n = this.parseName();
		return this.expectToken(W.COLON), this.node(t, {
			kind: B.OBJECT_FIELD,
			name: n,
			value: this.parseValueLiteral(e)
		});
	}
	parseDirectives(e) {
		let t = [];
		for (; this.peek(W.AT);) t.push(this.parseDirective(e));
		if (t.length) return t;
	}
	parseConstDirectives() {
		return this.parseDirectives(!0);
	}
	parseDirective(e) {
		let t = this._lexer.token;
		return this.expectToken(W.AT), this.node(t, {
			kind: B.DIRECTIVE,
			name: this.parseName(),
			arguments: this.parseArguments(e)
		});
	}
	parseTypeReference() {
		let e = this._lexer.token, t;
		if (this.expectOptionalToken(W.BRACKET_L)) {
			let n = this.parseTypeReference();
			this.expectToken(W.BRACKET_R), t = this.node(e, {
				kind: B.LIST_TYPE,
				type: n
			});
		} else t = this.parseNamedType();
		return this.expectOptionalToken(W.BANG) ? this.node(e, {
			kind: B.NON_NULL_TYPE,
			type: t
		}) : t;
	}
	parseNamedType() {
		return this.node(this._lexer.token, {
			kind: B.NAMED_TYPE,
			name: this.parseName()
		});
	}
	peekDescription() {
		return this.peek(W.STRING) || this.peek(W.BLOCK_STRING);
	}
	parseDescription() {
		if (this.peekDescription()) return this.parseStringLiteral();
	}
	parseSchemaDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("schema");
		let n = this.parseConstDirectives(), r = this.many(W.BRACE_L, this.parseOperationTypeDefinition, W.BRACE_R);
		return this.node(e, {
			kind: B.SCHEMA_DEFINITION,
			description: t,
			directives: n,
			operationTypes: r
		});
	}
	parseOperationTypeDefinition() {
		let e = this._lexer.token, t = this.parseOperationType();
		this.expectToken(W.COLON);
		let n = this.parseNamedType();
		return this.node(e, {
			kind: B.OPERATION_TYPE_DEFINITION,
			operation: t,
			type: n
		});
	}
	parseScalarTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("scalar");
		let n = this.parseName(), r = this.parseConstDirectives();
		return this.node(e, {
			kind: B.SCALAR_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r
		});
	}
	parseObjectTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("type");
		let n = this.parseName(), r = this.parseImplementsInterfaces(), i = this.parseConstDirectives(), a = this.parseFieldsDefinition();
		return this.node(e, {
			kind: B.OBJECT_TYPE_DEFINITION,
			description: t,
			name: n,
			interfaces: r,
			directives: i,
			fields: a
		});
	}
	parseImplementsInterfaces() {
		return this.expectOptionalKeyword("implements") ? this.delimitedMany(W.AMP, this.parseNamedType) : void 0;
	}
	parseFieldsDefinition() {
		return this.optionalMany(W.BRACE_L, this.parseFieldDefinition, W.BRACE_R);
	}
	parseFieldDefinition() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseName(), r = this.parseArgumentDefs();
		this.expectToken(W.COLON);
		let i = this.parseTypeReference(), a = this.parseConstDirectives();
		return this.node(e, {
			kind: B.FIELD_DEFINITION,
			description: t,
			name: n,
			arguments: r,
			type: i,
			directives: a
		});
	}
	parseArgumentDefs() {
		return this.optionalMany(W.PAREN_L, this.parseInputValueDef, W.PAREN_R);
	}
	parseInputValueDef() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseName();
		this.expectToken(W.COLON);
		let r = this.parseTypeReference(), i;
		this.expectOptionalToken(W.EQUALS) && (i = this.parseConstValueLiteral());
		let a = this.parseConstDirectives();
		return this.node(e, {
			kind: B.INPUT_VALUE_DEFINITION,
			description: t,
			name: n,
			type: r,
			defaultValue: i,
			directives: a
		});
	}
	parseInterfaceTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("interface");
		let n = this.parseName(), r = this.parseImplementsInterfaces(), i = this.parseConstDirectives(), a = this.parseFieldsDefinition();
		return this.node(e, {
			kind: B.INTERFACE_TYPE_DEFINITION,
			description: t,
			name: n,
			interfaces: r,
			directives: i,
			fields: a
		});
	}
	parseUnionTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("union");
		let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseUnionMemberTypes();
		return this.node(e, {
			kind: B.UNION_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r,
			types: i
		});
	}
	parseUnionMemberTypes() {
		return this.expectOptionalToken(W.EQUALS) ? this.delimitedMany(W.PIPE, this.parseNamedType) : void 0;
	}
	parseEnumTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("enum");
		let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseEnumValuesDefinition();
		return this.node(e, {
			kind: B.ENUM_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r,
			values: i
		});
	}
	parseEnumValuesDefinition() {
		return this.optionalMany(W.BRACE_L, this.parseEnumValueDefinition, W.BRACE_R);
	}
	parseEnumValueDefinition() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseEnumValueName(), r = this.parseConstDirectives();
		return this.node(e, {
			kind: B.ENUM_VALUE_DEFINITION,
			description: t,
			name: n,
			directives: r
		});
	}
	parseEnumValueName() {
		if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw H(this._lexer.source, this._lexer.token.start, `${Q(this._lexer.token)} is reserved and cannot be used for an enum value.`);
		return this.parseName();
	}
	parseInputObjectTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("input");
		let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseInputFieldsDefinition();
		return this.node(e, {
			kind: B.INPUT_OBJECT_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r,
			fields: i
		});
	}
	parseInputFieldsDefinition() {
		return this.optionalMany(W.BRACE_L, this.parseInputValueDef, W.BRACE_R);
	}
	parseTypeSystemExtension() {
		let e = this._lexer.lookahead();
		if (e.kind === W.NAME) switch (e.value) {
			case "schema": return this.parseSchemaExtension();
			case "scalar": return this.parseScalarTypeExtension();
			case "type": return this.parseObjectTypeExtension();
			case "interface": return this.parseInterfaceTypeExtension();
			case "union": return this.parseUnionTypeExtension();
			case "enum": return this.parseEnumTypeExtension();
			case "input": return this.parseInputObjectTypeExtension();
			case "directive": return this.parseDirectiveExtension();
		}
		throw this.unexpected(e);
	}
	parseSchemaExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("schema");
		let t = this.parseConstDirectives(), n = this.optionalMany(W.BRACE_L, this.parseOperationTypeDefinition, W.BRACE_R);
		if (t === void 0 && n === void 0) throw this.unexpected();
		return this.node(e, {
			kind: B.SCHEMA_EXTENSION,
			directives: t,
			operationTypes: n
		});
	}
	parseScalarTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("scalar");
		let t = this.parseName(), n = this.parseConstDirectives();
		if (n === void 0) throw this.unexpected();
		return this.node(e, {
			kind: B.SCALAR_TYPE_EXTENSION,
			name: t,
			directives: n
		});
	}
	parseObjectTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("type");
		let t = this.parseName(), n = this.parseImplementsInterfaces(), r = this.parseConstDirectives(), i = this.parseFieldsDefinition();
		if (n === void 0 && r === void 0 && i === void 0) throw this.unexpected();
		return this.node(e, {
			kind: B.OBJECT_TYPE_EXTENSION,
			name: t,
			interfaces: n,
			directives: r,
			fields: i
		});
	}
	parseInterfaceTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("interface");
		let t = this.parseName(), n = this.parseImplementsInterfaces(), r = this.parseConstDirectives(), i = this.parseFieldsDefinition();
		if (n === void 0 && r === void 0 && i === void 0) throw this.unexpected();
		return this.node(e, {
			kind: B.INTERFACE_TYPE_EXTENSION,
			name: t,
			interfaces: n,
			directives: r,
			fields: i
		});
	}
	parseUnionTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("union");
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseUnionMemberTypes();
		if (n === void 0 && r === void 0) throw this.unexpected();
		return this.node(e, {
			kind: B.UNION_TYPE_EXTENSION,
			name: t,
			directives: n,
			types: r
		});
	}
	parseEnumTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("enum");
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseEnumValuesDefinition();
		if (n === void 0 && r === void 0) throw this.unexpected();
		return this.node(e, {
			kind: B.ENUM_TYPE_EXTENSION,
			name: t,
			directives: n,
			values: r
		});
	}
	parseInputObjectTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("input");
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseInputFieldsDefinition();
		if (n === void 0 && r === void 0) throw this.unexpected();
		return this.node(e, {
			kind: B.INPUT_OBJECT_TYPE_EXTENSION,
			name: t,
			directives: n,
			fields: r
		});
	}
	parseDirectiveExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("directive"), this.expectToken(W.AT);
		let t = this.parseName(), n = this.parseConstDirectives();
		if (n === void 0) throw this.unexpected();
		return this.node(e, {
			kind: B.DIRECTIVE_EXTENSION,
			name: t,
			directives: n
		});
	}
	parseDirectiveDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("directive"), this.expectToken(W.AT);
		let n = this.parseName(), r = this.parseArgumentDefs(), i = this.parseConstDirectives(), a = this.expectOptionalKeyword("repeatable");
		this.expectKeyword("on");
		let o = this.parseDirectiveLocations();
		return this.node(e, {
			kind: B.DIRECTIVE_DEFINITION,
			description: t,
			name: n,
			arguments: r,
			directives: i,
			repeatable: a,
			locations: o
		});
	}
	parseDirectiveLocations() {
		return this.delimitedMany(W.PIPE, this.parseDirectiveLocation);
	}
	parseDirectiveLocation() {
		let e = this._lexer.token, t = this.parseName();
		if ($e(on, t.value)) return t;
		throw this.unexpected(e);
	}
	parseSchemaCoordinate() {
		let e = this._lexer.token, t = this.expectOptionalToken(W.AT), n = this.parseName(), r;
		!t && this.expectOptionalToken(W.DOT) && (r = this.parseName());
		let i;
		return (t || r) && this.expectOptionalToken(W.PAREN_L) && (i = this.parseName(), this.expectToken(W.COLON), this.expectToken(W.PAREN_R)), t ? i ? this.node(e, {
			kind: B.DIRECTIVE_ARGUMENT_COORDINATE,
			name: n,
			argumentName: i
		}) : this.node(e, {
			kind: B.DIRECTIVE_COORDINATE,
			name: n
		}) : r ? i ? this.node(e, {
			kind: B.ARGUMENT_COORDINATE,
			name: n,
			fieldName: r,
			argumentName: i
		}) : this.node(e, {
			kind: B.MEMBER_COORDINATE,
			name: n,
			memberName: r
		}) : this.node(e, {
			kind: B.TYPE_COORDINATE,
			name: n
		});
	}
	node(e, t) {
		return this._options.noLocation !== !0 && (t.loc = new et(e, this._lexer.lastToken, this._lexer.source)), t;
	}
	peek(e) {
		return this._lexer.token.kind === e;
	}
	expectToken(e) {
		let t = this._lexer.token;
		if (t.kind === e) return this.advanceLexer(), t;
		throw H(this._lexer.source, t.start, `Expected ${An(e)}, found ${Q(t)}.`);
	}
	expectOptionalToken(e) {
		return this._lexer.token.kind === e && (this.advanceLexer(), !0);
	}
	expectKeyword(e) {
		let t = this._lexer.token;
		if (t.kind === W.NAME && t.value === e) this.advanceLexer();
		else throw H(this._lexer.source, t.start, `Expected "${e}", found ${Q(t)}.`);
	}
	expectOptionalKeyword(e) {
		let t = this._lexer.token;
		return t.kind === W.NAME && t.value === e && (this.advanceLexer(), !0);
	}
	unexpected(e) {
		let t = e ?? this._lexer.token;
		return H(this._lexer.source, t.start, `Unexpected ${Q(t)}.`);
	}
	any(e, t, n) {
		this.expectToken(e);
		let r = [];
		for (; !this.expectOptionalToken(n);) r.push(t.call(this));
		return r;
	}
	optionalMany(e, t, n) {
		if (this.expectOptionalToken(e)) {
			let e = [];
			do
				e.push(t.call(this));
			while (!this.expectOptionalToken(n));
			return e;
		}
	}
	many(e, t, n) {
		this.expectToken(e);
		let r = [];
		do
			r.push(t.call(this));
		while (!this.expectOptionalToken(n));
		return r;
	}
	delimitedMany(e, t) {
		this.expectOptionalToken(e);
		let n = [];
		do
			n.push(t.call(this));
		while (this.expectOptionalToken(e));
		return n;
	}
	advanceLexer() {
		let { maxLexicalTokens: e = this._options.maxTokens } = this._options, t = this._lexer.advance();
		if (t.kind !== W.EOF && (++this._tokenCounter, e !== void 0 && this._tokenCounter > e)) throw H(this._lexer.source, t.start, `Document contains more than ${e} tokens. Parsing aborted.`);
	}
};
function Q(e) {
	let t = e.value;
	return An(e.kind) + (t == null ? "" : ` "${t}"`);
}
function An(e) {
	return fn(e) ? `"${e}"` : e;
}
function jn(e, t) {
	let n = /* @__PURE__ */ SyntaxError(e + " (" + t.loc.start.line + ":" + t.loc.start.column + ")");
	return Object.assign(n, t);
}
var Mn = jn;
function Nn(e) {
	let t = [], { startToken: n, endToken: r } = e.loc;
	for (let e = n; e !== r; e = e.next) e.kind === "Comment" && t.push({
		...e,
		loc: {
			start: e.start,
			end: e.end
		}
	});
	return t;
}
var Pn = { experimentalFragmentArguments: !0 };
function Fn(e) {
	if (!(e instanceof Ze)) return e;
	let { message: t, locations: [n] } = e;
	return Mn(t, {
		loc: { start: n },
		cause: e
	});
}
function In(e) {
	let t;
	try {
		t = Dn(e, Pn);
	} catch (e) {
		throw Fn(e);
	}
	return t.comments = Nn(t), t;
}
var Ln = {
	parse: In,
	astFormat: "graphql",
	hasPragma: Se,
	hasIgnorePragma: Ce,
	locStart: A,
	locEnd: j
}, $ = { graphql: Re };
export { n as default, ze as languages, Be as options, R as parsers, $ as printers };
