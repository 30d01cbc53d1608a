import { t as e } from "./rolldown-runtime-QGRDbDUS.mjs";
// node_modules/prettier/plugins/graphql.js
var t = /* @__PURE__ */ e(((e, t) => {
	(function(n) {
		function r() {
			var e = n();
			return e.default || e;
		}
		if (typeof e == "object" && typeof t == "object") t.exports = r();
		else if (typeof define == "function" && define.amd) define(r);
		else {
			var i = typeof globalThis < "u" ? globalThis : typeof global < "u" ? global : typeof self < "u" ? self : this || {};
			i.prettierPlugins = i.prettierPlugins || {}, i.prettierPlugins.graphql = r();
		}
	})(function() {
		var e = Object.defineProperty, t = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyNames, r = Object.prototype.hasOwnProperty, i = (t, n) => {
			for (var r in n) e(t, r, {
				get: n[r],
				enumerable: !0
			});
		}, a = (i, a, o, s) => {
			if (a && typeof a == "object" || typeof a == "function") for (let c of n(a)) !r.call(i, c) && c !== o && e(i, c, {
				get: () => a[c],
				enumerable: !(s = t(a, c)) || s.enumerable
			});
			return i;
		}, o = (t) => a(e({}, "__esModule", { value: !0 }), t), s = {};
		i(s, {
			languages: () => qe,
			options: () => Je,
			parsers: () => Ye,
			printers: () => Hn
		});
		var c = (e, t) => (n, r, ...i) => n | 1 && r == null ? void 0 : (t.call(r) ?? r[e]).apply(r, i), l = String.prototype.replaceAll ?? function(e, t) {
			return e.global ? this.replace(e, t) : this.split(e).join(t);
		}, u = c("replaceAll", function() {
			if (typeof this == "string") return l;
		}), d = () => {}, f = "indent", ee = "group", te = "if-break", p = "line", ne = "break-parent";
		function re(e, t, n) {
			if (!e.has(t)) {
				let r = n(t);
				e.set(t, r);
			}
			return e.get(t);
		}
		var m = d, ie = d;
		function h(e) {
			return m(e), {
				type: f,
				contents: e
			};
		}
		var ae = { type: ne };
		function g(e, t = {}) {
			return m(e), ie(t.expandedStates, !0), {
				type: ee,
				id: t.id,
				contents: e,
				break: !!t.shouldBreak,
				expandedStates: t.expandedStates
			};
		}
		function _(e, t = "", n = {}) {
			return m(e), t !== "" && m(t), {
				type: te,
				breakContents: e,
				flatContents: t,
				groupId: n.groupId
			};
		}
		function v(e, t) {
			m(e), ie(t);
			let n = [];
			for (let r = 0; r < t.length; r++) r !== 0 && n.push(e), n.push(t[r]);
			return n;
		}
		var y = { type: p }, b = {
			type: p,
			soft: !0
		}, x = [{
			type: p,
			hard: !0
		}, ae];
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
		var C = S(" 	"), oe = S(",; 	"), se = S(/[^\n\r]/), ce = (e) => e === "\n" || e === "\r" || e === "\u2028" || e === "\u2029";
		function le(e, t, n) {
			if (t === !1) return !1;
			let r = !!n?.backwards, i = e.charAt(t);
			if (r) {
				if (e.charAt(t - 1) === "\r" && i === "\n") return t - 2;
				if (ce(i)) return t - 1;
			} else {
				if (i === "\r" && e.charAt(t + 1) === "\n") return t + 2;
				if (ce(i)) return t + 1;
			}
			return t;
		}
		var w = le;
		function ue(e, t, n = {}) {
			let r = C(e, n.backwards ? t - 1 : t, n);
			return r !== w(e, r, n);
		}
		var de = ue;
		function fe(e, t) {
			let n = t - 1;
			n = C(e, n, { backwards: !0 }), n = w(e, n, { backwards: !0 }), n = C(e, n, { backwards: !0 });
			let r = w(e, n, { backwards: !0 });
			return n !== r;
		}
		var pe = fe, me = () => !0;
		function he(e, t) {
			let n = e.node;
			return n.printed = !0, t.printer.printComment(e, t);
		}
		function T(e, t, n = {}) {
			let { originalText: r, locStart: i } = t, { indent: a = !1, marker: o, filter: s = me, separator: c = ({ comment: e }) => pe(r, i(e)) ? [x, x] : x } = n, l = new Set(e.node?.comments?.filter((e) => !(e.leading || e.trailing || e.marker !== o || !s(e))));
			if (l.size === 0) return "";
			let u = [], d;
			return e.each(({ node: n }) => {
				l.has(n) && (d && u.push(typeof c == "function" ? c({
					previous: d,
					comment: n
				}) : c), u.push(he(e, t)), d = n);
			}, "comments"), a ? h([x, u]) : u;
		}
		function ge(e) {
			return Array.isArray(e) && e.length > 0;
		}
		var E = ge, _e = class extends Error {
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
		var ve = 10;
		for (let e = 0; e <= ve; e++) O();
		function ye(e) {
			return O(e);
		}
		function be(e, t = "type") {
			ye(e);
			function n(n) {
				let r = n[t], i = e[r];
				if (!Array.isArray(i)) throw Object.assign(/* @__PURE__ */ Error(`Missing visitor keys for '${r}'.`), { node: n });
				return i;
			}
			return n;
		}
		var xe = be, k = [
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
		], Se = xe({
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
		function Ce(e, t) {
			e.kind === "StringValue" && e.block && !e.value.includes("\n") && (t.value = e.value.trim());
		}
		Ce.ignoredProperties = /* @__PURE__ */ new Set(["loc", "comments"]);
		var we = "format", Te = /^\s*#[^\S\n]*@(?:noformat|noprettier)\s*(?:\n|$)/, Ee = /^\s*#[^\S\n]*@(?:format|prettier)\s*(?:\n|$)/, De = (e) => Ee.test(e), Oe = (e) => Te.test(e), ke = (e) => `# @${we}

${e}`;
		function Ae(e, t) {
			if (t === !1) return !1;
			if (e.charAt(t) === "/" && e.charAt(t + 1) === "*") {
				for (let n = t + 2; n < e.length; ++n) if (e.charAt(n) === "*" && e.charAt(n + 1) === "/") return n + 2;
			}
			return t;
		}
		var je = Ae;
		function Me(e, t) {
			return t === !1 ? !1 : e.charAt(t) === "/" && e.charAt(t + 1) === "/" ? se(e, t) : t;
		}
		var Ne = Me;
		function Pe(e, t) {
			let n = null, r = t;
			for (; r !== n;) n = r, r = oe(e, r), r = je(e, r), r = C(e, r);
			return r = Ne(e, r), r = w(e, r), r !== !1 && de(e, r);
		}
		var Fe = Pe, Ie = (e) => e.loc.start, Le = (e) => e.loc.end;
		function A(e, t, n, r) {
			return e.map(({ isLast: e, node: r }) => {
				let i = n();
				return !e && Fe(t.originalText, Le(r)) ? [i, x] : i;
			}, r);
		}
		function j(e, t, n) {
			let { node: r } = e;
			return E(r.arguments) ? g([
				"(",
				h([b, v([_("", ", "), b], A(e, t, n, "arguments"))]),
				b,
				")"
			]) : "";
		}
		function M(e, t, n) {
			let { node: r } = e;
			if (!r.description) return "";
			let i = [n("description")];
			return r.kind === "InputValueDefinition" && !r.description.block ? i.push(y) : i.push(x), i;
		}
		function N(e, t) {
			let { node: n } = e;
			if (!E(n.directives)) return "";
			let r = v(y, e.map(t, "directives"));
			return n.kind === "FragmentDefinition" || n.kind === "OperationDefinition" ? g([y, r]) : [" ", g(h([b, r]))];
		}
		var Re = /* @__PURE__ */ new WeakMap(), ze = (e, t) => re(Re, e, (e) => t.originalText[Ie(e)] !== "{");
		function Be(e, t, n) {
			let { node: r } = e, i = ["{"];
			if (r.selections.length > 0) i.push(h([x, v(x, A(e, t, n, "selections"))]), x);
			else {
				let n = T(e, t, { indent: !0 });
				n && i.push(n, x);
			}
			return i.push("}"), i;
		}
		function P(e, t, n) {
			let { node: r } = e, { selectionSet: i } = r;
			if (!i) return "";
			let a = n("selectionSet");
			return r.type === "OperationDefinition" && r.name && ze(r, t) ? a : [" ", a];
		}
		function Ve(e, t) {
			let { node: n } = e;
			return E(n.variableDefinitions) ? g([
				"(",
				h([b, v([_("", ", "), b], e.map(t, "variableDefinitions"))]),
				b,
				")"
			]) : "";
		}
		function He(e, t, n) {
			let { node: r } = e;
			switch (r.kind) {
				case "Document": return [...v(x, A(e, t, n, "definitions")), x];
				case "OperationDefinition": {
					let i = ze(r, t), a = !!r.name;
					return [
						M(e, t, n),
						i ? r.operation : "",
						i && a ? [" ", n("name")] : "",
						i && !a && E(r.variableDefinitions) ? " " : "",
						Ve(e, n),
						N(e, n),
						!i && !a ? "" : " ",
						n("selectionSet")
					];
				}
				case "FragmentDefinition": return [
					M(e, t, n),
					"fragment ",
					n("name"),
					Ve(e, n),
					" on ",
					n("typeCondition"),
					N(e, n),
					P(e, t, n)
				];
				case "SelectionSet": return Be(e, t, n);
				case "Field": return g([
					r.alias ? [n("alias"), ": "] : "",
					n("name"),
					j(e, t, n),
					N(e, n),
					P(e, t, n)
				]);
				case "Name": return r.value;
				case "StringValue":
					if (r.block) {
						let e = u(0, r.value, "\"\"\"", "\\\"\"\"").split("\n");
						return e.length === 1 && (e[0] = e[0].trim()), e.every((e) => e === "") && (e.length = 0), v(x, [
							"\"\"\"",
							...e,
							"\"\"\""
						]);
					}
					return [
						"\"",
						u(0, u(0, u(0, r.value, /["\\]/g, "\\$&"), "\r", "\\r"), "\n", "\\n"),
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
					j(e, t, n)
				];
				case "NamedType": return n("name");
				case "VariableDefinition": return [
					M(e, t, n),
					n("variable"),
					": ",
					n("type"),
					r.defaultValue ? [" = ", n("defaultValue")] : "",
					N(e, n)
				];
				case "ObjectTypeExtension":
				case "ObjectTypeDefinition":
				case "InputObjectTypeExtension":
				case "InputObjectTypeDefinition":
				case "InterfaceTypeExtension":
				case "InterfaceTypeDefinition": {
					let { kind: i } = r, a = [];
					return i.endsWith("TypeDefinition") ? a.push(M(e, t, n)) : a.push("extend "), i.startsWith("ObjectType") ? a.push("type") : i.startsWith("InputObjectType") ? a.push("input") : a.push("interface"), a.push(" ", n("name")), !i.startsWith("InputObjectType") && E(r.interfaces) && a.push(" implements ", h([g([v([" &", y], e.map(n, "interfaces"))])])), a.push(N(e, n)), E(r.fields) && a.push([
						" {",
						h([x, v(x, A(e, t, n, "fields"))]),
						x,
						"}"
					]), a;
				}
				case "FieldDefinition": return [
					M(e, t, n),
					n("name"),
					j(e, t, n),
					": ",
					n("type"),
					N(e, n)
				];
				case "DirectiveDefinition": return [
					M(e, t, n),
					"directive ",
					"@",
					n("name"),
					j(e, t, n),
					N(e, n),
					r.repeatable ? " repeatable" : "",
					" on ",
					...v(" | ", e.map(n, "locations"))
				];
				case "DirectiveExtension": return [
					"extend directive @",
					n("name"),
					N(e, n)
				];
				case "EnumTypeExtension":
				case "EnumTypeDefinition": return [
					M(e, t, n),
					r.kind === "EnumTypeExtension" ? "extend " : "",
					"enum ",
					n("name"),
					N(e, n),
					E(r.values) ? [
						" {",
						h([x, v(x, A(e, t, n, "values"))]),
						x,
						"}"
					] : ""
				];
				case "EnumValueDefinition": return [
					M(e, t, n),
					n("name"),
					N(e, n)
				];
				case "InputValueDefinition": return [
					M(e, t, n),
					n("name"),
					": ",
					n("type"),
					r.defaultValue ? [" = ", n("defaultValue")] : "",
					N(e, n)
				];
				case "SchemaExtension": return [
					"extend schema",
					N(e, n),
					...E(r.operationTypes) ? [
						" {",
						h([x, v(x, A(e, t, n, "operationTypes"))]),
						x,
						"}"
					] : []
				];
				case "SchemaDefinition": return [
					M(e, t, n),
					"schema",
					N(e, n),
					" {",
					E(r.operationTypes) ? h([x, v(x, A(e, t, n, "operationTypes"))]) : "",
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
					j(e, t, n),
					N(e, n)
				];
				case "InlineFragment": return [
					"...",
					r.typeCondition ? [" on ", n("typeCondition")] : "",
					N(e, n),
					P(e, t, n)
				];
				case "UnionTypeExtension":
				case "UnionTypeDefinition": return g([M(e, t, n), g([
					r.kind === "UnionTypeExtension" ? "extend " : "",
					"union ",
					n("name"),
					N(e, n),
					E(r.types) ? [
						" =",
						_("", " "),
						h([_([y, "| "]), v([y, "| "], e.map(n, "types"))])
					] : ""
				])]);
				case "ScalarTypeExtension":
				case "ScalarTypeDefinition": return [
					M(e, t, n),
					r.kind === "ScalarTypeExtension" ? "extend " : "",
					"scalar ",
					n("name"),
					N(e, n)
				];
				case "NonNullType": return [n("type"), "!"];
				case "ListType": return [
					"[",
					n("type"),
					"]"
				];
				default: throw new _e(r, "Graphql", "kind");
			}
		}
		function Ue(e) {
			return e.kind !== "Comment";
		}
		function We({ node: e }) {
			if (e.kind === "Comment") return "#" + e.value.trimEnd();
			throw Error("Not a comment: " + JSON.stringify(e));
		}
		function Ge(e) {
			let { node: t } = e;
			return t?.comments?.some((e) => e.value.trim() === "prettier-ignore");
		}
		var Ke = {
			print: He,
			massageAstNode: Ce,
			hasPrettierIgnore: Ge,
			insertPragma: ke,
			printComment: We,
			canAttachComment: Ue,
			getVisitorKeys: Se
		}, qe = [{
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
		}], Je = { bracketSpacing: {
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
		}.bracketSpacing }, Ye = {};
		i(Ye, { graphql: () => Vn });
		function Xe(e, t) {
			return e?.__kind === t;
		}
		var Ze = Xe;
		function Qe(e) {
			return typeof e == "object" && !!e;
		}
		var $e = class extends Map {
			get [Symbol.toStringTag]() {
				return "AccumulatorMap";
			}
			add(e, t) {
				let n = this.get(e);
				n === void 0 ? this.set(e, [t]) : n.push(t);
			}
		}, et = /\r\n|[\n\r]/g;
		function tt(e, t) {
			let n = e.body.matchAll(et), r = n.next().value, i = 1, a = 0;
			for (; r !== void 0 && r.index < t;) a = r.index + r[0].length, i++, r = n.next().value;
			return {
				line: i,
				column: t + 1 - a
			};
		}
		function F(e) {
			if (e.length < 2) return e.map(({ source: e, start: t }) => tt(e, t));
			let t = new $e();
			e.forEach(({ source: e, start: n }, r) => {
				t.add(e, {
					position: n,
					index: r
				});
			});
			let n = Array(e.length);
			for (let [e, r] of t) {
				let t = e.body.matchAll(et), i = t.next().value, a = 1, o = 0;
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
		function nt(e) {
			return I(e.source, tt(e.source, e.start));
		}
		function I(e, t) {
			let n = e.locationOffset.column - 1, r = "".padStart(n) + e.body, i = t.line - 1, a = e.locationOffset.line - 1, o = t.line + a, s = t.line === 1 ? n : 0, c = t.column + s, l = `${e.name}:${o}:${c}
`, u = r.split(/\r\n|[\n\r]/g), d = u[i];
			if (d.length > 120) {
				let e = [];
				for (let t = 0; t < d.length; t += 80) e.push(d.slice(t, t + 80));
				let t = c - 1, n = Math.min(Math.floor(t / 80), e.length - 1), r = c - n * 80;
				return l + L([
					[`${o} |`, e[0]],
					...e.slice(1, n + 1).map((e) => ["|", e]),
					["|", "^".padStart(r)],
					["|", e[n + 1]]
				]);
			}
			return l + L([
				[`${o - 1} |`, u[i - 1]],
				[`${o} |`, d],
				["|", "^".padStart(c)],
				[`${o + 1} |`, u[i + 1]]
			]);
		}
		function L(e) {
			let t = e.filter(([e, t]) => t !== void 0), n = Math.max(...t.map(([e]) => e.length));
			return t.map(([e, t]) => e.padStart(n) + (t ? " " + t : "")).join("\n");
		}
		var R = class e extends Error {
			constructor(t, n = {}) {
				let { nodes: r, source: i, positions: a, path: o, originalError: s, cause: c, extensions: l } = n, u = "cause" in n;
				super(t, u || s != null ? { cause: u ? c : s } : void 0), this.name = "GraphQLError", this.path = o ?? void 0;
				let d = s ?? (c instanceof Error ? c : void 0);
				this.originalError = d, this.nodes = z(Array.isArray(r) ? r : r ? [r] : void 0);
				let f = z(this.nodes?.map((e) => e.loc).filter((e) => e != null));
				this.source = i ?? f?.[0]?.source, this.positions = a ?? f?.map((e) => e.start), this.locations = a && i ? F(a.map((e) => ({
					source: i,
					start: e
				}))) : f && F(f);
				let ee = Qe(d?.extensions) ? d.extensions : void 0;
				this.extensions = l ?? ee ?? Object.create(null), Object.defineProperties(this, {
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
				if (this.nodes) for (let t of this.nodes) t.loc && (e += "\n\n" + nt(t.loc));
				else if (this.source && this.locations) for (let t of this.locations) e += "\n\n" + I(this.source, t);
				return e;
			}
			toJSON() {
				let e = { message: this.message };
				return this.locations != null && (e.locations = this.locations), this.path != null && (e.path = this.path), this.extensions != null && Object.keys(this.extensions).length > 0 && (e.extensions = this.extensions), e;
			}
		};
		function z(e) {
			return e === void 0 || e.length === 0 ? void 0 : e;
		}
		var rt = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), it = class {
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
		}, B = class {
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
		}, V = {
			QUERY: "query",
			MUTATION: "mutation",
			SUBSCRIPTION: "subscription"
		}, H = {};
		i(H, {
			ARGUMENT: () => dt,
			ARGUMENT_COORDINATE: () => Qt,
			BOOLEAN: () => bt,
			DIRECTIVE: () => Et,
			DIRECTIVE_ARGUMENT_COORDINATE: () => en,
			DIRECTIVE_COORDINATE: () => $t,
			DIRECTIVE_DEFINITION: () => Vt,
			DIRECTIVE_EXTENSION: () => Ut,
			DOCUMENT: () => ot,
			ENUM: () => St,
			ENUM_TYPE_DEFINITION: () => Rt,
			ENUM_TYPE_EXTENSION: () => Jt,
			ENUM_VALUE_DEFINITION: () => zt,
			FIELD: () => ut,
			FIELD_DEFINITION: () => Pt,
			FLOAT: () => vt,
			FRAGMENT_ARGUMENT: () => ft,
			FRAGMENT_DEFINITION: () => ht,
			FRAGMENT_SPREAD: () => pt,
			INLINE_FRAGMENT: () => mt,
			INPUT_OBJECT_TYPE_DEFINITION: () => Bt,
			INPUT_OBJECT_TYPE_EXTENSION: () => Yt,
			INPUT_VALUE_DEFINITION: () => Ft,
			INT: () => _t,
			INTERFACE_TYPE_DEFINITION: () => It,
			INTERFACE_TYPE_EXTENSION: () => Kt,
			LIST: () => Ct,
			LIST_TYPE: () => Ot,
			MEMBER_COORDINATE: () => Zt,
			NAME: () => at,
			NAMED_TYPE: () => Dt,
			NON_NULL_TYPE: () => kt,
			NULL: () => xt,
			OBJECT: () => wt,
			OBJECT_FIELD: () => Tt,
			OBJECT_TYPE_DEFINITION: () => Nt,
			OBJECT_TYPE_EXTENSION: () => Gt,
			OPERATION_DEFINITION: () => st,
			OPERATION_TYPE_DEFINITION: () => jt,
			SCALAR_TYPE_DEFINITION: () => Mt,
			SCALAR_TYPE_EXTENSION: () => Wt,
			SCHEMA_DEFINITION: () => At,
			SCHEMA_EXTENSION: () => Ht,
			SELECTION_SET: () => lt,
			STRING: () => yt,
			TYPE_COORDINATE: () => Xt,
			UNION_TYPE_DEFINITION: () => Lt,
			UNION_TYPE_EXTENSION: () => qt,
			VARIABLE: () => gt,
			VARIABLE_DEFINITION: () => ct
		});
		var at = "Name", ot = "Document", st = "OperationDefinition", ct = "VariableDefinition", lt = "SelectionSet", ut = "Field", dt = "Argument", ft = "FragmentArgument", pt = "FragmentSpread", mt = "InlineFragment", ht = "FragmentDefinition", gt = "Variable", _t = "IntValue", vt = "FloatValue", yt = "StringValue", bt = "BooleanValue", xt = "NullValue", St = "EnumValue", Ct = "ListValue", wt = "ObjectValue", Tt = "ObjectField", Et = "Directive", Dt = "NamedType", Ot = "ListType", kt = "NonNullType", At = "SchemaDefinition", jt = "OperationTypeDefinition", Mt = "ScalarTypeDefinition", Nt = "ObjectTypeDefinition", Pt = "FieldDefinition", Ft = "InputValueDefinition", It = "InterfaceTypeDefinition", Lt = "UnionTypeDefinition", Rt = "EnumTypeDefinition", zt = "EnumValueDefinition", Bt = "InputObjectTypeDefinition", Vt = "DirectiveDefinition", Ht = "SchemaExtension", Ut = "DirectiveExtension", Wt = "ScalarTypeExtension", Gt = "ObjectTypeExtension", Kt = "InterfaceTypeExtension", qt = "UnionTypeExtension", Jt = "EnumTypeExtension", Yt = "InputObjectTypeExtension", Xt = "TypeCoordinate", Zt = "MemberCoordinate", Qt = "ArgumentCoordinate", $t = "DirectiveCoordinate", en = "DirectiveArgumentCoordinate";
		function tn(e, t) {
			if (!e) throw Error(t);
		}
		function nn(e) {
			return e === 9 || e === 32;
		}
		function U(e) {
			return e >= 48 && e <= 57;
		}
		function rn(e) {
			return e >= 97 && e <= 122 || e >= 65 && e <= 90;
		}
		function an(e) {
			return rn(e) || e === 95;
		}
		function on(e) {
			return rn(e) || U(e) || e === 95;
		}
		function sn(e) {
			let t = 2 ** 53 - 1, n = null, r = -1;
			for (let i = 0; i < e.length; ++i) {
				let a = e[i], o = cn(a);
				o !== a.length && (n ??= i, r = i, i !== 0 && o < t && (t = o));
			}
			return e.map((e, n) => n === 0 ? e : e.slice(t)).slice(n ?? 0, r + 1);
		}
		function cn(e) {
			let t = 0;
			for (; t < e.length && nn(e.charCodeAt(t));) ++t;
			return t;
		}
		var ln = {
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
		function W(e, t, n) {
			return new R(`Syntax Error: ${n}`, {
				source: e,
				positions: [t]
			});
		}
		function un() {
			let e;
			try {
				let t = globalThis.process;
				typeof t?.getBuiltinModule == "function" && (e = t.getBuiltinModule("node:diagnostics_channel"));
			} catch {}
			return e;
		}
		var G = un(), dn = G?.tracingChannel("graphql:parse");
		G?.tracingChannel("graphql:validate"), G?.tracingChannel("graphql:execute"), G?.tracingChannel("graphql:execute:variableCoercion"), G?.tracingChannel("graphql:execute:rootSelectionSet"), G?.tracingChannel("graphql:subscribe"), G?.tracingChannel("graphql:resolve");
		var fn = [
			"start",
			"end",
			"asyncStart",
			"asyncEnd",
			"error"
		];
		function pn(e) {
			if (e == null) return !1;
			let t = e.hasSubscribers;
			if (t !== void 0) return t;
			for (let t of fn) if (e[t].hasSubscribers) return !0;
			return !1;
		}
		var K = {
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
		}, mn = class {
			constructor(e) {
				let t = new B(K.SOF, 0, 0, 0, 0);
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
				if (e.kind !== K.EOF) do
					if (e.next) e = e.next;
					else {
						let t = vn(this, e.end);
						e.next = t, t.prev = e, e = t;
					}
				while (e.kind === K.COMMENT);
				return e;
			}
		};
		function hn(e) {
			return e === K.BANG || e === K.DOLLAR || e === K.AMP || e === K.PAREN_L || e === K.PAREN_R || e === K.DOT || e === K.SPREAD || e === K.COLON || e === K.EQUALS || e === K.AT || e === K.BRACKET_L || e === K.BRACKET_R || e === K.BRACE_L || e === K.PIPE || e === K.BRACE_R;
		}
		function q(e) {
			return e >= 0 && e <= 55295 || e >= 57344 && e <= 1114111;
		}
		function J(e, t) {
			return gn(e.charCodeAt(t)) && _n(e.charCodeAt(t + 1));
		}
		function gn(e) {
			return e >= 55296 && e <= 56319;
		}
		function _n(e) {
			return e >= 56320 && e <= 57343;
		}
		function Y(e, t) {
			let n = e.source.body.codePointAt(t);
			if (n === void 0) return K.EOF;
			if (n >= 32 && n <= 126) {
				let e = String.fromCodePoint(n);
				return e === "\"" ? "'\"'" : `"${e}"`;
			}
			return "U+" + n.toString(16).toUpperCase().padStart(4, "0");
		}
		function X(e, t, n, r, i) {
			let a = e.line;
			return new B(t, n, r, a, 1 + n - e.lineStart, i);
		}
		function vn(e, t) {
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
					case 35: return yn(e, i);
					case 33: return X(e, K.BANG, i, i + 1);
					case 36: return X(e, K.DOLLAR, i, i + 1);
					case 38: return X(e, K.AMP, i, i + 1);
					case 40: return X(e, K.PAREN_L, i, i + 1);
					case 41: return X(e, K.PAREN_R, i, i + 1);
					case 46: {
						let t = n.charCodeAt(i + 1);
						if (t === 46 && n.charCodeAt(i + 2) === 46) return X(e, K.SPREAD, i, i + 3);
						if (t === 46) throw W(e.source, i, "Unexpected \"..\", did you mean \"...\"?");
						if (U(t)) {
							let n = e.source.body.slice(i + 1, Z(e, i + 1, t));
							throw W(e.source, i, `Invalid number, expected digit before ".", did you mean "0.${n}"?`);
						}
						break;
					}
					case 58: return X(e, K.COLON, i, i + 1);
					case 61: return X(e, K.EQUALS, i, i + 1);
					case 64: return X(e, K.AT, i, i + 1);
					case 91: return X(e, K.BRACKET_L, i, i + 1);
					case 93: return X(e, K.BRACKET_R, i, i + 1);
					case 123: return X(e, K.BRACE_L, i, i + 1);
					case 124: return X(e, K.PIPE, i, i + 1);
					case 125: return X(e, K.BRACE_R, i, i + 1);
					case 34: return n.charCodeAt(i + 1) === 34 && n.charCodeAt(i + 2) === 34 ? En(e, i) : xn(e, i);
				}
				if (U(t) || t === 45) return bn(e, i, t);
				if (an(t)) return Dn(e, i);
				throw W(e.source, i, t === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : q(t) || J(n, i) ? `Unexpected character: ${Y(e, i)}.` : `Invalid character: ${Y(e, i)}.`);
			}
			return X(e, K.EOF, r, r);
		}
		function yn(e, t) {
			let n = e._maxComments;
			if (n !== void 0) {
				let r = e._commentCount + 1;
				if (r > n) throw W(e.source, t, `Document contains more than ${n} comments. Parsing aborted.`);
				e._commentCount = r;
			}
			let r = e.source.body, i = r.length, a = t + 1;
			for (; a < i;) {
				let e = r.charCodeAt(a);
				if (e === 10 || e === 13) break;
				if (q(e)) ++a;
				else if (J(r, a)) a += 2;
				else break;
			}
			return X(e, K.COMMENT, t, a, r.slice(t + 1, a));
		}
		function bn(e, t, n) {
			let r = e.source.body, i = t, a = n, o = !1;
			if (a === 45 && (a = r.charCodeAt(++i)), a === 48) {
				if (a = r.charCodeAt(++i), U(a)) throw W(e.source, i, `Invalid number, unexpected digit after 0: ${Y(e, i)}.`);
			} else i = Z(e, i, a), a = r.charCodeAt(i);
			if (a === 46 && (o = !0, a = r.charCodeAt(++i), i = Z(e, i, a), a = r.charCodeAt(i)), (a === 69 || a === 101) && (o = !0, a = r.charCodeAt(++i), (a === 43 || a === 45) && (a = r.charCodeAt(++i)), i = Z(e, i, a), a = r.charCodeAt(i)), a === 46 || an(a)) throw W(e.source, i, `Invalid number, expected digit but got: ${Y(e, i)}.`);
			return X(e, o ? K.FLOAT : K.INT, t, i, r.slice(t, i));
		}
		function Z(e, t, n) {
			if (!U(n)) throw W(e.source, t, `Invalid number, expected digit but got: ${Y(e, t)}.`);
			let r = e.source.body, i = t + 1;
			for (; U(r.charCodeAt(i));) ++i;
			return i;
		}
		function xn(e, t) {
			let n = e.source.body, r = n.length, i = t + 1, a = i, o = "";
			for (; i < r;) {
				let r = n.charCodeAt(i);
				if (r === 34) return o += n.slice(a, i), X(e, K.STRING, t, i + 1, o);
				if (r === 92) {
					o += n.slice(a, i);
					let t = n.charCodeAt(i + 1) === 117 ? n.charCodeAt(i + 2) === 123 ? Sn(e, i) : Cn(e, i) : Tn(e, i);
					o += t.value, i += t.size, a = i;
				} else {
					if (r === 10 || r === 13) break;
					if (q(r)) ++i;
					else if (J(n, i)) i += 2;
					else throw W(e.source, i, `Invalid character within String: ${Y(e, i)}.`);
				}
			}
			throw W(e.source, i, "Unterminated string.");
		}
		function Sn(e, t) {
			let n = e.source.body, r = 0, i = 3;
			for (; i < 12;) {
				let e = n.charCodeAt(t + i++);
				if (e === 125) {
					if (i < 5 || !q(r)) break;
					return {
						value: String.fromCodePoint(r),
						size: i
					};
				}
				if (r = r << 4 | Q(e), r < 0) break;
			}
			throw W(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + i)}".`);
		}
		function Cn(e, t) {
			let n = e.source.body, r = wn(n, t + 2);
			if (q(r)) return {
				value: String.fromCodePoint(r),
				size: 6
			};
			if (gn(r) && n.charCodeAt(t + 6) === 92 && n.charCodeAt(t + 7) === 117) {
				let e = wn(n, t + 8);
				if (_n(e)) return {
					value: String.fromCodePoint(r, e),
					size: 12
				};
			}
			throw W(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + 6)}".`);
		}
		function wn(e, t) {
			return Q(e.charCodeAt(t)) << 12 | Q(e.charCodeAt(t + 1)) << 8 | Q(e.charCodeAt(t + 2)) << 4 | Q(e.charCodeAt(t + 3));
		}
		function Q(e) {
			return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : -1;
		}
		function Tn(e, t) {
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
			throw W(e.source, t, `Invalid character escape sequence: "${n.slice(t, t + 2)}".`);
		}
		function En(e, t) {
			let n = e.source.body, r = n.length, i = e.lineStart, a = t + 3, o = a, s = "", c = [];
			for (; a < r;) {
				let r = n.charCodeAt(a);
				if (r === 34 && n.charCodeAt(a + 1) === 34 && n.charCodeAt(a + 2) === 34) {
					s += n.slice(o, a), c.push(s);
					let r = X(e, K.BLOCK_STRING, t, a + 3, sn(c).join("\n"));
					return e.line += c.length - 1, e.lineStart = i, r;
				}
				if (r === 92 && n.charCodeAt(a + 1) === 34 && n.charCodeAt(a + 2) === 34 && n.charCodeAt(a + 3) === 34) s += n.slice(o, a), o = a + 1, a += 4;
				else if (r === 10 || r === 13) s += n.slice(o, a), c.push(s), r === 13 && n.charCodeAt(a + 1) === 10 ? a += 2 : ++a, s = "", o = a, i = a;
				else if (q(r)) ++a;
				else if (J(n, a)) a += 2;
				else throw W(e.source, a, `Invalid character within String: ${Y(e, a)}.`);
			}
			throw W(e.source, a, "Unterminated string.");
		}
		function Dn(e, t) {
			let n = e.source.body, r = n.length, i = t + 1;
			for (; i < r && on(n.charCodeAt(i));) ++i;
			return X(e, K.NAME, t, i, n.slice(t, i));
		}
		var On = Symbol("Source"), kn = class {
			constructor(e, t = "GraphQL request", n = {
				line: 1,
				column: 1
			}) {
				this.__kind = On, this.body = e, this.name = t, this.locationOffset = n, this.locationOffset.line > 0 || tn(!1, "line in locationOffset is 1-indexed and must be positive."), this.locationOffset.column > 0 || tn(!1, "column in locationOffset is 1-indexed and must be positive.");
			}
			get [Symbol.toStringTag]() {
				return "Source";
			}
		};
		function An(e) {
			return Ze(e, On, kn);
		}
		function jn(e, t) {
			return pn(dn) ? dn.traceSync(() => Mn(e, t), { source: e }) : Mn(e, t);
		}
		function Mn(e, t) {
			let n = new Nn(e, t), r = n.parseDocument();
			return Object.defineProperty(r, "tokenCount", {
				enumerable: !1,
				value: n.tokenCount
			}), r;
		}
		var Nn = class {
			constructor(e, t = {}) {
				let { lexer: n, ...r } = t;
				if (n) this._lexer = n;
				else {
					let t = An(e) ? e : new kn(e);
					this._lexer = new mn(t);
				}
				this._options = r, this._tokenCounter = 0, this._lexer._maxComments = r.maxComments, this._lexer._commentCount = 0;
				let i = r.maxSourceLength;
				if (i !== void 0 && this._lexer.source.body.length > i) throw W(this._lexer.source, i, `Source contains more than ${i} UTF-16 code units. Parsing aborted.`);
			}
			get tokenCount() {
				return this._tokenCounter;
			}
			parseName() {
				let e = this.expectToken(K.NAME);
				return this.node(e, {
					kind: H.NAME,
					value: e.value
				});
			}
			parseDocument() {
				return this.node(this._lexer.token, {
					kind: H.DOCUMENT,
					definitions: this.many(K.SOF, this.parseDefinition, K.EOF)
				});
			}
			parseDefinition() {
				if (this.peek(K.BRACE_L)) return this.parseOperationDefinition();
				let e = this.peekDescription(), t = e ? this._lexer.lookahead() : this._lexer.token;
				if (e && t.kind === K.BRACE_L) throw W(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
				if (t.kind === K.NAME) {
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
					if (e) throw W(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
					if (t.value === "extend") return this.parseTypeSystemExtension();
				}
				throw this.unexpected(t);
			}
			parseOperationDefinition() {
				let e = this._lexer.token;
				if (this.peek(K.BRACE_L)) return this.node(e, {
					kind: H.OPERATION_DEFINITION,
					operation: V.QUERY,
					description: void 0,
					name: void 0,
					variableDefinitions: void 0,
					directives: void 0,
					selectionSet: this.parseSelectionSet()
				});
				let t = this.parseDescription(), n = this.parseOperationType(), r;
				return this.peek(K.NAME) && (r = this.parseName()), this.node(e, {
					kind: H.OPERATION_DEFINITION,
					operation: n,
					description: t,
					name: r,
					variableDefinitions: this.parseVariableDefinitions(),
					directives: this.parseDirectives(!1),
					selectionSet: this.parseSelectionSet()
				});
			}
			parseOperationType() {
				let e = this.expectToken(K.NAME);
				switch (e.value) {
					case "query": return V.QUERY;
					case "mutation": return V.MUTATION;
					case "subscription": return V.SUBSCRIPTION;
				}
				throw this.unexpected(e);
			}
			parseVariableDefinitions() {
				return this.optionalMany(K.PAREN_L, this.parseVariableDefinition, K.PAREN_R);
			}
			parseVariableDefinition() {
				return this.node(this._lexer.token, {
					kind: H.VARIABLE_DEFINITION,
					description: this.parseDescription(),
					variable: this.parseVariable(),
					type: (this.expectToken(K.COLON), this.parseTypeReference()),
					defaultValue: this.expectOptionalToken(K.EQUALS) ? this.parseConstValueLiteral() : void 0,
					directives: this.parseConstDirectives()
				});
			}
			parseVariable() {
				let e = this._lexer.token;
				return this.expectToken(K.DOLLAR), this.node(e, {
					kind: H.VARIABLE,
					name: this.parseName()
				});
			}
			parseSelectionSet() {
				return this.node(this._lexer.token, {
					kind: H.SELECTION_SET,
					selections: this._options.allowEmptySelectionSets === !1 ? this.many(K.BRACE_L, this.parseSelection, K.BRACE_R) : this.any(K.BRACE_L, this.parseSelection, K.BRACE_R)
				});
			}
			parseSelection() {
				return this.peek(K.SPREAD) ? this.parseFragment() : this.parseField();
			}
			parseField() {
				let e = this._lexer.token, t = this.parseName(), n, r;
				return this.expectOptionalToken(K.COLON) ? (n = t, r = this.parseName()) : r = t, this.node(e, {
					kind: H.FIELD,
					alias: n,
					name: r,
					arguments: this.parseArguments(!1),
					directives: this.parseDirectives(!1),
					selectionSet: this.peek(K.BRACE_L) ? this.parseSelectionSet() : void 0
				});
			}
			parseArguments(e) {
				let t = e ? this.parseConstArgument : this.parseArgument;
				return this.optionalMany(K.PAREN_L, t, K.PAREN_R);
			}
			parseFragmentArguments() {
				let e = this.parseFragmentArgument;
				return this.optionalMany(K.PAREN_L, e, K.PAREN_R);
			}
			parseArgument(e = !1) {
				let t = this._lexer.token, n = this.parseName();
				return this.expectToken(K.COLON), this.node(t, {
					kind: H.ARGUMENT,
					name: n,
					value: this.parseValueLiteral(e)
				});
			}
			parseConstArgument() {
				return this.parseArgument(!0);
			}
			parseFragmentArgument() {
				let e = this._lexer.token, t = this.parseName();
				return this.expectToken(K.COLON), this.node(e, {
					kind: H.FRAGMENT_ARGUMENT,
					name: t,
					value: this.parseValueLiteral(!1)
				});
			}
			parseFragment() {
				let e = this._lexer.token;
				this.expectToken(K.SPREAD);
				let t = this.expectOptionalKeyword("on");
				if (!t && this.peek(K.NAME)) {
					let t = this.parseFragmentName();
					return this.peek(K.PAREN_L) && this._options.experimentalFragmentArguments ? this.node(e, {
						kind: H.FRAGMENT_SPREAD,
						name: t,
						arguments: this.parseFragmentArguments(),
						directives: this.parseDirectives(!1)
					}) : this.node(e, {
						kind: H.FRAGMENT_SPREAD,
						name: t,
						directives: this.parseDirectives(!1)
					});
				}
				return this.node(e, {
					kind: H.INLINE_FRAGMENT,
					typeCondition: t ? this.parseNamedType() : void 0,
					directives: this.parseDirectives(!1),
					selectionSet: this.parseSelectionSet()
				});
			}
			parseFragmentDefinition() {
				let e = this._lexer.token, t = this.parseDescription();
				return this.expectKeyword("fragment"), this._options.experimentalFragmentArguments === !0 ? this.node(e, {
					kind: H.FRAGMENT_DEFINITION,
					description: t,
					name: this.parseFragmentName(),
					variableDefinitions: this.parseVariableDefinitions(),
					typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
					directives: this.parseDirectives(!1),
					selectionSet: this.parseSelectionSet()
				}) : this.node(e, {
					kind: H.FRAGMENT_DEFINITION,
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
					case K.BRACKET_L: return this.parseList(e);
					case K.BRACE_L: return this.parseObject(e);
					case K.INT: return this.advanceLexer(), this.node(t, {
						kind: H.INT,
						value: t.value
					});
					case K.FLOAT: return this.advanceLexer(), this.node(t, {
						kind: H.FLOAT,
						value: t.value
					});
					case K.STRING:
					case K.BLOCK_STRING: return this.parseStringLiteral();
					case K.NAME: switch (this.advanceLexer(), t.value) {
						case "true": return this.node(t, {
							kind: H.BOOLEAN,
							value: !0
						});
						case "false": return this.node(t, {
							kind: H.BOOLEAN,
							value: !1
						});
						case "null": return this.node(t, { kind: H.NULL });
						default: return this.node(t, {
							kind: H.ENUM,
							value: t.value
						});
					}
					case K.DOLLAR:
						if (e) {
							if (this.expectToken(K.DOLLAR), this._lexer.token.kind === K.NAME) {
								let e = this._lexer.token.value;
								throw W(this._lexer.source, t.start, `Unexpected variable "$${e}" in constant value.`);
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
					kind: H.STRING,
					value: e.value,
					block: e.kind === K.BLOCK_STRING
				});
			}
			parseList(e) {
				return this.node(this._lexer.token, {
					kind: H.LIST,
					values: this.any(K.BRACKET_L, () => this.parseValueLiteral(e), K.BRACKET_R)
				});
			}
			parseObject(e) {
				return this.node(this._lexer.token, {
					kind: H.OBJECT,
					fields: this.any(K.BRACE_L, () => this.parseObjectField(e), K.BRACE_R)
				});
			}
			parseObjectField(e) {
				let t = this._lexer.token, n = this.parseName();
				return this.expectToken(K.COLON), this.node(t, {
					kind: H.OBJECT_FIELD,
					name: n,
					value: this.parseValueLiteral(e)
				});
			}
			parseDirectives(e) {
				let t = [];
				for (; this.peek(K.AT);) t.push(this.parseDirective(e));
				if (t.length) return t;
			}
			parseConstDirectives() {
				return this.parseDirectives(!0);
			}
			parseDirective(e) {
				let t = this._lexer.token;
				return this.expectToken(K.AT), this.node(t, {
					kind: H.DIRECTIVE,
					name: this.parseName(),
					arguments: this.parseArguments(e)
				});
			}
			parseTypeReference() {
				let e = this._lexer.token, t;
				if (this.expectOptionalToken(K.BRACKET_L)) {
					let n = this.parseTypeReference();
					this.expectToken(K.BRACKET_R), t = this.node(e, {
						kind: H.LIST_TYPE,
						type: n
					});
				} else t = this.parseNamedType();
				return this.expectOptionalToken(K.BANG) ? this.node(e, {
					kind: H.NON_NULL_TYPE,
					type: t
				}) : t;
			}
			parseNamedType() {
				return this.node(this._lexer.token, {
					kind: H.NAMED_TYPE,
					name: this.parseName()
				});
			}
			peekDescription() {
				return this.peek(K.STRING) || this.peek(K.BLOCK_STRING);
			}
			parseDescription() {
				if (this.peekDescription()) return this.parseStringLiteral();
			}
			parseSchemaDefinition() {
				let e = this._lexer.token, t = this.parseDescription();
				this.expectKeyword("schema");
				let n = this.parseConstDirectives(), r = this.many(K.BRACE_L, this.parseOperationTypeDefinition, K.BRACE_R);
				return this.node(e, {
					kind: H.SCHEMA_DEFINITION,
					description: t,
					directives: n,
					operationTypes: r
				});
			}
			parseOperationTypeDefinition() {
				let e = this._lexer.token, t = this.parseOperationType();
				this.expectToken(K.COLON);
				let n = this.parseNamedType();
				return this.node(e, {
					kind: H.OPERATION_TYPE_DEFINITION,
					operation: t,
					type: n
				});
			}
			parseScalarTypeDefinition() {
				let e = this._lexer.token, t = this.parseDescription();
				this.expectKeyword("scalar");
				let n = this.parseName(), r = this.parseConstDirectives();
				return this.node(e, {
					kind: H.SCALAR_TYPE_DEFINITION,
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
					kind: H.OBJECT_TYPE_DEFINITION,
					description: t,
					name: n,
					interfaces: r,
					directives: i,
					fields: a
				});
			}
			parseImplementsInterfaces() {
				return this.expectOptionalKeyword("implements") ? this.delimitedMany(K.AMP, this.parseNamedType) : void 0;
			}
			parseFieldsDefinition() {
				return this.optionalMany(K.BRACE_L, this.parseFieldDefinition, K.BRACE_R);
			}
			parseFieldDefinition() {
				let e = this._lexer.token, t = this.parseDescription(), n = this.parseName(), r = this.parseArgumentDefs();
				this.expectToken(K.COLON);
				let i = this.parseTypeReference(), a = this.parseConstDirectives();
				return this.node(e, {
					kind: H.FIELD_DEFINITION,
					description: t,
					name: n,
					arguments: r,
					type: i,
					directives: a
				});
			}
			parseArgumentDefs() {
				return this.optionalMany(K.PAREN_L, this.parseInputValueDef, K.PAREN_R);
			}
			parseInputValueDef() {
				let e = this._lexer.token, t = this.parseDescription(), n = this.parseName();
				this.expectToken(K.COLON);
				let r = this.parseTypeReference(), i;
				this.expectOptionalToken(K.EQUALS) && (i = this.parseConstValueLiteral());
				let a = this.parseConstDirectives();
				return this.node(e, {
					kind: H.INPUT_VALUE_DEFINITION,
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
					kind: H.INTERFACE_TYPE_DEFINITION,
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
					kind: H.UNION_TYPE_DEFINITION,
					description: t,
					name: n,
					directives: r,
					types: i
				});
			}
			parseUnionMemberTypes() {
				return this.expectOptionalToken(K.EQUALS) ? this.delimitedMany(K.PIPE, this.parseNamedType) : void 0;
			}
			parseEnumTypeDefinition() {
				let e = this._lexer.token, t = this.parseDescription();
				this.expectKeyword("enum");
				let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseEnumValuesDefinition();
				return this.node(e, {
					kind: H.ENUM_TYPE_DEFINITION,
					description: t,
					name: n,
					directives: r,
					values: i
				});
			}
			parseEnumValuesDefinition() {
				return this.optionalMany(K.BRACE_L, this.parseEnumValueDefinition, K.BRACE_R);
			}
			parseEnumValueDefinition() {
				let e = this._lexer.token, t = this.parseDescription(), n = this.parseEnumValueName(), r = this.parseConstDirectives();
				return this.node(e, {
					kind: H.ENUM_VALUE_DEFINITION,
					description: t,
					name: n,
					directives: r
				});
			}
			parseEnumValueName() {
				if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw W(this._lexer.source, this._lexer.token.start, `${$(this._lexer.token)} is reserved and cannot be used for an enum value.`);
				return this.parseName();
			}
			parseInputObjectTypeDefinition() {
				let e = this._lexer.token, t = this.parseDescription();
				this.expectKeyword("input");
				let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseInputFieldsDefinition();
				return this.node(e, {
					kind: H.INPUT_OBJECT_TYPE_DEFINITION,
					description: t,
					name: n,
					directives: r,
					fields: i
				});
			}
			parseInputFieldsDefinition() {
				return this.optionalMany(K.BRACE_L, this.parseInputValueDef, K.BRACE_R);
			}
			parseTypeSystemExtension() {
				let e = this._lexer.lookahead();
				if (e.kind === K.NAME) switch (e.value) {
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
				let t = this.parseConstDirectives(), n = this.optionalMany(K.BRACE_L, this.parseOperationTypeDefinition, K.BRACE_R);
				if (t === void 0 && n === void 0) throw this.unexpected();
				return this.node(e, {
					kind: H.SCHEMA_EXTENSION,
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
					kind: H.SCALAR_TYPE_EXTENSION,
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
					kind: H.OBJECT_TYPE_EXTENSION,
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
					kind: H.INTERFACE_TYPE_EXTENSION,
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
					kind: H.UNION_TYPE_EXTENSION,
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
					kind: H.ENUM_TYPE_EXTENSION,
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
					kind: H.INPUT_OBJECT_TYPE_EXTENSION,
					name: t,
					directives: n,
					fields: r
				});
			}
			parseDirectiveExtension() {
				let e = this._lexer.token;
				this.expectKeyword("extend"), this.expectKeyword("directive"), this.expectToken(K.AT);
				let t = this.parseName(), n = this.parseConstDirectives();
				if (n === void 0) throw this.unexpected();
				return this.node(e, {
					kind: H.DIRECTIVE_EXTENSION,
					name: t,
					directives: n
				});
			}
			parseDirectiveDefinition() {
				let e = this._lexer.token, t = this.parseDescription();
				this.expectKeyword("directive"), this.expectToken(K.AT);
				let n = this.parseName(), r = this.parseArgumentDefs(), i = this.parseConstDirectives(), a = this.expectOptionalKeyword("repeatable");
				this.expectKeyword("on");
				let o = this.parseDirectiveLocations();
				return this.node(e, {
					kind: H.DIRECTIVE_DEFINITION,
					description: t,
					name: n,
					arguments: r,
					directives: i,
					repeatable: a,
					locations: o
				});
			}
			parseDirectiveLocations() {
				return this.delimitedMany(K.PIPE, this.parseDirectiveLocation);
			}
			parseDirectiveLocation() {
				let e = this._lexer.token, t = this.parseName();
				if (rt(ln, t.value)) return t;
				throw this.unexpected(e);
			}
			parseSchemaCoordinate() {
				let e = this._lexer.token, t = this.expectOptionalToken(K.AT), n = this.parseName(), r;
				!t && this.expectOptionalToken(K.DOT) && (r = this.parseName());
				let i;
				return (t || r) && this.expectOptionalToken(K.PAREN_L) && (i = this.parseName(), this.expectToken(K.COLON), this.expectToken(K.PAREN_R)), t ? i ? this.node(e, {
					kind: H.DIRECTIVE_ARGUMENT_COORDINATE,
					name: n,
					argumentName: i
				}) : this.node(e, {
					kind: H.DIRECTIVE_COORDINATE,
					name: n
				}) : r ? i ? this.node(e, {
					kind: H.ARGUMENT_COORDINATE,
					name: n,
					fieldName: r,
					argumentName: i
				}) : this.node(e, {
					kind: H.MEMBER_COORDINATE,
					name: n,
					memberName: r
				}) : this.node(e, {
					kind: H.TYPE_COORDINATE,
					name: n
				});
			}
			node(e, t) {
				return this._options.noLocation !== !0 && (t.loc = new it(e, this._lexer.lastToken, this._lexer.source)), t;
			}
			peek(e) {
				return this._lexer.token.kind === e;
			}
			expectToken(e) {
				let t = this._lexer.token;
				if (t.kind === e) return this.advanceLexer(), t;
				throw W(this._lexer.source, t.start, `Expected ${Pn(e)}, found ${$(t)}.`);
			}
			expectOptionalToken(e) {
				return this._lexer.token.kind === e && (this.advanceLexer(), !0);
			}
			expectKeyword(e) {
				let t = this._lexer.token;
				if (t.kind === K.NAME && t.value === e) this.advanceLexer();
				else throw W(this._lexer.source, t.start, `Expected "${e}", found ${$(t)}.`);
			}
			expectOptionalKeyword(e) {
				let t = this._lexer.token;
				return t.kind === K.NAME && t.value === e && (this.advanceLexer(), !0);
			}
			unexpected(e) {
				let t = e ?? this._lexer.token;
				return W(this._lexer.source, t.start, `Unexpected ${$(t)}.`);
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
				if (t.kind !== K.EOF && (++this._tokenCounter, e !== void 0 && this._tokenCounter > e)) throw W(this._lexer.source, t.start, `Document contains more than ${e} tokens. Parsing aborted.`);
			}
		};
		function $(e) {
			let t = e.value;
			return Pn(e.kind) + (t == null ? "" : ` "${t}"`);
		}
		function Pn(e) {
			return hn(e) ? `"${e}"` : e;
		}
		function Fn(e, t) {
			let n = /* @__PURE__ */ SyntaxError(e + " (" + t.loc.start.line + ":" + t.loc.start.column + ")");
			return Object.assign(n, t);
		}
		var In = Fn;
		function Ln(e) {
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
		var Rn = { experimentalFragmentArguments: !0 };
		function zn(e) {
			if (!(e instanceof R)) return e;
			let { message: t, locations: [n] } = e;
			return In(t, {
				loc: { start: n },
				cause: e
			});
		}
		function Bn(e) {
			let t;
			try {
				t = jn(e, Rn);
			} catch (e) {
				throw zn(e);
			}
			return t.comments = Ln(t), t;
		}
		var Vn = {
			parse: Bn,
			astFormat: "graphql",
			hasPragma: De,
			hasIgnorePragma: Oe,
			locStart: Ie,
			locEnd: Le
		}, Hn = { graphql: Ke };
		return o(s);
	});
}));
export default t();
