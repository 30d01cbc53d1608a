import { r as e, t } from "./rolldown-runtime-QGRDbDUS.mjs";
import "./editorBaseApi-2nMpdKXY.mjs";
// node_modules/graphql/jsutils/devAssert.mjs
function n(e, t) {
	if (!e) throw Error(t);
}
// node_modules/graphql/jsutils/isObjectLike.mjs
function r(e) {
	return typeof e == "object" && !!e;
}
// node_modules/graphql/language/location.mjs
function i(e, t) {
	let n = /\r\n|[\n\r]/g, r = 1, i = t + 1, a;
	for (; (a = n.exec(e.body)) && a.index < t;) r++, i = t + 1 - (a.index + a[0].length);
	return {
		line: r,
		column: i
	};
}
function a(e) {
	if (e.length < 2) return e.map(({ source: e, start: t }) => i(e, t));
	let t = /* @__PURE__ */ new Map();
	e.forEach(({ source: e, start: n }, r) => {
		let i = t.get(e);
		i === void 0 && (i = [], t.set(e, i)), i.push({
			position: n,
			index: r
		});
	});
	let n = Array(e.length);
	for (let [e, r] of t) {
		let t = /\r\n|[\n\r]/g, i = t.exec(e.body), a = 1, o = 0;
		r.sort((e, t) => e.position - t.position);
		for (let { position: s, index: c } of r) {
			for (; i !== null && i.index < s;) o = i.index + i[0].length, a++, i = t.exec(e.body);
			n[c] = {
				line: a,
				column: s + 1 - o
			};
		}
	}
	return n;
}
// node_modules/graphql/language/printLocation.mjs
function o(e) {
	return s(e.source, i(e.source, e.start));
}
function s(e, t) {
	let n = e.locationOffset.column - 1, r = "".padStart(n) + e.body, i = t.line - 1, a = e.locationOffset.line - 1, o = t.line + a, s = t.line === 1 ? n : 0, l = t.column + s, u = `${e.name}:${o}:${l}\n`, d = r.split(/\r\n|[\n\r]/g), f = d[i];
	if (f.length > 120) {
		let e = Math.floor(l / 80), t = l % 80, n = [];
		for (let e = 0; e < f.length; e += 80) n.push(f.slice(e, e + 80));
		return u + c([
			[`${o} |`, n[0]],
			...n.slice(1, e + 1).map((e) => ["|", e]),
			["|", "^".padStart(t)],
			["|", n[e + 1]]
		]);
	}
	return u + c([
		[`${o - 1} |`, d[i - 1]],
		[`${o} |`, f],
		["|", "^".padStart(l)],
		[`${o + 1} |`, d[i + 1]]
	]);
}
function c(e) {
	let t = e.filter(([e, t]) => t !== void 0), n = Math.max(...t.map(([e]) => e.length));
	return t.map(([e, t]) => e.padStart(n) + (t ? " " + t : "")).join("\n");
}
// node_modules/graphql/error/GraphQLError.mjs
function l(e) {
	let t = e[0];
	return t == null || "kind" in t || "length" in t ? {
		nodes: t,
		source: e[1],
		positions: e[2],
		path: e[3],
		originalError: e[4],
		extensions: e[5]
	} : t;
}
var u = class e extends Error {
	constructor(t, ...n) {
		let { nodes: i, source: o, positions: s, path: c, originalError: u, extensions: f } = l(n);
		super(t), this.name = "GraphQLError", this.path = c ?? void 0, this.originalError = u ?? void 0, this.nodes = d(Array.isArray(i) ? i : i ? [i] : void 0);
		let p = d(this.nodes?.map((e) => e.loc).filter((e) => e != null));
		this.source = o ?? p?.[0]?.source, this.positions = s ?? p?.map((e) => e.start), this.locations = s && o ? a(s.map((e) => ({
			source: o,
			start: e
		}))) : p && a(p);
		let m = r(u?.extensions) ? u?.extensions : void 0;
		/* c8 ignore start */
		this.extensions = f ?? m ?? Object.create(null), Object.defineProperties(this, {
			message: {
				writable: !0,
				enumerable: !0
			},
			name: { enumerable: !1 },
			nodes: { enumerable: !1 },
			source: { enumerable: !1 },
			positions: { enumerable: !1 },
			originalError: { enumerable: !1 }
		}), u != null && u.stack ? Object.defineProperty(this, "stack", {
			value: u.stack,
			writable: !0,
			configurable: !0
		}) : Error.captureStackTrace ? Error.captureStackTrace(this, e) : Object.defineProperty(this, "stack", {
			value: Error().stack,
			writable: !0,
			configurable: !0
		});
		/* c8 ignore stop */
	}
	get [Symbol.toStringTag]() {
		return "GraphQLError";
	}
	toString() {
		let e = this.message;
		if (this.nodes) for (let t of this.nodes) t.loc && (e += "\n\n" + o(t.loc));
		else if (this.source && this.locations) for (let t of this.locations) e += "\n\n" + s(this.source, t);
		return e;
	}
	toJSON() {
		let e = { message: this.message };
		return this.locations != null && (e.locations = this.locations), this.path != null && (e.path = this.path), this.extensions != null && Object.keys(this.extensions).length > 0 && (e.extensions = this.extensions), e;
	}
};
function d(e) {
	return e === void 0 || e.length === 0 ? void 0 : e;
}
// node_modules/graphql/error/syntaxError.mjs
function f(e, t, n) {
	return new u(`Syntax Error: ${n}`, {
		source: e,
		positions: [t]
	});
}
// node_modules/graphql/language/ast.mjs
var p = class {
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
}, m = class {
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
}, ee = {
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
	Variable: ["name"],
	SelectionSet: ["selections"],
	Field: [
		"alias",
		"name",
		"arguments",
		"directives",
		"selectionSet"
	],
	Argument: ["name", "value"],
	FragmentSpread: ["name", "directives"],
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
	ObjectField: ["name", "value"],
	Directive: ["name", "arguments"],
	NamedType: ["name"],
	ListType: ["type"],
	NonNullType: ["type"],
	SchemaDefinition: [
		"description",
		"directives",
		"operationTypes"
	],
	OperationTypeDefinition: ["type"],
	ScalarTypeDefinition: [
		"description",
		"name",
		"directives"
	],
	ObjectTypeDefinition: [
		"description",
		"name",
		"interfaces",
		"directives",
		"fields"
	],
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
	InterfaceTypeDefinition: [
		"description",
		"name",
		"interfaces",
		"directives",
		"fields"
	],
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
	EnumValueDefinition: [
		"description",
		"name",
		"directives"
	],
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
	DirectiveExtension: ["name", "directives"],
	ScalarTypeExtension: ["name", "directives"],
	ObjectTypeExtension: [
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	InterfaceTypeExtension: [
		"name",
		"interfaces",
		"directives",
		"fields"
	],
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
	],
	TypeCoordinate: ["name"],
	MemberCoordinate: ["name", "memberName"],
	ArgumentCoordinate: [
		"name",
		"fieldName",
		"argumentName"
	],
	DirectiveCoordinate: ["name"],
	DirectiveArgumentCoordinate: ["name", "argumentName"]
}, h = new Set(Object.keys(ee));
function te(e) {
	let t = e?.kind;
	return typeof t == "string" && h.has(t);
}
var g;
(function(e) {
	e.QUERY = "query", e.MUTATION = "mutation", e.SUBSCRIPTION = "subscription";
})(g ||= {});
// node_modules/graphql/language/directiveLocation.mjs
var _;
(function(e) {
	e.QUERY = "QUERY", e.MUTATION = "MUTATION", e.SUBSCRIPTION = "SUBSCRIPTION", e.FIELD = "FIELD", e.FRAGMENT_DEFINITION = "FRAGMENT_DEFINITION", e.FRAGMENT_SPREAD = "FRAGMENT_SPREAD", e.INLINE_FRAGMENT = "INLINE_FRAGMENT", e.VARIABLE_DEFINITION = "VARIABLE_DEFINITION", e.SCHEMA = "SCHEMA", e.SCALAR = "SCALAR", e.OBJECT = "OBJECT", e.FIELD_DEFINITION = "FIELD_DEFINITION", e.ARGUMENT_DEFINITION = "ARGUMENT_DEFINITION", e.INTERFACE = "INTERFACE", e.UNION = "UNION", e.ENUM = "ENUM", e.ENUM_VALUE = "ENUM_VALUE", e.INPUT_OBJECT = "INPUT_OBJECT", e.INPUT_FIELD_DEFINITION = "INPUT_FIELD_DEFINITION", e.DIRECTIVE_DEFINITION = "DIRECTIVE_DEFINITION";
})(_ ||= {});
// node_modules/graphql/language/kinds.mjs
var v;
(function(e) {
	e.NAME = "Name", e.DOCUMENT = "Document", e.OPERATION_DEFINITION = "OperationDefinition", e.VARIABLE_DEFINITION = "VariableDefinition", e.SELECTION_SET = "SelectionSet", e.FIELD = "Field", e.ARGUMENT = "Argument", e.FRAGMENT_SPREAD = "FragmentSpread", e.INLINE_FRAGMENT = "InlineFragment", e.FRAGMENT_DEFINITION = "FragmentDefinition", e.VARIABLE = "Variable", e.INT = "IntValue", e.FLOAT = "FloatValue", e.STRING = "StringValue", e.BOOLEAN = "BooleanValue", e.NULL = "NullValue", e.ENUM = "EnumValue", e.LIST = "ListValue", e.OBJECT = "ObjectValue", e.OBJECT_FIELD = "ObjectField", e.DIRECTIVE = "Directive", e.NAMED_TYPE = "NamedType", e.LIST_TYPE = "ListType", e.NON_NULL_TYPE = "NonNullType", e.SCHEMA_DEFINITION = "SchemaDefinition", e.OPERATION_TYPE_DEFINITION = "OperationTypeDefinition", e.SCALAR_TYPE_DEFINITION = "ScalarTypeDefinition", e.OBJECT_TYPE_DEFINITION = "ObjectTypeDefinition", e.FIELD_DEFINITION = "FieldDefinition", e.INPUT_VALUE_DEFINITION = "InputValueDefinition", e.INTERFACE_TYPE_DEFINITION = "InterfaceTypeDefinition", e.UNION_TYPE_DEFINITION = "UnionTypeDefinition", e.ENUM_TYPE_DEFINITION = "EnumTypeDefinition", e.ENUM_VALUE_DEFINITION = "EnumValueDefinition", e.INPUT_OBJECT_TYPE_DEFINITION = "InputObjectTypeDefinition", e.DIRECTIVE_DEFINITION = "DirectiveDefinition", e.SCHEMA_EXTENSION = "SchemaExtension", e.DIRECTIVE_EXTENSION = "DirectiveExtension", e.SCALAR_TYPE_EXTENSION = "ScalarTypeExtension", e.OBJECT_TYPE_EXTENSION = "ObjectTypeExtension", e.INTERFACE_TYPE_EXTENSION = "InterfaceTypeExtension", e.UNION_TYPE_EXTENSION = "UnionTypeExtension", e.ENUM_TYPE_EXTENSION = "EnumTypeExtension", e.INPUT_OBJECT_TYPE_EXTENSION = "InputObjectTypeExtension", e.TYPE_COORDINATE = "TypeCoordinate", e.MEMBER_COORDINATE = "MemberCoordinate", e.ARGUMENT_COORDINATE = "ArgumentCoordinate", e.DIRECTIVE_COORDINATE = "DirectiveCoordinate", e.DIRECTIVE_ARGUMENT_COORDINATE = "DirectiveArgumentCoordinate";
})(v ||= {});
// node_modules/graphql/language/characterClasses.mjs
function ne(e) {
	return e === 9 || e === 32;
}
function re(e) {
	return e >= 48 && e <= 57;
}
function ie(e) {
	return e >= 97 && e <= 122 || e >= 65 && e <= 90;
}
function ae(e) {
	return ie(e) || e === 95;
}
function oe(e) {
	return ie(e) || re(e) || e === 95;
}
// node_modules/graphql/language/blockString.mjs
function se(e) {
	let t = 2 ** 53 - 1, n = null, r = -1;
	for (let i = 0; i < e.length; ++i) {
		let a = e[i], o = ce(a);
		o !== a.length && (n ??= i, r = i, i !== 0 && o < t && (t = o));
	}
	return e.map((e, n) => n === 0 ? e : e.slice(t)).slice(n ?? 0, r + 1);
}
function ce(e) {
	let t = 0;
	for (; t < e.length && ne(e.charCodeAt(t));) ++t;
	return t;
}
function le(e) {
	if (e === "") return !0;
	let t = !0, n = !1, r = !0, i = !1;
	for (let a = 0; a < e.length; ++a) switch (e.codePointAt(a)) {
		case 0:
		case 1:
		case 2:
		case 3:
		case 4:
		case 5:
		case 6:
		case 7:
		case 8:
		case 11:
		case 12:
		case 14:
		case 15: return !1;
		case 13: return !1;
		case 10:
			if (t && !i) return !1;
			i = !0, t = !0, n = !1;
			break;
		case 9:
		case 32:
			n ||= t;
			break;
		default: r &&= n, t = !1;
	}
	return !(t || r && i);
}
function ue(e, t) {
	let n = e.replace(/"""/g, "\\\"\"\""), r = n.split(/\r\n|[\n\r]/g), i = r.length === 1, a = r.length > 1 && r.slice(1).every((e) => e.length === 0 || ne(e.charCodeAt(0))), o = n.endsWith("\\\"\"\""), s = e.endsWith("\"") && !o, c = e.endsWith("\\"), l = s || c, u = !(t != null && t.minimize) && (!i || e.length > 70 || l || a || o), d = "", f = i && ne(e.charCodeAt(0));
	return (u && !f || a) && (d += "\n"), d += n, (u || l) && (d += "\n"), "\"\"\"" + d + "\"\"\"";
}
// node_modules/graphql/language/tokenKind.mjs
var y;
(function(e) {
	e.SOF = "<SOF>", e.EOF = "<EOF>", e.BANG = "!", e.DOLLAR = "$", e.AMP = "&", e.PAREN_L = "(", e.PAREN_R = ")", e.DOT = ".", e.SPREAD = "...", e.COLON = ":", e.EQUALS = "=", e.AT = "@", e.BRACKET_L = "[", e.BRACKET_R = "]", e.BRACE_L = "{", e.PIPE = "|", e.BRACE_R = "}", e.NAME = "Name", e.INT = "Int", e.FLOAT = "Float", e.STRING = "String", e.BLOCK_STRING = "BlockString", e.COMMENT = "Comment";
})(y ||= {});
// node_modules/graphql/language/lexer.mjs
var de = class {
	constructor(e) {
		let t = new m(y.SOF, 0, 0, 0, 0);
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
		if (e.kind !== y.EOF) do
			if (e.next) e = e.next;
			else {
				let t = ve(this, e.end);
				e.next = t, t.prev = e, e = t;
			}
		while (e.kind === y.COMMENT);
		return e;
	}
};
function fe(e) {
	return e === y.BANG || e === y.DOLLAR || e === y.AMP || e === y.PAREN_L || e === y.PAREN_R || e === y.DOT || e === y.SPREAD || e === y.COLON || e === y.EQUALS || e === y.AT || e === y.BRACKET_L || e === y.BRACKET_R || e === y.BRACE_L || e === y.PIPE || e === y.BRACE_R;
}
function pe(e) {
	return e >= 0 && e <= 55295 || e >= 57344 && e <= 1114111;
}
function me(e, t) {
	return he(e.charCodeAt(t)) && ge(e.charCodeAt(t + 1));
}
function he(e) {
	return e >= 55296 && e <= 56319;
}
function ge(e) {
	return e >= 56320 && e <= 57343;
}
function _e(e, t) {
	let n = e.source.body.codePointAt(t);
	if (n === void 0) return y.EOF;
	if (n >= 32 && n <= 126) {
		let e = String.fromCodePoint(n);
		return e === "\"" ? "'\"'" : `"${e}"`;
	}
	return "U+" + n.toString(16).toUpperCase().padStart(4, "0");
}
function b(e, t, n, r, i) {
	let a = e.line;
	return new m(t, n, r, a, 1 + n - e.lineStart, i);
}
function ve(e, t) {
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
			case 35: return ye(e, i);
			case 33: return b(e, y.BANG, i, i + 1);
			case 36: return b(e, y.DOLLAR, i, i + 1);
			case 38: return b(e, y.AMP, i, i + 1);
			case 40: return b(e, y.PAREN_L, i, i + 1);
			case 41: return b(e, y.PAREN_R, i, i + 1);
			case 46:
				if (n.charCodeAt(i + 1) === 46 && n.charCodeAt(i + 2) === 46) return b(e, y.SPREAD, i, i + 3);
				break;
			case 58: return b(e, y.COLON, i, i + 1);
			case 61: return b(e, y.EQUALS, i, i + 1);
			case 64: return b(e, y.AT, i, i + 1);
			case 91: return b(e, y.BRACKET_L, i, i + 1);
			case 93: return b(e, y.BRACKET_R, i, i + 1);
			case 123: return b(e, y.BRACE_L, i, i + 1);
			case 124: return b(e, y.PIPE, i, i + 1);
			case 125: return b(e, y.BRACE_R, i, i + 1);
			case 34: return n.charCodeAt(i + 1) === 34 && n.charCodeAt(i + 2) === 34 ? Oe(e, i) : Se(e, i);
		}
		if (re(t) || t === 45) return be(e, i, t);
		if (ae(t)) return ke(e, i);
		throw f(e.source, i, t === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : pe(t) || me(n, i) ? `Unexpected character: ${_e(e, i)}.` : `Invalid character: ${_e(e, i)}.`);
	}
	return b(e, y.EOF, r, r);
}
function ye(e, t) {
	let n = e._maxComments;
	if (n !== void 0) {
		let r = e._commentCount + 1;
		if (r > n) throw f(e.source, t, `Document contains more than ${n} comments. Parsing aborted.`);
		e._commentCount = r;
	}
	let r = e.source.body, i = r.length, a = t + 1;
	for (; a < i;) {
		let e = r.charCodeAt(a);
		if (e === 10 || e === 13) break;
		if (pe(e)) ++a;
		else if (me(r, a)) a += 2;
		else break;
	}
	return b(e, y.COMMENT, t, a, r.slice(t + 1, a));
}
function be(e, t, n) {
	let r = e.source.body, i = t, a = n, o = !1;
	if (a === 45 && (a = r.charCodeAt(++i)), a === 48) {
		if (a = r.charCodeAt(++i), re(a)) throw f(e.source, i, `Invalid number, unexpected digit after 0: ${_e(e, i)}.`);
	} else i = xe(e, i, a), a = r.charCodeAt(i);
	if (a === 46 && (o = !0, a = r.charCodeAt(++i), i = xe(e, i, a), a = r.charCodeAt(i)), (a === 69 || a === 101) && (o = !0, a = r.charCodeAt(++i), (a === 43 || a === 45) && (a = r.charCodeAt(++i)), i = xe(e, i, a), a = r.charCodeAt(i)), a === 46 || ae(a)) throw f(e.source, i, `Invalid number, expected digit but got: ${_e(e, i)}.`);
	return b(e, o ? y.FLOAT : y.INT, t, i, r.slice(t, i));
}
function xe(e, t, n) {
	if (!re(n)) throw f(e.source, t, `Invalid number, expected digit but got: ${_e(e, t)}.`);
	let r = e.source.body, i = t + 1;
	for (; re(r.charCodeAt(i));) ++i;
	return i;
}
function Se(e, t) {
	let n = e.source.body, r = n.length, i = t + 1, a = i, o = "";
	for (; i < r;) {
		let r = n.charCodeAt(i);
		if (r === 34) return o += n.slice(a, i), b(e, y.STRING, t, i + 1, o);
		if (r === 92) {
			o += n.slice(a, i);
			let t = n.charCodeAt(i + 1) === 117 ? n.charCodeAt(i + 2) === 123 ? Ce(e, i) : we(e, i) : De(e, i);
			o += t.value, i += t.size, a = i;
		} else {
			if (r === 10 || r === 13) break;
			if (pe(r)) ++i;
			else if (me(n, i)) i += 2;
			else throw f(e.source, i, `Invalid character within String: ${_e(e, i)}.`);
		}
	}
	throw f(e.source, i, "Unterminated string.");
}
function Ce(e, t) {
	let n = e.source.body, r = 0, i = 3;
	for (; i < 12;) {
		let e = n.charCodeAt(t + i++);
		if (e === 125) {
			if (i < 5 || !pe(r)) break;
			return {
				value: String.fromCodePoint(r),
				size: i
			};
		}
		if (r = r << 4 | Ee(e), r < 0) break;
	}
	throw f(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + i)}".`);
}
function we(e, t) {
	let n = e.source.body, r = Te(n, t + 2);
	if (pe(r)) return {
		value: String.fromCodePoint(r),
		size: 6
	};
	if (he(r) && n.charCodeAt(t + 6) === 92 && n.charCodeAt(t + 7) === 117) {
		let e = Te(n, t + 8);
		if (ge(e)) return {
			value: String.fromCodePoint(r, e),
			size: 12
		};
	}
	throw f(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + 6)}".`);
}
function Te(e, t) {
	return Ee(e.charCodeAt(t)) << 12 | Ee(e.charCodeAt(t + 1)) << 8 | Ee(e.charCodeAt(t + 2)) << 4 | Ee(e.charCodeAt(t + 3));
}
function Ee(e) {
	return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : -1;
}
function De(e, t) {
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
	throw f(e.source, t, `Invalid character escape sequence: "${n.slice(t, t + 2)}".`);
}
function Oe(e, t) {
	let n = e.source.body, r = n.length, i = e.lineStart, a = t + 3, o = a, s = "", c = [];
	for (; a < r;) {
		let r = n.charCodeAt(a);
		if (r === 34 && n.charCodeAt(a + 1) === 34 && n.charCodeAt(a + 2) === 34) {
			s += n.slice(o, a), c.push(s);
			let r = b(e, y.BLOCK_STRING, t, a + 3, se(c).join("\n"));
			return e.line += c.length - 1, e.lineStart = i, r;
		}
		if (r === 92 && n.charCodeAt(a + 1) === 34 && n.charCodeAt(a + 2) === 34 && n.charCodeAt(a + 3) === 34) s += n.slice(o, a), o = a + 1, a += 4;
		else if (r === 10 || r === 13) s += n.slice(o, a), c.push(s), r === 13 && n.charCodeAt(a + 1) === 10 ? a += 2 : ++a, s = "", o = a, i = a;
		else if (pe(r)) ++a;
		else if (me(n, a)) a += 2;
		else throw f(e.source, a, `Invalid character within String: ${_e(e, a)}.`);
	}
	throw f(e.source, a, "Unterminated string.");
}
function ke(e, t) {
	let n = e.source.body, r = n.length, i = t + 1;
	for (; i < r && oe(n.charCodeAt(i));) ++i;
	return b(e, y.NAME, t, i, n.slice(t, i));
}
// node_modules/graphql/jsutils/inspect.mjs
var Ae = 10, je = 2;
function x(e) {
	return Me(e, []);
}
function Me(e, t) {
	switch (typeof e) {
		case "string": return JSON.stringify(e);
		case "function": return e.name ? `[function ${e.name}]` : "[function]";
		case "object": return Ne(e, t);
		default: return String(e);
	}
}
function Ne(e, t) {
	if (e === null) return "null";
	if (t.includes(e)) return "[Circular]";
	let n = [...t, e];
	if (Pe(e)) {
		let t = e.toJSON();
		if (t !== e) return typeof t == "string" ? t : Me(t, n);
	} else if (Array.isArray(e)) return Ie(e, n);
	return Fe(e, n);
}
function Pe(e) {
	return typeof e.toJSON == "function";
}
function Fe(e, t) {
	let n = Object.entries(e);
	return n.length === 0 ? "{}" : t.length > je ? "[" + Le(e) + "]" : "{ " + n.map(([e, n]) => e + ": " + Me(n, t)).join(", ") + " }";
}
function Ie(e, t) {
	if (e.length === 0) return "[]";
	if (t.length > je) return "[Array]";
	let n = Math.min(Ae, e.length), r = e.length - n, i = [];
	for (let r = 0; r < n; ++r) i.push(Me(e[r], t));
	return r === 1 ? i.push("... 1 more item") : r > 1 && i.push(`... ${r} more items`), "[" + i.join(", ") + "]";
}
function Le(e) {
	let t = Object.prototype.toString.call(e).replace(/^\[object /, "").replace(/]$/, "");
	if (t === "Object" && typeof e.constructor == "function") {
		let t = e.constructor.name;
		if (typeof t == "string" && t !== "") return t;
	}
	return t;
}
var Re = globalThis.process ? function(e, t) {
	return e instanceof t;
} : function(e, t) {
	if (e instanceof t) return !0;
	if (typeof e == "object" && e) {
		let n = t.prototype[Symbol.toStringTag];
		if (n === (Symbol.toStringTag in e ? e[Symbol.toStringTag] : e.constructor?.name)) {
			let t = x(e);
			throw Error(`Cannot use ${n} "${t}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
		}
	}
	return !1;
}, ze = class {
	constructor(e, t = "GraphQL request", r = {
		line: 1,
		column: 1
	}) {
		typeof e == "string" || n(!1, `Body must be a string. Received: ${x(e)}.`), this.body = e, this.name = t, this.locationOffset = r, this.locationOffset.line > 0 || n(!1, "line in locationOffset is 1-indexed and must be positive."), this.locationOffset.column > 0 || n(!1, "column in locationOffset is 1-indexed and must be positive.");
	}
	get [Symbol.toStringTag]() {
		return "Source";
	}
};
function Be(e) {
	return Re(e, ze);
}
// node_modules/graphql/language/parser.mjs
function Ve(e, t) {
	let n = new Ue(e, t), r = n.parseDocument();
	return Object.defineProperty(r, "tokenCount", {
		enumerable: !1,
		value: n.tokenCount
	}), r;
}
function He(e, t) {
	let n = new Ue(e, t);
	n.expectToken(y.SOF);
	let r = n.parseValueLiteral(!1);
	return n.expectToken(y.EOF), r;
}
var Ue = class {
	constructor(e, t = {}) {
		let { lexer: n, ...r } = t;
		if (n) this._lexer = n;
		else {
			let t = Be(e) ? e : new ze(e);
			this._lexer = new de(t);
		}
		this._options = r, this._tokenCounter = 0, this._lexer._maxComments = t?.maxComments, this._lexer._commentCount = 0;
		let i = t?.maxSourceLength;
		if (i !== void 0 && this._lexer.source.body.length > i) throw f(this._lexer.source, i, `Source contains more than ${i} UTF-16 code units. Parsing aborted.`);
	}
	get tokenCount() {
		return this._tokenCounter;
	}
	parseName() {
		let e = this.expectToken(y.NAME);
		return this.node(e, {
			kind: v.NAME,
			value: e.value
		});
	}
	parseDocument() {
		return this.node(this._lexer.token, {
			kind: v.DOCUMENT,
			definitions: this.many(y.SOF, this.parseDefinition, y.EOF)
		});
	}
	parseDefinition() {
		if (this.peek(y.BRACE_L)) return this.parseOperationDefinition();
		let e = this.peekDescription(), t = e ? this._lexer.lookahead() : this._lexer.token;
		if (e && t.kind === y.BRACE_L) throw f(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
		if (t.kind === y.NAME) {
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
			if (e) throw f(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
			if (t.value === "extend") return this.parseTypeSystemExtension();
		}
		throw this.unexpected(t);
	}
	parseOperationDefinition() {
		let e = this._lexer.token;
		if (this.peek(y.BRACE_L)) return this.node(e, {
			kind: v.OPERATION_DEFINITION,
			operation: g.QUERY,
			description: void 0,
			name: void 0,
			variableDefinitions: [],
			directives: [],
			selectionSet: this.parseSelectionSet()
		});
		let t = this.parseDescription(), n = this.parseOperationType(), r;
		return this.peek(y.NAME) && (r = this.parseName()), this.node(e, {
			kind: v.OPERATION_DEFINITION,
			operation: n,
			description: t,
			name: r,
			variableDefinitions: this.parseVariableDefinitions(),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseOperationType() {
		let e = this.expectToken(y.NAME);
		switch (e.value) {
			case "query": return g.QUERY;
			case "mutation": return g.MUTATION;
			case "subscription": return g.SUBSCRIPTION;
		}
		throw this.unexpected(e);
	}
	parseVariableDefinitions() {
		return this.optionalMany(y.PAREN_L, this.parseVariableDefinition, y.PAREN_R);
	}
	parseVariableDefinition() {
		return this.node(this._lexer.token, {
			kind: v.VARIABLE_DEFINITION,
			description: this.parseDescription(),
			variable: this.parseVariable(),
			type: (this.expectToken(y.COLON), this.parseTypeReference()),
			defaultValue: this.expectOptionalToken(y.EQUALS) ? this.parseConstValueLiteral() : void 0,
			directives: this.parseConstDirectives()
		});
	}
	parseVariable() {
		let e = this._lexer.token;
		return this.expectToken(y.DOLLAR), this.node(e, {
			kind: v.VARIABLE,
			name: this.parseName()
		});
	}
	parseSelectionSet() {
		return this.node(this._lexer.token, {
			kind: v.SELECTION_SET,
			selections: this.many(y.BRACE_L, this.parseSelection, y.BRACE_R)
		});
	}
	parseSelection() {
		return this.peek(y.SPREAD) ? this.parseFragment() : this.parseField();
	}
	parseField() {
		let e = this._lexer.token, t = this.parseName(), n, r;
		return this.expectOptionalToken(y.COLON) ? (n = t, r = this.parseName()) : r = t, this.node(e, {
			kind: v.FIELD,
			alias: n,
			name: r,
			arguments: this.parseArguments(!1),
			directives: this.parseDirectives(!1),
			selectionSet: this.peek(y.BRACE_L) ? this.parseSelectionSet() : void 0
		});
	}
	parseArguments(e) {
		let t = e ? this.parseConstArgument : this.parseArgument;
		return this.optionalMany(y.PAREN_L, t, y.PAREN_R);
	}
	parseArgument(e = !1) {
		let t = this._lexer.token, n = this.parseName();
		return this.expectToken(y.COLON), this.node(t, {
			kind: v.ARGUMENT,
			name: n,
			value: this.parseValueLiteral(e)
		});
	}
	parseConstArgument() {
		return this.parseArgument(!0);
	}
	parseFragment() {
		let e = this._lexer.token;
		this.expectToken(y.SPREAD);
		let t = this.expectOptionalKeyword("on");
		return !t && this.peek(y.NAME) ? this.node(e, {
			kind: v.FRAGMENT_SPREAD,
			name: this.parseFragmentName(),
			directives: this.parseDirectives(!1)
		}) : this.node(e, {
			kind: v.INLINE_FRAGMENT,
			typeCondition: t ? this.parseNamedType() : void 0,
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseFragmentDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		return this.expectKeyword("fragment"), this._options.allowLegacyFragmentVariables === !0 ? this.node(e, {
			kind: v.FRAGMENT_DEFINITION,
			description: t,
			name: this.parseFragmentName(),
			variableDefinitions: this.parseVariableDefinitions(),
			typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		}) : this.node(e, {
			kind: v.FRAGMENT_DEFINITION,
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
			case y.BRACKET_L: return this.parseList(e);
			case y.BRACE_L: return this.parseObject(e);
			case y.INT: return this.advanceLexer(), this.node(t, {
				kind: v.INT,
				value: t.value
			});
			case y.FLOAT: return this.advanceLexer(), this.node(t, {
				kind: v.FLOAT,
				value: t.value
			});
			case y.STRING:
			case y.BLOCK_STRING: return this.parseStringLiteral();
			case y.NAME: switch (this.advanceLexer(), t.value) {
				case "true": return this.node(t, {
					kind: v.BOOLEAN,
					value: !0
				});
				case "false": return this.node(t, {
					kind: v.BOOLEAN,
					value: !1
				});
				case "null": return this.node(t, { kind: v.NULL });
				default: return this.node(t, {
					kind: v.ENUM,
					value: t.value
				});
			}
			case y.DOLLAR:
				if (e) {
					if (this.expectToken(y.DOLLAR), this._lexer.token.kind === y.NAME) {
						let e = this._lexer.token.value;
						throw f(this._lexer.source, t.start, `Unexpected variable "$${e}" in constant value.`);
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
			kind: v.STRING,
			value: e.value,
			block: e.kind === y.BLOCK_STRING
		});
	}
	parseList(e) {
		return this.node(this._lexer.token, {
			kind: v.LIST,
			values: this.any(y.BRACKET_L, () => this.parseValueLiteral(e), y.BRACKET_R)
		});
	}
	parseObject(e) {
		return this.node(this._lexer.token, {
			kind: v.OBJECT,
			fields: this.any(y.BRACE_L, () => this.parseObjectField(e), y.BRACE_R)
		});
	}
	parseObjectField(e) {
		let t = this._lexer.token, n = this.parseName();
		return this.expectToken(y.COLON), this.node(t, {
			kind: v.OBJECT_FIELD,
			name: n,
			value: this.parseValueLiteral(e)
		});
	}
	parseDirectives(e) {
		let t = [];
		for (; this.peek(y.AT);) t.push(this.parseDirective(e));
		return t;
	}
	parseConstDirectives() {
		return this.parseDirectives(!0);
	}
	parseDirective(e) {
		let t = this._lexer.token;
		return this.expectToken(y.AT), this.node(t, {
			kind: v.DIRECTIVE,
			name: this.parseName(),
			arguments: this.parseArguments(e)
		});
	}
	parseTypeReference() {
		let e = this._lexer.token, t;
		if (this.expectOptionalToken(y.BRACKET_L)) {
			let n = this.parseTypeReference();
			this.expectToken(y.BRACKET_R), t = this.node(e, {
				kind: v.LIST_TYPE,
				type: n
			});
		} else t = this.parseNamedType();
		return this.expectOptionalToken(y.BANG) ? this.node(e, {
			kind: v.NON_NULL_TYPE,
			type: t
		}) : t;
	}
	parseNamedType() {
		return this.node(this._lexer.token, {
			kind: v.NAMED_TYPE,
			name: this.parseName()
		});
	}
	peekDescription() {
		return this.peek(y.STRING) || this.peek(y.BLOCK_STRING);
	}
	parseDescription() {
		if (this.peekDescription()) return this.parseStringLiteral();
	}
	parseSchemaDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("schema");
		let n = this.parseConstDirectives(), r = this.many(y.BRACE_L, this.parseOperationTypeDefinition, y.BRACE_R);
		return this.node(e, {
			kind: v.SCHEMA_DEFINITION,
			description: t,
			directives: n,
			operationTypes: r
		});
	}
	parseOperationTypeDefinition() {
		let e = this._lexer.token, t = this.parseOperationType();
		this.expectToken(y.COLON);
		let n = this.parseNamedType();
		return this.node(e, {
			kind: v.OPERATION_TYPE_DEFINITION,
			operation: t,
			type: n
		});
	}
	parseScalarTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("scalar");
		let n = this.parseName(), r = this.parseConstDirectives();
		return this.node(e, {
			kind: v.SCALAR_TYPE_DEFINITION,
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
			kind: v.OBJECT_TYPE_DEFINITION,
			description: t,
			name: n,
			interfaces: r,
			directives: i,
			fields: a
		});
	}
	parseImplementsInterfaces() {
		return this.expectOptionalKeyword("implements") ? this.delimitedMany(y.AMP, this.parseNamedType) : [];
	}
	parseFieldsDefinition() {
		return this.optionalMany(y.BRACE_L, this.parseFieldDefinition, y.BRACE_R);
	}
	parseFieldDefinition() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseName(), r = this.parseArgumentDefs();
		this.expectToken(y.COLON);
		let i = this.parseTypeReference(), a = this.parseConstDirectives();
		return this.node(e, {
			kind: v.FIELD_DEFINITION,
			description: t,
			name: n,
			arguments: r,
			type: i,
			directives: a
		});
	}
	parseArgumentDefs() {
		return this.optionalMany(y.PAREN_L, this.parseInputValueDef, y.PAREN_R);
	}
	parseInputValueDef() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseName();
		this.expectToken(y.COLON);
		let r = this.parseTypeReference(), i;
		this.expectOptionalToken(y.EQUALS) && (i = this.parseConstValueLiteral());
		let a = this.parseConstDirectives();
		return this.node(e, {
			kind: v.INPUT_VALUE_DEFINITION,
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
			kind: v.INTERFACE_TYPE_DEFINITION,
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
			kind: v.UNION_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r,
			types: i
		});
	}
	parseUnionMemberTypes() {
		return this.expectOptionalToken(y.EQUALS) ? this.delimitedMany(y.PIPE, this.parseNamedType) : [];
	}
	parseEnumTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("enum");
		let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseEnumValuesDefinition();
		return this.node(e, {
			kind: v.ENUM_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r,
			values: i
		});
	}
	parseEnumValuesDefinition() {
		return this.optionalMany(y.BRACE_L, this.parseEnumValueDefinition, y.BRACE_R);
	}
	parseEnumValueDefinition() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseEnumValueName(), r = this.parseConstDirectives();
		return this.node(e, {
			kind: v.ENUM_VALUE_DEFINITION,
			description: t,
			name: n,
			directives: r
		});
	}
	parseEnumValueName() {
		if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw f(this._lexer.source, this._lexer.token.start, `${We(this._lexer.token)} is reserved and cannot be used for an enum value.`);
		return this.parseName();
	}
	parseInputObjectTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("input");
		let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseInputFieldsDefinition();
		return this.node(e, {
			kind: v.INPUT_OBJECT_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r,
			fields: i
		});
	}
	parseInputFieldsDefinition() {
		return this.optionalMany(y.BRACE_L, this.parseInputValueDef, y.BRACE_R);
	}
	parseTypeSystemExtension() {
		let e = this._lexer.lookahead();
		if (e.kind === y.NAME) switch (e.value) {
			case "schema": return this.parseSchemaExtension();
			case "scalar": return this.parseScalarTypeExtension();
			case "type": return this.parseObjectTypeExtension();
			case "interface": return this.parseInterfaceTypeExtension();
			case "union": return this.parseUnionTypeExtension();
			case "enum": return this.parseEnumTypeExtension();
			case "input": return this.parseInputObjectTypeExtension();
			case "directive": if (this._options.experimentalDirectivesOnDirectiveDefinitions) return this.parseDirectiveDefinitionExtension();
		}
		throw this.unexpected(e);
	}
	parseSchemaExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("schema");
		let t = this.parseConstDirectives(), n = this.optionalMany(y.BRACE_L, this.parseOperationTypeDefinition, y.BRACE_R);
		if (t.length === 0 && n.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: v.SCHEMA_EXTENSION,
			directives: t,
			operationTypes: n
		});
	}
	parseScalarTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("scalar");
		let t = this.parseName(), n = this.parseConstDirectives();
		if (n.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: v.SCALAR_TYPE_EXTENSION,
			name: t,
			directives: n
		});
	}
	parseObjectTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("type");
		let t = this.parseName(), n = this.parseImplementsInterfaces(), r = this.parseConstDirectives(), i = this.parseFieldsDefinition();
		if (n.length === 0 && r.length === 0 && i.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: v.OBJECT_TYPE_EXTENSION,
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
		if (n.length === 0 && r.length === 0 && i.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: v.INTERFACE_TYPE_EXTENSION,
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
		if (n.length === 0 && r.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: v.UNION_TYPE_EXTENSION,
			name: t,
			directives: n,
			types: r
		});
	}
	parseEnumTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("enum");
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseEnumValuesDefinition();
		if (n.length === 0 && r.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: v.ENUM_TYPE_EXTENSION,
			name: t,
			directives: n,
			values: r
		});
	}
	parseInputObjectTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("input");
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseInputFieldsDefinition();
		if (n.length === 0 && r.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: v.INPUT_OBJECT_TYPE_EXTENSION,
			name: t,
			directives: n,
			fields: r
		});
	}
	parseDirectiveDefinitionExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("directive"), this.expectToken(y.AT);
		let t = this.parseName(), n = this.parseConstDirectives();
		if (n.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: v.DIRECTIVE_EXTENSION,
			name: t,
			directives: n
		});
	}
	parseDirectiveDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("directive"), this.expectToken(y.AT);
		let n = this.parseName(), r = this.parseArgumentDefs(), i = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [], a = this.expectOptionalKeyword("repeatable");
		this.expectKeyword("on");
		let o = this.parseDirectiveLocations();
		return this.node(e, {
			kind: v.DIRECTIVE_DEFINITION,
			description: t,
			name: n,
			arguments: r,
			directives: i,
			repeatable: a,
			locations: o
		});
	}
	parseDirectiveLocations() {
		return this.delimitedMany(y.PIPE, this.parseDirectiveLocation);
	}
	parseDirectiveLocation() {
		let e = this._lexer.token, t = this.parseName();
		if (Object.prototype.hasOwnProperty.call(_, t.value)) return t;
		throw this.unexpected(e);
	}
	parseSchemaCoordinate() {
		let e = this._lexer.token, t = this.expectOptionalToken(y.AT), n = this.parseName(), r;
		!t && this.expectOptionalToken(y.DOT) && (r = this.parseName());
		let i;
		return (t || r) && this.expectOptionalToken(y.PAREN_L) && (i = this.parseName(), this.expectToken(y.COLON), this.expectToken(y.PAREN_R)), t ? i ? this.node(e, {
			kind: v.DIRECTIVE_ARGUMENT_COORDINATE,
			name: n,
			argumentName: i
		}) : this.node(e, {
			kind: v.DIRECTIVE_COORDINATE,
			name: n
		}) : r ? i ? this.node(e, {
			kind: v.ARGUMENT_COORDINATE,
			name: n,
			fieldName: r,
			argumentName: i
		}) : this.node(e, {
			kind: v.MEMBER_COORDINATE,
			name: n,
			memberName: r
		}) : this.node(e, {
			kind: v.TYPE_COORDINATE,
			name: n
		});
	}
	node(e, t) {
		return this._options.noLocation !== !0 && (t.loc = new p(e, this._lexer.lastToken, this._lexer.source)), t;
	}
	peek(e) {
		return this._lexer.token.kind === e;
	}
	expectToken(e) {
		let t = this._lexer.token;
		if (t.kind === e) return this.advanceLexer(), t;
		throw f(this._lexer.source, t.start, `Expected ${Ge(e)}, found ${We(t)}.`);
	}
	expectOptionalToken(e) {
		return this._lexer.token.kind === e && (this.advanceLexer(), !0);
	}
	expectKeyword(e) {
		let t = this._lexer.token;
		if (t.kind === y.NAME && t.value === e) this.advanceLexer();
		else throw f(this._lexer.source, t.start, `Expected "${e}", found ${We(t)}.`);
	}
	expectOptionalKeyword(e) {
		let t = this._lexer.token;
		return t.kind === y.NAME && t.value === e && (this.advanceLexer(), !0);
	}
	unexpected(e) {
		let t = e ?? this._lexer.token;
		return f(this._lexer.source, t.start, `Unexpected ${We(t)}.`);
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
		return [];
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
		if (t.kind !== y.EOF && (++this._tokenCounter, e !== void 0 && this._tokenCounter > e)) throw f(this._lexer.source, t.start, `Document contains more that ${e} tokens. Parsing aborted.`);
	}
};
function We(e) {
	let t = e.value;
	return Ge(e.kind) + (t == null ? "" : ` "${t}"`);
}
function Ge(e) {
	return fe(e) ? `"${e}"` : e;
}
// node_modules/graphql/jsutils/didYouMean.mjs
var Ke = 5;
function qe(e, t) {
	let [n, r] = t ? [e, t] : [void 0, e], i = " Did you mean ";
	n && (i += n + " ");
	let a = r.map((e) => `"${e}"`);
	switch (a.length) {
		case 0: return "";
		case 1: return i + a[0] + "?";
		case 2: return i + a[0] + " or " + a[1] + "?";
	}
	let o = a.slice(0, Ke), s = o.pop();
	return i + o.join(", ") + ", or " + s + "?";
}
// node_modules/graphql/jsutils/identityFunc.mjs
function Je(e) {
	return e;
}
// node_modules/graphql/jsutils/keyMap.mjs
function Ye(e, t) {
	let n = Object.create(null);
	for (let r of e) n[t(r)] = r;
	return n;
}
// node_modules/graphql/jsutils/keyValMap.mjs
function Xe(e, t, n) {
	let r = Object.create(null);
	for (let i of e) r[t(i)] = n(i);
	return r;
}
// node_modules/graphql/jsutils/mapValue.mjs
function Ze(e, t) {
	let n = Object.create(null);
	for (let r of Object.keys(e)) n[r] = t(e[r], r);
	return n;
}
// node_modules/graphql/jsutils/naturalCompare.mjs
function Qe(e, t) {
	let n = 0, r = 0;
	for (; n < e.length && r < t.length;) {
		let i = e.charCodeAt(n), a = t.charCodeAt(r);
		if (tt(i) && tt(a)) {
			let o = 0;
			do
				++n, o = o * 10 + i - $e, i = e.charCodeAt(n);
			while (tt(i) && o > 0);
			let s = 0;
			do
				++r, s = s * 10 + a - $e, a = t.charCodeAt(r);
			while (tt(a) && s > 0);
			if (o < s) return -1;
			if (o > s) return 1;
		} else {
			if (i < a) return -1;
			if (i > a) return 1;
			++n, ++r;
		}
	}
	return e.length - t.length;
}
var $e = 48, et = 57;
function tt(e) {
	return !isNaN(e) && $e <= e && e <= et;
}
// node_modules/graphql/jsutils/suggestionList.mjs
function nt(e, t) {
	let n = Object.create(null), r = new rt(e), i = Math.floor(e.length * .4) + 1;
	for (let e of t) {
		let t = r.measure(e, i);
		t !== void 0 && (n[e] = t);
	}
	return Object.keys(n).sort((e, t) => {
		let r = n[e] - n[t];
		return r === 0 ? Qe(e, t) : r;
	});
}
var rt = class {
	constructor(e) {
		this._input = e, this._inputLowerCase = e.toLowerCase(), this._inputArray = it(this._inputLowerCase), this._rows = [
			Array(e.length + 1).fill(0),
			Array(e.length + 1).fill(0),
			Array(e.length + 1).fill(0)
		];
	}
	measure(e, t) {
		if (this._input === e) return 0;
		let n = e.toLowerCase();
		if (this._inputLowerCase === n) return 1;
		let r = it(n), i = this._inputArray;
		if (r.length < i.length) {
			let e = r;
			r = i, i = e;
		}
		let a = r.length, o = i.length;
		if (a - o > t) return;
		let s = this._rows;
		for (let e = 0; e <= o; e++) s[0][e] = e;
		for (let e = 1; e <= a; e++) {
			let n = s[(e - 1) % 3], a = s[e % 3], c = a[0] = e;
			for (let t = 1; t <= o; t++) {
				let o = r[e - 1] === i[t - 1] ? 0 : 1, l = Math.min(n[t] + 1, a[t - 1] + 1, n[t - 1] + o);
				if (e > 1 && t > 1 && r[e - 1] === i[t - 2] && r[e - 2] === i[t - 1]) {
					let n = s[(e - 2) % 3][t - 2];
					l = Math.min(l, n + 1);
				}
				l < c && (c = l), a[t] = l;
			}
			if (c > t) return;
		}
		let c = s[a % 3][o];
		return c <= t ? c : void 0;
	}
};
function it(e) {
	let t = e.length, n = Array(t);
	for (let r = 0; r < t; ++r) n[r] = e.charCodeAt(r);
	return n;
}
// node_modules/graphql/jsutils/toObjMap.mjs
function S(e) {
	if (e == null) return Object.create(null);
	if (Object.getPrototypeOf(e) === null) return e;
	let t = Object.create(null);
	for (let [n, r] of Object.entries(e)) t[n] = r;
	return t;
}
// node_modules/graphql/language/printString.mjs
function at(e) {
	return `"${e.replace(ot, st)}"`;
}
var ot = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function st(e) {
	return ct[e.charCodeAt(0)];
}
var ct = /* @__PURE__ */ "\\u0000.\\u0001.\\u0002.\\u0003.\\u0004.\\u0005.\\u0006.\\u0007.\\b.\\t.\\n.\\u000B.\\f.\\r.\\u000E.\\u000F.\\u0010.\\u0011.\\u0012.\\u0013.\\u0014.\\u0015.\\u0016.\\u0017.\\u0018.\\u0019.\\u001A.\\u001B.\\u001C.\\u001D.\\u001E.\\u001F...\\\"..........................................................\\\\...................................\\u007F.\\u0080.\\u0081.\\u0082.\\u0083.\\u0084.\\u0085.\\u0086.\\u0087.\\u0088.\\u0089.\\u008A.\\u008B.\\u008C.\\u008D.\\u008E.\\u008F.\\u0090.\\u0091.\\u0092.\\u0093.\\u0094.\\u0095.\\u0096.\\u0097.\\u0098.\\u0099.\\u009A.\\u009B.\\u009C.\\u009D.\\u009E.\\u009F".split(".");
// node_modules/graphql/language/reducer.mjs
function lt(e, t) {
	let n = [], r = {
		parent: [e],
		keys: void 0,
		results: [],
		index: -1
	}, i;
	do {
		let e;
		r.index++;
		let a = r.keys === void 0 ? r.parent.length : r.keys.length;
		if (r.index === a) i = r.results, e = r.keys === void 0 ? void 0 : r.results.kind, r = n.pop();
		else {
			if (i = r.keys === void 0 ? r.parent[r.index] : r.parent[r.keys[r.index]], i == null && n.length !== 0) continue;
			if (Array.isArray(i)) {
				if (i.length !== 0) {
					n.push(r), r = {
						parent: i,
						keys: void 0,
						results: [],
						index: -1
					};
					continue;
				}
			} else {
				let t = i;
				e = t?.kind;
				let a = typeof e == "string" ? ee[e] : void 0;
				if (!Array.isArray(a)) throw Error(`Invalid AST Node: ${x(i)}.`);
				if (a.length !== 0) {
					n.push(r), r = {
						parent: t,
						keys: a,
						results: { ...t },
						index: -1
					};
					continue;
				}
			}
		}
		if (e !== void 0) {
			let n = t[e];
			i = n?.(i);
		}
		r.keys === void 0 ? r.results.push(i) : r.results[r.keys[r.index]] = i;
	} while (n.length !== 0);
	return i;
}
// node_modules/graphql/language/printer.mjs
function C(e, t) {
	return pt(lt(e, mt), t?.maxIndentDepth ?? Infinity);
}
function w(e) {
	return C(e, { maxIndentDepth: 100 });
}
var ut = 80, dt = class e {
	next = void 0;
	tail = this;
	indentBefore = !1;
	dedentAfter = !1;
	constructor(e = "", t = !1) {
		this.length = e.length, this.lines = e.includes("\n") ? e.split("\n") : e, this.newlines = typeof this.lines == "string" ? 0 : this.lines.length - 1, this.isBlockString = t;
	}
	append(t) {
		if (t.length === 0) return this;
		let n = typeof t == "string" ? new e(t) : t;
		return this.tail.next = n, this.tail = n.tail, this.length += n.length, this.newlines += n.newlines, this;
	}
	indent() {
		return this.length === 0 || (this.indentBefore = !0, this.tail.dedentAfter = !0, this.length += 2 * (this.newlines + 1)), this;
	}
}, ft = new dt();
function pt(e, t) {
	let n = "", r = "", i = 0, a = "", o = e;
	for (; o !== void 0;) {
		let e = o.lines;
		if (o.indentBefore && (i < t && (a += "  ", r += "  "), i++), typeof e == "string") r += e;
		else {
			r += e[0];
			let s = !o.isBlockString && i >= t ? " " : "\n" + a;
			for (let t = 1; t < e.length; t++) n += r, r = s + e[t];
		}
		o.dedentAfter && (i--, a = a.slice(0, i * 2)), o = o.next;
	}
	return n + r;
}
var mt = {
	Name: (e) => new dt(e.value),
	Variable: (e) => T(["$", e.name]),
	Document: (e) => T(e.definitions, "\n\n"),
	OperationDefinition(e) {
		let t = gt(e.variableDefinitions) ? D("(\n", T(e.variableDefinitions, "\n"), "\n)") : D("(", T(e.variableDefinitions, ", "), ")"), n = T([D("", e.description, "\n"), T([
			e.operation,
			T([e.name, t]),
			T(e.directives, " ")
		], " ")]);
		return T([e.operation === "query" && n.length === e.operation.length ? "" : T([n, " "]), e.selectionSet]);
	},
	VariableDefinition: ({ variable: e, type: t, defaultValue: n, directives: r, description: i }) => T([
		D("", i, "\n"),
		e,
		": ",
		t,
		D(" = ", n),
		D(" ", T(r, " "))
	]),
	SelectionSet: ({ selections: e }) => E(e),
	Field({ alias: e, name: t, arguments: n, directives: r, selectionSet: i }) {
		return T([
			_t(T([D("", e, ": "), t], ""), n),
			D(" ", T(r, " ")),
			D(" ", i)
		]);
	},
	Argument: ({ name: e, value: t }) => T([
		e,
		": ",
		t
	]),
	FragmentSpread: ({ name: e, directives: t }) => T([
		"...",
		e,
		D(" ", T(t, " "))
	]),
	InlineFragment: ({ typeCondition: e, directives: t, selectionSet: n }) => T([
		"...",
		D("on ", e),
		T(t, " "),
		n
	], " "),
	FragmentDefinition: ({ name: e, typeCondition: t, variableDefinitions: n, directives: r, selectionSet: i, description: a }) => T([
		D("", a, "\n"),
		"fragment ",
		e,
		D("(", T(n, ", "), ")"),
		" on ",
		t,
		" ",
		D("", T(r, " "), " "),
		i
	]),
	IntValue: ({ value: e }) => new dt(e),
	FloatValue: ({ value: e }) => new dt(e),
	StringValue: ({ value: e, block: t }) => new dt(t === !0 ? ue(e) : at(e), t === !0),
	BooleanValue: ({ value: e }) => new dt(e ? "true" : "false"),
	NullValue: () => new dt("null"),
	EnumValue: ({ value: e }) => new dt(e),
	ListValue: ({ values: e }) => T([
		"[",
		T(e, ", "),
		"]"
	]),
	ObjectValue: ({ fields: e }) => T([
		"{",
		T(e, ", "),
		"}"
	]),
	ObjectField: ({ name: e, value: t }) => T([
		e,
		": ",
		t
	]),
	Directive: ({ name: e, arguments: t }) => T([
		"@",
		e,
		D("(", T(t, ", "), ")")
	]),
	NamedType: ({ name: e }) => e,
	ListType: ({ type: e }) => T([
		"[",
		e,
		"]"
	]),
	NonNullType: ({ type: e }) => T([e, "!"]),
	SchemaDefinition: ({ description: e, directives: t, operationTypes: n }) => T([D("", e, "\n"), T([
		"schema",
		T(t, " "),
		E(n)
	], " ")]),
	OperationTypeDefinition: ({ operation: e, type: t }) => T([
		e,
		": ",
		t
	]),
	ScalarTypeDefinition: ({ description: e, name: t, directives: n }) => T([D("", e, "\n"), T([
		"scalar",
		t,
		T(n, " ")
	], " ")]),
	ObjectTypeDefinition: ({ description: e, name: t, interfaces: n, directives: r, fields: i }) => T([D("", e, "\n"), T([
		"type",
		t,
		D("implements ", T(n, " & ")),
		T(r, " "),
		E(i)
	], " ")]),
	FieldDefinition: ({ description: e, name: t, arguments: n, type: r, directives: i }) => T([
		D("", e, "\n"),
		t,
		gt(n) ? D("(\n", T(n, "\n").indent(), "\n)") : D("(", T(n, ", "), ")"),
		": ",
		r,
		D(" ", T(i, " "))
	]),
	InputValueDefinition: ({ description: e, name: t, type: n, defaultValue: r, directives: i }) => T([
		D("", e, "\n"),
		t,
		": ",
		n,
		D(" = ", r),
		D(" ", T(i, " "))
	]),
	InterfaceTypeDefinition: ({ description: e, name: t, interfaces: n, directives: r, fields: i }) => T([D("", e, "\n"), T([
		"interface",
		t,
		D("implements ", T(n, " & ")),
		T(r, " "),
		E(i)
	], " ")]),
	UnionTypeDefinition: ({ description: e, name: t, directives: n, types: r }) => T([D("", e, "\n"), T([
		"union",
		t,
		T(n, " "),
		D("= ", T(r, " | "))
	], " ")]),
	EnumTypeDefinition: ({ description: e, name: t, directives: n, values: r }) => T([D("", e, "\n"), T([
		"enum",
		t,
		T(n, " "),
		E(r)
	], " ")]),
	EnumValueDefinition: ({ description: e, name: t, directives: n }) => T([D("", e, "\n"), T([t, T(n, " ")], " ")]),
	InputObjectTypeDefinition: ({ description: e, name: t, directives: n, fields: r }) => T([D("", e, "\n"), T([
		"input",
		t,
		T(n, " "),
		E(r)
	], " ")]),
	DirectiveDefinition: ({ description: e, name: t, arguments: n, directives: r, repeatable: i, locations: a }) => T([
		D("", e, "\n"),
		"directive @",
		t,
		gt(n) ? D("(\n", T(n, "\n").indent(), "\n)") : D("(", T(n, ", "), ")"),
		D(" ", T(r, " ")),
		i ? " repeatable" : "",
		" on ",
		T(a, " | ")
	]),
	SchemaExtension: ({ directives: e, operationTypes: t }) => T([
		"extend schema",
		T(e, " "),
		E(t)
	], " "),
	ScalarTypeExtension: ({ name: e, directives: t }) => T([
		"extend scalar",
		e,
		T(t, " ")
	], " "),
	ObjectTypeExtension: ({ name: e, interfaces: t, directives: n, fields: r }) => T([
		"extend type",
		e,
		D("implements ", T(t, " & ")),
		T(n, " "),
		E(r)
	], " "),
	InterfaceTypeExtension: ({ name: e, interfaces: t, directives: n, fields: r }) => T([
		"extend interface",
		e,
		D("implements ", T(t, " & ")),
		T(n, " "),
		E(r)
	], " "),
	UnionTypeExtension: ({ name: e, directives: t, types: n }) => T([
		"extend union",
		e,
		T(t, " "),
		D("= ", T(n, " | "))
	], " "),
	EnumTypeExtension: ({ name: e, directives: t, values: n }) => T([
		"extend enum",
		e,
		T(t, " "),
		E(n)
	], " "),
	InputObjectTypeExtension: ({ name: e, directives: t, fields: n }) => T([
		"extend input",
		e,
		T(t, " "),
		E(n)
	], " "),
	DirectiveExtension: ({ name: e, directives: t }) => T([T(["extend directive @", e]), T(t, " ")], " "),
	TypeCoordinate: ({ name: e }) => e,
	MemberCoordinate: ({ name: e, memberName: t }) => T([e, D(".", t)]),
	ArgumentCoordinate: ({ name: e, fieldName: t, argumentName: n }) => T([
		e,
		D(".", t),
		D("(", n, ":)")
	]),
	DirectiveCoordinate: ({ name: e }) => T(["@", e]),
	DirectiveArgumentCoordinate: ({ name: e, argumentName: t }) => T([
		"@",
		e,
		D("(", t, ":)")
	])
};
function T(e, t = "") {
	if (e == null || e.length === 0) return ft;
	let n = ft;
	for (let r of e) r !== void 0 && r.length !== 0 && (n.length === 0 ? n = typeof r == "string" ? new dt(r) : r : (t !== "" && n.append(t), n.append(r)));
	return n;
}
function ht(e, t) {
	let n = 0;
	for (let r of e) r.length !== 0 && (n += (n === 0 ? 0 : t.length) + r.length);
	return n;
}
function E(e) {
	return D("{\n", T(e, "\n").indent(), "\n}");
}
function D(e, t, n = "") {
	return t != null && t.length !== 0 ? e === "" ? t.append(n) : new dt(e).append(t).append(n) : ft;
}
function gt(e) {
	return e?.some((e) => e.newlines !== 0) ?? !1;
}
function _t(e, t) {
	return t == null || t.length === 0 ? e : T([e, e.length + ht(t, ", ") + 2 > ut ? D("(\n", T(t, "\n").indent(), "\n)") : D("(", T(t, ", "), ")")]);
}
// node_modules/graphql/utilities/valueFromASTUntyped.mjs
function vt(e, t) {
	switch (e.kind) {
		case v.NULL: return null;
		case v.INT: return parseInt(e.value, 10);
		case v.FLOAT: return parseFloat(e.value);
		case v.STRING:
		case v.ENUM:
		case v.BOOLEAN: return e.value;
		case v.LIST: return e.values.map((e) => vt(e, t));
		case v.OBJECT: return Xe(e.fields, (e) => e.name.value, (e) => vt(e.value, t));
		case v.VARIABLE: return t?.[e.name.value];
	}
}
// node_modules/graphql/type/assertName.mjs
function O(e) {
	if (e ?? n(!1, "Must provide name."), typeof e == "string" || n(!1, "Expected name to be a string."), e.length === 0) throw new u("Expected name to be a non-empty string.");
	for (let t = 1; t < e.length; ++t) if (!oe(e.charCodeAt(t))) throw new u(`Names must only contain [_a-zA-Z0-9] but "${e}" does not.`);
	if (!ae(e.charCodeAt(0))) throw new u(`Names must start with [_a-zA-Z] but "${e}" does not.`);
	return e;
}
function yt(e) {
	if (e === "true" || e === "false" || e === "null") throw new u(`Enum values cannot be named: ${e}`);
	return O(e);
}
// node_modules/graphql/type/definition.mjs
function bt(e) {
	return xt(e) || k(e) || A(e) || j(e) || M(e) || N(e) || P(e) || F(e);
}
function xt(e) {
	return Re(e, Lt);
}
function k(e) {
	return Re(e, R);
}
function St(e) {
	if (!k(e)) throw Error(`Expected ${x(e)} to be a GraphQL Object type.`);
	return e;
}
function A(e) {
	return Re(e, Gt);
}
function Ct(e) {
	if (!A(e)) throw Error(`Expected ${x(e)} to be a GraphQL Interface type.`);
	return e;
}
function j(e) {
	return Re(e, Kt);
}
function M(e) {
	return Re(e, Jt);
}
function N(e) {
	return Re(e, Zt);
}
function P(e) {
	return Re(e, I);
}
function F(e) {
	return Re(e, L);
}
function wt(e) {
	return xt(e) || M(e) || N(e) || kt(e) && wt(e.ofType);
}
function Tt(e) {
	return xt(e) || k(e) || A(e) || j(e) || M(e) || kt(e) && Tt(e.ofType);
}
function Et(e) {
	return xt(e) || M(e);
}
function Dt(e) {
	return k(e) || A(e) || j(e);
}
function Ot(e) {
	return A(e) || j(e);
}
var I = class {
	constructor(e) {
		bt(e) || n(!1, `Expected ${x(e)} to be a GraphQL type.`), this.ofType = e;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLList";
	}
	toString() {
		return "[" + String(this.ofType) + "]";
	}
	toJSON() {
		return this.toString();
	}
}, L = class {
	constructor(e) {
		At(e) || n(!1, `Expected ${x(e)} to be a GraphQL nullable type.`), this.ofType = e;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLNonNull";
	}
	toString() {
		return String(this.ofType) + "!";
	}
	toJSON() {
		return this.toString();
	}
};
function kt(e) {
	return P(e) || F(e);
}
function At(e) {
	return bt(e) && !F(e);
}
function jt(e) {
	if (!At(e)) throw Error(`Expected ${x(e)} to be a GraphQL nullable type.`);
	return e;
}
function Mt(e) {
	if (e) return F(e) ? e.ofType : e;
}
function Nt(e) {
	return xt(e) || k(e) || A(e) || j(e) || M(e) || N(e);
}
function Pt(e) {
	if (e) {
		let t = e;
		for (; kt(t);) t = t.ofType;
		return t;
	}
}
function Ft(e) {
	return typeof e == "function" ? e() : e;
}
function It(e) {
	return typeof e == "function" ? e() : e;
}
var Lt = class {
	constructor(e) {
		let t = e.parseValue ?? Je;
		this.name = O(e.name), this.description = e.description, this.specifiedByURL = e.specifiedByURL, this.serialize = e.serialize ?? Je, this.parseValue = t, this.parseLiteral = e.parseLiteral ?? ((e, n) => t(vt(e, n))), this.extensions = S(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], e.specifiedByURL == null || typeof e.specifiedByURL == "string" || n(!1, `${this.name} must provide "specifiedByURL" as a string, but got: ${x(e.specifiedByURL)}.`), e.serialize == null || typeof e.serialize == "function" || n(!1, `${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`), e.parseLiteral && (typeof e.parseValue == "function" && typeof e.parseLiteral == "function" || n(!1, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`));
	}
	get [Symbol.toStringTag]() {
		return "GraphQLScalarType";
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			specifiedByURL: this.specifiedByURL,
			serialize: this.serialize,
			parseValue: this.parseValue,
			parseLiteral: this.parseLiteral,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
}, R = class {
	constructor(e) {
		this.name = O(e.name), this.description = e.description, this.isTypeOf = e.isTypeOf, this.extensions = S(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._fields = () => zt(e), this._interfaces = () => Rt(e), e.isTypeOf == null || typeof e.isTypeOf == "function" || n(!1, `${this.name} must provide "isTypeOf" as a function, but got: ${x(e.isTypeOf)}.`);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLObjectType";
	}
	getFields() {
		return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
	}
	getInterfaces() {
		return typeof this._interfaces == "function" && (this._interfaces = this._interfaces()), this._interfaces;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			interfaces: this.getInterfaces(),
			fields: Ht(this.getFields()),
			isTypeOf: this.isTypeOf,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function Rt(e) {
	let t = Ft(e.interfaces ?? []);
	return Array.isArray(t) || n(!1, `${e.name} interfaces must be an Array or a function which returns an Array.`), t;
}
function zt(e) {
	let t = It(e.fields);
	return Vt(t) || n(!1, `${e.name} fields must be an object with field names as keys or a function which returns such an object.`), Ze(t, (t, r) => {
		Vt(t) || n(!1, `${e.name}.${r} field config must be an object.`), t.resolve == null || typeof t.resolve == "function" || n(!1, `${e.name}.${r} field resolver must be a function if provided, but got: ${x(t.resolve)}.`);
		let i = t.args ?? {};
		return Vt(i) || n(!1, `${e.name}.${r} args must be an object with argument names as keys.`), {
			name: O(r),
			description: t.description,
			type: t.type,
			args: Bt(i),
			resolve: t.resolve,
			subscribe: t.subscribe,
			deprecationReason: t.deprecationReason,
			extensions: S(t.extensions),
			astNode: t.astNode
		};
	});
}
function Bt(e) {
	return Object.entries(e).map(([e, t]) => ({
		name: O(e),
		description: t.description,
		type: t.type,
		defaultValue: t.defaultValue,
		deprecationReason: t.deprecationReason,
		extensions: S(t.extensions),
		astNode: t.astNode
	}));
}
function Vt(e) {
	return r(e) && !Array.isArray(e);
}
function Ht(e) {
	return Ze(e, (e) => ({
		description: e.description,
		type: e.type,
		args: Ut(e.args),
		resolve: e.resolve,
		subscribe: e.subscribe,
		deprecationReason: e.deprecationReason,
		extensions: e.extensions,
		astNode: e.astNode
	}));
}
function Ut(e) {
	return Xe(e, (e) => e.name, (e) => ({
		description: e.description,
		type: e.type,
		defaultValue: e.defaultValue,
		deprecationReason: e.deprecationReason,
		extensions: e.extensions,
		astNode: e.astNode
	}));
}
function Wt(e) {
	return F(e.type) && e.defaultValue === void 0;
}
var Gt = class {
	constructor(e) {
		this.name = O(e.name), this.description = e.description, this.resolveType = e.resolveType, this.extensions = S(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._fields = zt.bind(void 0, e), this._interfaces = Rt.bind(void 0, e), e.resolveType == null || typeof e.resolveType == "function" || n(!1, `${this.name} must provide "resolveType" as a function, but got: ${x(e.resolveType)}.`);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLInterfaceType";
	}
	getFields() {
		return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
	}
	getInterfaces() {
		return typeof this._interfaces == "function" && (this._interfaces = this._interfaces()), this._interfaces;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			interfaces: this.getInterfaces(),
			fields: Ht(this.getFields()),
			resolveType: this.resolveType,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
}, Kt = class {
	constructor(e) {
		this.name = O(e.name), this.description = e.description, this.resolveType = e.resolveType, this.extensions = S(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._types = qt.bind(void 0, e), e.resolveType == null || typeof e.resolveType == "function" || n(!1, `${this.name} must provide "resolveType" as a function, but got: ${x(e.resolveType)}.`);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLUnionType";
	}
	getTypes() {
		return typeof this._types == "function" && (this._types = this._types()), this._types;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			types: this.getTypes(),
			resolveType: this.resolveType,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function qt(e) {
	let t = Ft(e.types);
	return Array.isArray(t) || n(!1, `Must provide Array of types or a function which returns such an array for Union ${e.name}.`), t;
}
var Jt = class {
	constructor(e) {
		this.name = O(e.name), this.description = e.description, this.extensions = S(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._values = typeof e.values == "function" ? e.values : Xt(this.name, e.values), this._valueLookup = null, this._nameLookup = null;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLEnumType";
	}
	getValues() {
		return typeof this._values == "function" && (this._values = Xt(this.name, this._values())), this._values;
	}
	getValue(e) {
		return this._nameLookup === null && (this._nameLookup = Ye(this.getValues(), (e) => e.name)), this._nameLookup[e];
	}
	serialize(e) {
		this._valueLookup === null && (this._valueLookup = new Map(this.getValues().map((e) => [e.value, e])));
		let t = this._valueLookup.get(e);
		if (t === void 0) throw new u(`Enum "${this.name}" cannot represent value: ${x(e)}`);
		return t.name;
	}
	parseValue(e, t) {
		if (typeof e != "string") {
			let n = x(e);
			throw new u(`Enum "${this.name}" cannot represent non-string value: ${n}.` + (t ? "" : Yt(this, n)));
		}
		let n = this.getValue(e);
		if (n == null) throw new u(`Value "${e}" does not exist in "${this.name}" enum.` + (t ? "" : Yt(this, e)));
		return n.value;
	}
	parseLiteral(e, t, n) {
		if (e.kind !== v.ENUM) {
			let t = w(e);
			throw new u(`Enum "${this.name}" cannot represent non-enum value: ${t}.` + (n ? "" : Yt(this, t)), { nodes: e });
		}
		let r = this.getValue(e.value);
		if (r == null) {
			let t = w(e);
			throw new u(`Value "${t}" does not exist in "${this.name}" enum.` + (n ? "" : Yt(this, t)), { nodes: e });
		}
		return r.value;
	}
	toConfig() {
		let e = Xe(this.getValues(), (e) => e.name, (e) => ({
			description: e.description,
			value: e.value,
			deprecationReason: e.deprecationReason,
			extensions: e.extensions,
			astNode: e.astNode
		}));
		return {
			name: this.name,
			description: this.description,
			values: e,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function Yt(e, t) {
	return qe("the enum value", nt(t, e.getValues().map((e) => e.name)));
}
function Xt(e, t) {
	return Vt(t) || n(!1, `${e} values must be an object with value names as keys.`), Object.entries(t).map(([t, r]) => (Vt(r) || n(!1, `${e}.${t} must refer to an object with a "value" key representing an internal value but got: ${x(r)}.`), {
		name: yt(t),
		description: r.description,
		value: r.value === void 0 ? t : r.value,
		deprecationReason: r.deprecationReason,
		extensions: S(r.extensions),
		astNode: r.astNode
	}));
}
var Zt = class {
	constructor(e) {
		this.name = O(e.name), this.description = e.description, this.extensions = S(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this.isOneOf = e.isOneOf ?? !1, this._fields = Qt.bind(void 0, e);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLInputObjectType";
	}
	getFields() {
		return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
	}
	toConfig() {
		let e = Ze(this.getFields(), (e) => ({
			description: e.description,
			type: e.type,
			defaultValue: e.defaultValue,
			deprecationReason: e.deprecationReason,
			extensions: e.extensions,
			astNode: e.astNode
		}));
		return {
			name: this.name,
			description: this.description,
			fields: e,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes,
			isOneOf: this.isOneOf
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function Qt(e) {
	let t = It(e.fields);
	return Vt(t) || n(!1, `${e.name} fields must be an object with field names as keys or a function which returns such an object.`), Ze(t, (t, r) => (!("resolve" in t) || n(!1, `${e.name}.${r} field has a resolve property, but Input Types cannot define resolvers.`), {
		name: O(r),
		description: t.description,
		type: t.type,
		defaultValue: t.defaultValue,
		deprecationReason: t.deprecationReason,
		extensions: S(t.extensions),
		astNode: t.astNode
	}));
}
function $t(e) {
	return F(e.type) && e.defaultValue === void 0;
}
// node_modules/graphql/utilities/typeComparators.mjs
function en(e, t) {
	return e === t ? !0 : F(e) && F(t) || P(e) && P(t) ? en(e.ofType, t.ofType) : !1;
}
function tn(e, t, n) {
	return t === n ? !0 : F(n) ? F(t) ? tn(e, t.ofType, n.ofType) : !1 : F(t) ? tn(e, t.ofType, n) : P(n) ? P(t) ? tn(e, t.ofType, n.ofType) : !1 : !P(t) && Ot(n) && (A(t) || k(t)) && e.isSubType(n, t);
}
function nn(e, t, n) {
	return t === n ? !0 : Ot(t) ? Ot(n) ? e.getPossibleTypes(t).some((t) => e.isSubType(n, t)) : e.isSubType(t, n) : Ot(n) ? e.isSubType(n, t) : !1;
}
var rn = new Lt({
	name: "Int",
	description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
	serialize(e) {
		let t = ln(e);
		if (typeof t == "boolean") return +!!t;
		let n = t;
		if (typeof t == "string" && t !== "" && (n = Number(t)), typeof n != "number" || !Number.isInteger(n)) throw new u(`Int cannot represent non-integer value: ${x(t)}`);
		if (n > 2147483647 || n < -2147483648) throw new u("Int cannot represent non 32-bit signed integer value: " + x(t));
		return n;
	},
	parseValue(e) {
		if (typeof e != "number" || !Number.isInteger(e)) throw new u(`Int cannot represent non-integer value: ${x(e)}`);
		if (e > 2147483647 || e < -2147483648) throw new u(`Int cannot represent non 32-bit signed integer value: ${e}`);
		return e;
	},
	parseLiteral(e) {
		if (e.kind !== v.INT) throw new u(`Int cannot represent non-integer value: ${w(e)}`, { nodes: e });
		let t = parseInt(e.value, 10);
		if (t > 2147483647 || t < -2147483648) throw new u(`Int cannot represent non 32-bit signed integer value: ${e.value}`, { nodes: e });
		return t;
	}
}), an = new Lt({
	name: "Float",
	description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
	serialize(e) {
		let t = ln(e);
		if (typeof t == "boolean") return +!!t;
		let n = t;
		if (typeof t == "string" && t !== "" && (n = Number(t)), typeof n != "number" || !Number.isFinite(n)) throw new u(`Float cannot represent non numeric value: ${x(t)}`);
		return n;
	},
	parseValue(e) {
		if (typeof e != "number" || !Number.isFinite(e)) throw new u(`Float cannot represent non numeric value: ${x(e)}`);
		return e;
	},
	parseLiteral(e) {
		if (e.kind !== v.FLOAT && e.kind !== v.INT) throw new u(`Float cannot represent non numeric value: ${w(e)}`, e);
		return parseFloat(e.value);
	}
}), z = new Lt({
	name: "String",
	description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
	serialize(e) {
		let t = ln(e);
		if (typeof t == "string") return t;
		if (typeof t == "boolean") return t ? "true" : "false";
		if (typeof t == "number" && Number.isFinite(t)) return t.toString();
		throw new u(`String cannot represent value: ${x(e)}`);
	},
	parseValue(e) {
		if (typeof e != "string") throw new u(`String cannot represent a non string value: ${x(e)}`);
		return e;
	},
	parseLiteral(e) {
		if (e.kind !== v.STRING) throw new u(`String cannot represent a non string value: ${w(e)}`, { nodes: e });
		return e.value;
	}
}), B = new Lt({
	name: "Boolean",
	description: "The `Boolean` scalar type represents `true` or `false`.",
	serialize(e) {
		let t = ln(e);
		if (typeof t == "boolean") return t;
		if (Number.isFinite(t)) return t !== 0;
		throw new u(`Boolean cannot represent a non boolean value: ${x(t)}`);
	},
	parseValue(e) {
		if (typeof e != "boolean") throw new u(`Boolean cannot represent a non boolean value: ${x(e)}`);
		return e;
	},
	parseLiteral(e) {
		if (e.kind !== v.BOOLEAN) throw new u(`Boolean cannot represent a non boolean value: ${w(e)}`, { nodes: e });
		return e.value;
	}
}), on = new Lt({
	name: "ID",
	description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
	serialize(e) {
		let t = ln(e);
		if (typeof t == "string") return t;
		if (Number.isInteger(t)) return String(t);
		throw new u(`ID cannot represent value: ${x(e)}`);
	},
	parseValue(e) {
		if (typeof e == "string") return e;
		if (typeof e == "number" && Number.isInteger(e)) return e.toString();
		throw new u(`ID cannot represent value: ${x(e)}`);
	},
	parseLiteral(e) {
		if (e.kind !== v.STRING && e.kind !== v.INT) throw new u("ID cannot represent a non-string and non-integer value: " + w(e), { nodes: e });
		return e.value;
	}
}), sn = Object.freeze([
	z,
	rn,
	an,
	B,
	on
]);
function cn(e) {
	return sn.some(({ name: t }) => e.name === t);
}
function ln(e) {
	if (r(e)) {
		if (typeof e.valueOf == "function") {
			let t = e.valueOf();
			if (!r(t)) return t;
		}
		if (typeof e.toJSON == "function") return e.toJSON();
	}
	return e;
}
// node_modules/graphql/type/directives.mjs
function un(e) {
	return Re(e, dn);
}
var dn = class {
	constructor(e) {
		this.name = O(e.name), this.description = e.description, this.locations = e.locations, this.isRepeatable = e.isRepeatable ?? !1, this.deprecationReason = e.deprecationReason, this.extensions = S(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], Array.isArray(e.locations) || n(!1, `@${e.name} locations must be an Array.`);
		let t = e.args ?? {};
		r(t) && !Array.isArray(t) || n(!1, `@${e.name} args must be an object with argument names as keys.`), this.args = Bt(t);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLDirective";
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			locations: this.locations,
			args: Ut(this.args),
			isRepeatable: this.isRepeatable,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return "@" + this.name;
	}
	toJSON() {
		return this.toString();
	}
}, fn = new dn({
	name: "include",
	description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
	locations: [
		_.FIELD,
		_.FRAGMENT_SPREAD,
		_.INLINE_FRAGMENT
	],
	args: { if: {
		type: new L(B),
		description: "Included when true."
	} }
}), pn = new dn({
	name: "skip",
	description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
	locations: [
		_.FIELD,
		_.FRAGMENT_SPREAD,
		_.INLINE_FRAGMENT
	],
	args: { if: {
		type: new L(B),
		description: "Skipped when true."
	} }
}), mn = new dn({
	name: "deprecated",
	description: "Marks an element of a GraphQL schema as no longer supported.",
	locations: [
		_.FIELD_DEFINITION,
		_.ARGUMENT_DEFINITION,
		_.INPUT_FIELD_DEFINITION,
		_.ENUM_VALUE,
		_.DIRECTIVE_DEFINITION
	],
	args: { reason: {
		type: z,
		description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
		defaultValue: "No longer supported"
	} }
}), hn = new dn({
	name: "specifiedBy",
	description: "Exposes a URL that specifies the behavior of this scalar.",
	locations: [_.SCALAR],
	args: { url: {
		type: new L(z),
		description: "The URL that specifies the behavior of this scalar."
	} }
}), gn = new dn({
	name: "oneOf",
	description: "Indicates exactly one field must be supplied and this field must not be `null`.",
	locations: [_.INPUT_OBJECT],
	args: {}
}), _n = Object.freeze([
	fn,
	pn,
	mn,
	hn,
	gn
]);
function vn(e) {
	return _n.some(({ name: t }) => t === e.name);
}
// node_modules/graphql/jsutils/invariant.mjs
function V(e, t) {
	if (!e) throw Error(t ?? "Unexpected invariant triggered.");
}
// node_modules/graphql/jsutils/isIterableObject.mjs
function yn(e) {
	return typeof e == "object" && typeof e?.[Symbol.iterator] == "function";
}
// node_modules/graphql/utilities/astFromValue.mjs
function bn(e, t) {
	if (F(t)) {
		let n = bn(e, t.ofType);
		return n?.kind === v.NULL ? null : n;
	}
	if (e === null) return { kind: v.NULL };
	if (e === void 0) return null;
	if (P(t)) {
		let n = t.ofType;
		if (yn(e)) {
			let t = [];
			for (let r of e) {
				let e = bn(r, n);
				e != null && t.push(e);
			}
			return {
				kind: v.LIST,
				values: t
			};
		}
		return bn(e, n);
	}
	if (N(t)) {
		if (!r(e)) return null;
		let n = [];
		for (let r of Object.values(t.getFields())) {
			let t = bn(e[r.name], r.type);
			t && n.push({
				kind: v.OBJECT_FIELD,
				name: {
					kind: v.NAME,
					value: r.name
				},
				value: t
			});
		}
		return {
			kind: v.OBJECT,
			fields: n
		};
	}
	if (Et(t)) {
		let n = t.serialize(e);
		if (n == null) return null;
		if (typeof n == "boolean") return {
			kind: v.BOOLEAN,
			value: n
		};
		if (typeof n == "number" && Number.isFinite(n)) {
			let e = String(n);
			return xn.test(e) ? {
				kind: v.INT,
				value: e
			} : {
				kind: v.FLOAT,
				value: e
			};
		}
		if (typeof n == "string") return M(t) ? {
			kind: v.ENUM,
			value: n
		} : t === on && xn.test(n) ? {
			kind: v.INT,
			value: n
		} : {
			kind: v.STRING,
			value: n
		};
		throw TypeError(`Cannot convert value to AST: ${x(n)}.`);
	}
	/* c8 ignore next 3 */
	V(!1, "Unexpected input type: " + x(t));
}
var xn = /^-?(?:0|[1-9][0-9]*)$/, Sn = new R({
	name: "__Schema",
	description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
	fields: () => ({
		description: {
			type: z,
			resolve: (e) => e.description
		},
		types: {
			description: "A list of all types supported by this server.",
			type: new L(new I(new L(Tn))),
			resolve(e) {
				return Object.values(e.getTypeMap());
			}
		},
		queryType: {
			description: "The type that query operations will be rooted at.",
			type: new L(Tn),
			resolve: (e) => e.getQueryType()
		},
		mutationType: {
			description: "If this server supports mutation, the type that mutation operations will be rooted at.",
			type: Tn,
			resolve: (e) => e.getMutationType()
		},
		subscriptionType: {
			description: "If this server support subscription, the type that subscription operations will be rooted at.",
			type: Tn,
			resolve: (e) => e.getSubscriptionType()
		},
		directives: {
			description: "A list of all directives supported by this server.",
			type: new L(new I(new L(Cn))),
			args: { includeDeprecated: {
				type: new L(B),
				defaultValue: !1
			} },
			resolve: (e, { includeDeprecated: t }) => t ? e.getDirectives() : e.getDirectives().filter((e) => e.deprecationReason == null)
		}
	})
}), Cn = new R({
	name: "__Directive",
	description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
	fields: () => ({
		name: {
			type: new L(z),
			resolve: (e) => e.name
		},
		description: {
			type: z,
			resolve: (e) => e.description
		},
		isRepeatable: {
			type: new L(B),
			resolve: (e) => e.isRepeatable
		},
		locations: {
			type: new L(new I(new L(wn))),
			resolve: (e) => e.locations
		},
		args: {
			type: new L(new I(new L(Dn))),
			args: { includeDeprecated: {
				type: B,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				return t ? e.args : e.args.filter((e) => e.deprecationReason == null);
			}
		},
		isDeprecated: {
			type: new L(B),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: z,
			resolve: (e) => e.deprecationReason
		}
	})
}), wn = new Jt({
	name: "__DirectiveLocation",
	description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
	values: {
		QUERY: {
			value: _.QUERY,
			description: "Location adjacent to a query operation."
		},
		MUTATION: {
			value: _.MUTATION,
			description: "Location adjacent to a mutation operation."
		},
		SUBSCRIPTION: {
			value: _.SUBSCRIPTION,
			description: "Location adjacent to a subscription operation."
		},
		FIELD: {
			value: _.FIELD,
			description: "Location adjacent to a field."
		},
		FRAGMENT_DEFINITION: {
			value: _.FRAGMENT_DEFINITION,
			description: "Location adjacent to a fragment definition."
		},
		FRAGMENT_SPREAD: {
			value: _.FRAGMENT_SPREAD,
			description: "Location adjacent to a fragment spread."
		},
		INLINE_FRAGMENT: {
			value: _.INLINE_FRAGMENT,
			description: "Location adjacent to an inline fragment."
		},
		VARIABLE_DEFINITION: {
			value: _.VARIABLE_DEFINITION,
			description: "Location adjacent to a variable definition."
		},
		SCHEMA: {
			value: _.SCHEMA,
			description: "Location adjacent to a schema definition."
		},
		SCALAR: {
			value: _.SCALAR,
			description: "Location adjacent to a scalar definition."
		},
		OBJECT: {
			value: _.OBJECT,
			description: "Location adjacent to an object type definition."
		},
		FIELD_DEFINITION: {
			value: _.FIELD_DEFINITION,
			description: "Location adjacent to a field definition."
		},
		ARGUMENT_DEFINITION: {
			value: _.ARGUMENT_DEFINITION,
			description: "Location adjacent to an argument definition."
		},
		INTERFACE: {
			value: _.INTERFACE,
			description: "Location adjacent to an interface definition."
		},
		UNION: {
			value: _.UNION,
			description: "Location adjacent to a union definition."
		},
		ENUM: {
			value: _.ENUM,
			description: "Location adjacent to an enum definition."
		},
		ENUM_VALUE: {
			value: _.ENUM_VALUE,
			description: "Location adjacent to an enum value definition."
		},
		INPUT_OBJECT: {
			value: _.INPUT_OBJECT,
			description: "Location adjacent to an input object type definition."
		},
		INPUT_FIELD_DEFINITION: {
			value: _.INPUT_FIELD_DEFINITION,
			description: "Location adjacent to an input object field definition."
		},
		DIRECTIVE_DEFINITION: {
			value: _.DIRECTIVE_DEFINITION,
			description: "Location adjacent to a directive definition."
		}
	}
}), Tn = new R({
	name: "__Type",
	description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
	fields: () => ({
		kind: {
			type: new L(kn),
			resolve(e) {
				if (xt(e)) return H.SCALAR;
				if (k(e)) return H.OBJECT;
				if (A(e)) return H.INTERFACE;
				if (j(e)) return H.UNION;
				if (M(e)) return H.ENUM;
				if (N(e)) return H.INPUT_OBJECT;
				if (P(e)) return H.LIST;
				if (F(e)) return H.NON_NULL;
				/* c8 ignore next 3 */
				V(!1, `Unexpected type: "${x(e)}".`);
			}
		},
		name: {
			type: z,
			resolve: (e) => "name" in e ? e.name : void 0
		},
		description: {
			type: z,
			resolve: (e) => "description" in e ? e.description : void 0
		},
		specifiedByURL: {
			type: z,
			resolve: (e) => "specifiedByURL" in e ? e.specifiedByURL : void 0
		},
		fields: {
			type: new I(new L(En)),
			args: { includeDeprecated: {
				type: B,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				if (k(e) || A(e)) {
					let n = Object.values(e.getFields());
					return t ? n : n.filter((e) => e.deprecationReason == null);
				}
			}
		},
		interfaces: {
			type: new I(new L(Tn)),
			resolve(e) {
				if (k(e) || A(e)) return e.getInterfaces();
			}
		},
		possibleTypes: {
			type: new I(new L(Tn)),
			resolve(e, t, n, { schema: r }) {
				if (Ot(e)) return r.getPossibleTypes(e);
			}
		},
		enumValues: {
			type: new I(new L(On)),
			args: { includeDeprecated: {
				type: B,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				if (M(e)) {
					let n = e.getValues();
					return t ? n : n.filter((e) => e.deprecationReason == null);
				}
			}
		},
		inputFields: {
			type: new I(new L(Dn)),
			args: { includeDeprecated: {
				type: B,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				if (N(e)) {
					let n = Object.values(e.getFields());
					return t ? n : n.filter((e) => e.deprecationReason == null);
				}
			}
		},
		ofType: {
			type: Tn,
			resolve: (e) => "ofType" in e ? e.ofType : void 0
		},
		isOneOf: {
			type: B,
			resolve: (e) => {
				if (N(e)) return e.isOneOf;
			}
		}
	})
}), En = new R({
	name: "__Field",
	description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
	fields: () => ({
		name: {
			type: new L(z),
			resolve: (e) => e.name
		},
		description: {
			type: z,
			resolve: (e) => e.description
		},
		args: {
			type: new L(new I(new L(Dn))),
			args: { includeDeprecated: {
				type: B,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				return t ? e.args : e.args.filter((e) => e.deprecationReason == null);
			}
		},
		type: {
			type: new L(Tn),
			resolve: (e) => e.type
		},
		isDeprecated: {
			type: new L(B),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: z,
			resolve: (e) => e.deprecationReason
		}
	})
}), Dn = new R({
	name: "__InputValue",
	description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
	fields: () => ({
		name: {
			type: new L(z),
			resolve: (e) => e.name
		},
		description: {
			type: z,
			resolve: (e) => e.description
		},
		type: {
			type: new L(Tn),
			resolve: (e) => e.type
		},
		defaultValue: {
			type: z,
			description: "A GraphQL-formatted string representing the default value for this input value.",
			resolve(e) {
				let { type: t, defaultValue: n } = e, r = bn(n, t);
				return r ? C(r) : null;
			}
		},
		isDeprecated: {
			type: new L(B),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: z,
			resolve: (e) => e.deprecationReason
		}
	})
}), On = new R({
	name: "__EnumValue",
	description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
	fields: () => ({
		name: {
			type: new L(z),
			resolve: (e) => e.name
		},
		description: {
			type: z,
			resolve: (e) => e.description
		},
		isDeprecated: {
			type: new L(B),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: z,
			resolve: (e) => e.deprecationReason
		}
	})
}), H;
(function(e) {
	e.SCALAR = "SCALAR", e.OBJECT = "OBJECT", e.INTERFACE = "INTERFACE", e.UNION = "UNION", e.ENUM = "ENUM", e.INPUT_OBJECT = "INPUT_OBJECT", e.LIST = "LIST", e.NON_NULL = "NON_NULL";
})(H ||= {});
var kn = new Jt({
	name: "__TypeKind",
	description: "An enum describing what kind of type a given `__Type` is.",
	values: {
		SCALAR: {
			value: H.SCALAR,
			description: "Indicates this type is a scalar."
		},
		OBJECT: {
			value: H.OBJECT,
			description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
		},
		INTERFACE: {
			value: H.INTERFACE,
			description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
		},
		UNION: {
			value: H.UNION,
			description: "Indicates this type is a union. `possibleTypes` is a valid field."
		},
		ENUM: {
			value: H.ENUM,
			description: "Indicates this type is an enum. `enumValues` is a valid field."
		},
		INPUT_OBJECT: {
			value: H.INPUT_OBJECT,
			description: "Indicates this type is an input object. `inputFields` is a valid field."
		},
		LIST: {
			value: H.LIST,
			description: "Indicates this type is a list. `ofType` is a valid field."
		},
		NON_NULL: {
			value: H.NON_NULL,
			description: "Indicates this type is a non-null. `ofType` is a valid field."
		}
	}
}), An = {
	name: "__schema",
	type: new L(Sn),
	description: "Access the current type schema of this server.",
	args: [],
	resolve: (e, t, n, { schema: r }) => r,
	deprecationReason: void 0,
	extensions: Object.create(null),
	astNode: void 0
}, jn = {
	name: "__type",
	type: Tn,
	description: "Request the type information of a single type.",
	args: [{
		name: "name",
		description: void 0,
		type: new L(z),
		defaultValue: void 0,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	}],
	resolve: (e, { name: t }, n, { schema: r }) => r.getType(t),
	deprecationReason: void 0,
	extensions: Object.create(null),
	astNode: void 0
}, Mn = {
	name: "__typename",
	type: new L(z),
	description: "The name of the current Object type at runtime.",
	args: [],
	resolve: (e, t, n, { parentType: r }) => r.name,
	deprecationReason: void 0,
	extensions: Object.create(null),
	astNode: void 0
}, Nn = Object.freeze([
	Sn,
	Cn,
	wn,
	Tn,
	En,
	Dn,
	On,
	kn
]);
function Pn(e) {
	return Nn.some(({ name: t }) => e.name === t);
}
// node_modules/graphql/type/schema.mjs
function Fn(e) {
	return Re(e, Ln);
}
function In(e) {
	if (!Fn(e)) throw Error(`Expected ${x(e)} to be a GraphQL schema.`);
	return e;
}
var Ln = class {
	constructor(e) {
		this.__validationErrors = e.assumeValid === !0 ? [] : void 0, r(e) || n(!1, "Must provide configuration object."), !e.types || Array.isArray(e.types) || n(!1, `"types" must be Array if provided but got: ${x(e.types)}.`), !e.directives || Array.isArray(e.directives) || n(!1, `"directives" must be Array if provided but got: ${x(e.directives)}.`), this.description = e.description, this.extensions = S(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._queryType = e.query, this._mutationType = e.mutation, this._subscriptionType = e.subscription, this._directives = e.directives ?? _n;
		let t = new Set(e.types);
		if (e.types != null) for (let n of e.types) t.delete(n), Rn(n, t);
		this._queryType != null && Rn(this._queryType, t), this._mutationType != null && Rn(this._mutationType, t), this._subscriptionType != null && Rn(this._subscriptionType, t);
		for (let e of this._directives) if (un(e)) for (let n of e.args) Rn(n.type, t);
		Rn(Sn, t), this._typeMap = Object.create(null), this._subTypeMap = Object.create(null), this._implementationsMap = Object.create(null);
		for (let e of t) {
			if (e == null) continue;
			let t = e.name;
			if (t || n(!1, "One of the provided types for building the Schema is missing a name."), this._typeMap[t] !== void 0) throw Error(`Schema must contain uniquely named types but contains multiple types named "${t}".`);
			if (this._typeMap[t] = e, A(e)) {
				for (let t of e.getInterfaces()) if (A(t)) {
					let n = this._implementationsMap[t.name];
					n === void 0 && (n = this._implementationsMap[t.name] = {
						objects: [],
						interfaces: []
					}), n.interfaces.push(e);
				}
			} else if (k(e)) {
				for (let t of e.getInterfaces()) if (A(t)) {
					let n = this._implementationsMap[t.name];
					n === void 0 && (n = this._implementationsMap[t.name] = {
						objects: [],
						interfaces: []
					}), n.objects.push(e);
				}
			}
		}
	}
	get [Symbol.toStringTag]() {
		return "GraphQLSchema";
	}
	getQueryType() {
		return this._queryType;
	}
	getMutationType() {
		return this._mutationType;
	}
	getSubscriptionType() {
		return this._subscriptionType;
	}
	getRootType(e) {
		switch (e) {
			case g.QUERY: return this.getQueryType();
			case g.MUTATION: return this.getMutationType();
			case g.SUBSCRIPTION: return this.getSubscriptionType();
		}
	}
	getTypeMap() {
		return this._typeMap;
	}
	getType(e) {
		return this.getTypeMap()[e];
	}
	getPossibleTypes(e) {
		return j(e) ? e.getTypes() : this.getImplementations(e).objects;
	}
	getImplementations(e) {
		return this._implementationsMap[e.name] ?? {
			objects: [],
			interfaces: []
		};
	}
	isSubType(e, t) {
		let n = this._subTypeMap[e.name];
		if (n === void 0) {
			if (n = Object.create(null), j(e)) for (let t of e.getTypes()) n[t.name] = !0;
			else {
				let t = this.getImplementations(e);
				for (let e of t.objects) n[e.name] = !0;
				for (let e of t.interfaces) n[e.name] = !0;
			}
			this._subTypeMap[e.name] = n;
		}
		return n[t.name] !== void 0;
	}
	getDirectives() {
		return this._directives;
	}
	getDirective(e) {
		return this.getDirectives().find((t) => t.name === e);
	}
	toConfig() {
		return {
			description: this.description,
			query: this.getQueryType(),
			mutation: this.getMutationType(),
			subscription: this.getSubscriptionType(),
			types: Object.values(this.getTypeMap()),
			directives: this.getDirectives(),
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes,
			assumeValid: this.__validationErrors !== void 0
		};
	}
};
function Rn(e, t) {
	let n = Pt(e);
	if (!t.has(n)) {
		if (t.add(n), j(n)) for (let e of n.getTypes()) Rn(e, t);
		else if (k(n) || A(n)) {
			for (let e of n.getInterfaces()) Rn(e, t);
			for (let e of Object.values(n.getFields())) {
				Rn(e.type, t);
				for (let n of e.args) Rn(n.type, t);
			}
		} else if (N(n)) for (let e of Object.values(n.getFields())) Rn(e.type, t);
	}
	return t;
}
// node_modules/graphql/language/visitor.mjs
var zn = Object.freeze({});
function Bn(e, t, r = ee) {
	let i = /* @__PURE__ */ new Map();
	for (let e of Object.values(v)) i.set(e, Hn(t, e));
	let a, o = Array.isArray(e), s = [e], c = -1, l = [], u = e, d, f, p = [], m = [];
	do {
		c++;
		let e = c === s.length, ee = e && l.length !== 0;
		if (e) {
			if (d = m.length === 0 ? void 0 : p[p.length - 1], u = f, f = m.pop(), ee) {
				if (o) {
					u = u.slice();
					let e = 0;
					for (let [t, n] of l) {
						let r = t - e;
						n === null ? (u.splice(r, 1), e++) : u[r] = n;
					}
				} else {
					u = { ...u };
					for (let [e, t] of l) u[e] = t;
				}
			}
			c = a.index, s = a.keys, l = a.edits, o = a.inArray, a = a.prev;
		} else if (f) {
			if (d = o ? c : s[c], u = f[d], u == null) continue;
			p.push(d);
		}
		let h;
		if (!Array.isArray(u)) {
			if (te(u) || n(!1, `Invalid AST Node: ${x(u)}.`), h = (e ? i.get(u.kind)?.leave : i.get(u.kind)?.enter)?.call(t, u, d, f, p, m), h === zn) break;
			if (h === !1) {
				if (!e) {
					p.pop();
					continue;
				}
			} else if (h !== void 0 && (l.push([d, h]), !e)) {
				if (te(h)) u = h;
				else {
					p.pop();
					continue;
				}
			}
		}
		h === void 0 && ee && l.push([d, u]), e ? p.pop() : (a = {
			inArray: o,
			index: c,
			keys: s,
			edits: l,
			prev: a
		}, o = Array.isArray(u), s = o ? u : r[u.kind] ?? [], c = -1, l = [], f && m.push(f), f = u);
	} while (a !== void 0);
	return l.length === 0 ? e : l[l.length - 1][1];
}
function Vn(e) {
	let t = Array(e.length).fill(null), n = Object.create(null);
	for (let r of Object.values(v)) {
		let i = !1, a = Array(e.length).fill(void 0), o = Array(e.length).fill(void 0);
		for (let t = 0; t < e.length; ++t) {
			let { enter: n, leave: s } = Hn(e[t], r);
			i ||= n != null || s != null, a[t] = n, o[t] = s;
		}
		i && (n[r] = {
			enter(...n) {
				let r = n[0];
				for (let i = 0; i < e.length; i++) if (t[i] === null) {
					let o = a[i]?.apply(e[i], n);
					if (o === !1) t[i] = r;
					else if (o === zn) t[i] = zn;
					else if (o !== void 0) return o;
				}
			},
			leave(...n) {
				let r = n[0];
				for (let i = 0; i < e.length; i++) if (t[i] === null) {
					let r = o[i]?.apply(e[i], n);
					if (r === zn) t[i] = zn;
					else if (r !== void 0 && r !== !1) return r;
				} else t[i] === r && (t[i] = null);
			}
		});
	}
	return n;
}
function Hn(e, t) {
	let n = e[t];
	return typeof n == "object" ? n : typeof n == "function" ? {
		enter: n,
		leave: void 0
	} : {
		enter: e.enter,
		leave: e.leave
	};
}
// node_modules/graphql/utilities/typeFromAST.mjs
function U(e, t) {
	switch (t.kind) {
		case v.LIST_TYPE: {
			let n = U(e, t.type);
			return n && new I(n);
		}
		case v.NON_NULL_TYPE: {
			let n = U(e, t.type);
			return n && new L(n);
		}
		case v.NAMED_TYPE: return e.getType(t.name.value);
	}
}
// node_modules/graphql/language/predicates.mjs
function Un(e) {
	return e.kind === v.OPERATION_DEFINITION || e.kind === v.FRAGMENT_DEFINITION;
}
function Wn(e) {
	return e.kind === v.SCHEMA_DEFINITION || Gn(e) || e.kind === v.DIRECTIVE_DEFINITION;
}
function Gn(e) {
	return e.kind === v.SCALAR_TYPE_DEFINITION || e.kind === v.OBJECT_TYPE_DEFINITION || e.kind === v.INTERFACE_TYPE_DEFINITION || e.kind === v.UNION_TYPE_DEFINITION || e.kind === v.ENUM_TYPE_DEFINITION || e.kind === v.INPUT_OBJECT_TYPE_DEFINITION;
}
function Kn(e) {
	return e.kind === v.SCHEMA_EXTENSION || e.kind === v.DIRECTIVE_EXTENSION || qn(e);
}
function qn(e) {
	return e.kind === v.SCALAR_TYPE_EXTENSION || e.kind === v.OBJECT_TYPE_EXTENSION || e.kind === v.INTERFACE_TYPE_EXTENSION || e.kind === v.UNION_TYPE_EXTENSION || e.kind === v.ENUM_TYPE_EXTENSION || e.kind === v.INPUT_OBJECT_TYPE_EXTENSION;
}
// node_modules/graphql/validation/rules/ExecutableDefinitionsRule.mjs
function Jn(e) {
	return { Document(t) {
		for (let n of t.definitions) if (!Un(n)) {
			let t = n.kind === v.SCHEMA_DEFINITION || n.kind === v.SCHEMA_EXTENSION ? "schema" : "\"" + n.name.value + "\"";
			e.reportError(new u(`The ${t} definition is not executable.`, { nodes: n }));
		}
		return !1;
	} };
}
// node_modules/graphql/validation/rules/FieldsOnCorrectTypeRule.mjs
function Yn(e) {
	return { Field(t) {
		let n = e.getParentType();
		if (n && !e.getFieldDef()) {
			let r = e.getSchema(), i = t.name.value, a = qe("to use an inline fragment on", e.hideSuggestions ? [] : Xn(r, n, i));
			a === "" && (a = qe(e.hideSuggestions ? [] : Zn(n, i))), e.reportError(new u(`Cannot query field "${i}" on type "${n.name}".` + a, { nodes: t }));
		}
	} };
}
function Xn(e, t, n) {
	if (!Ot(t)) return [];
	let r = /* @__PURE__ */ new Set(), i = Object.create(null);
	for (let a of e.getPossibleTypes(t)) if (a.getFields()[n]) {
		r.add(a), i[a.name] = 1;
		for (let e of a.getInterfaces()) e.getFields()[n] && (r.add(e), i[e.name] = (i[e.name] ?? 0) + 1);
	}
	return [...r].sort((t, n) => {
		let r = i[n.name] - i[t.name];
		return r === 0 ? A(t) && e.isSubType(t, n) ? -1 : A(n) && e.isSubType(n, t) ? 1 : Qe(t.name, n.name) : r;
	}).map((e) => e.name);
}
function Zn(e, t) {
	return k(e) || A(e) ? nt(t, Object.keys(e.getFields())) : [];
}
// node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.mjs
function Qn(e) {
	return {
		InlineFragment(t) {
			let n = t.typeCondition;
			if (n) {
				let t = U(e.getSchema(), n);
				if (t && !Dt(t)) {
					let t = C(n);
					e.reportError(new u(`Fragment cannot condition on non composite type "${t}".`, { nodes: n }));
				}
			}
		},
		FragmentDefinition(t) {
			let n = U(e.getSchema(), t.typeCondition);
			if (n && !Dt(n)) {
				let n = C(t.typeCondition);
				e.reportError(new u(`Fragment "${t.name.value}" cannot condition on non composite type "${n}".`, { nodes: t.typeCondition }));
			}
		}
	};
}
// node_modules/graphql/validation/rules/KnownArgumentNamesRule.mjs
function $n(e) {
	return {
		...er(e),
		Argument(t) {
			let n = e.getArgument(), r = e.getFieldDef(), i = e.getParentType();
			if (!n && r && i) {
				let n = t.name.value, a = e.hideSuggestions ? [] : nt(n, r.args.map((e) => e.name));
				e.reportError(new u(`Unknown argument "${n}" on field "${i.name}.${r.name}".` + qe(a), { nodes: t }));
			}
		}
	};
}
function er(e) {
	let t = Object.create(null), n = e.getSchema(), r = n ? n.getDirectives() : _n;
	for (let e of r) t[e.name] = new Set(e.args.map((e) => e.name));
	let i = e.getDocument().definitions;
	for (let e of i) if (e.kind === v.DIRECTIVE_DEFINITION) {
		/* c8 ignore next */
		let n = e.arguments ?? [];
		t[e.name.value] = new Set(n.map((e) => e.name.value));
	}
	return { Directive(n) {
		let r = n.name.value, i = t[r];
		if (n.arguments && i) for (let t of n.arguments) {
			let n = t.name.value;
			if (!i.has(n)) {
				let a = e.hideSuggestions ? [] : nt(n, Array.from(i));
				e.reportError(new u(`Unknown argument "${n}" on directive "@${r}".` + (e.hideSuggestions ? "" : qe(a)), { nodes: t }));
			}
		}
		return !1;
	} };
}
// node_modules/graphql/validation/rules/KnownDirectivesRule.mjs
function tr(e) {
	let t = Object.create(null), n = e.getSchema(), r = n ? n.getDirectives() : _n;
	for (let e of r) t[e.name] = e.locations;
	let i = e.getDocument().definitions;
	for (let e of i) e.kind === v.DIRECTIVE_DEFINITION && (t[e.name.value] = e.locations.map((e) => e.value));
	return { Directive(n, r, i, a, o) {
		let s = n.name.value, c = t[s];
		if (!c) {
			e.reportError(new u(`Unknown directive "@${s}".`, { nodes: n }));
			return;
		}
		let l = nr(o);
		l && !c.includes(l) && e.reportError(new u(`Directive "@${s}" may not be used on ${l}.`, { nodes: n }));
	} };
}
function nr(e) {
	let t = e[e.length - 1];
	switch ("kind" in t || V(!1), t.kind) {
		case v.OPERATION_DEFINITION: return rr(t.operation);
		case v.FIELD: return _.FIELD;
		case v.FRAGMENT_SPREAD: return _.FRAGMENT_SPREAD;
		case v.INLINE_FRAGMENT: return _.INLINE_FRAGMENT;
		case v.FRAGMENT_DEFINITION: return _.FRAGMENT_DEFINITION;
		case v.VARIABLE_DEFINITION: return _.VARIABLE_DEFINITION;
		case v.SCHEMA_DEFINITION:
		case v.SCHEMA_EXTENSION: return _.SCHEMA;
		case v.SCALAR_TYPE_DEFINITION:
		case v.SCALAR_TYPE_EXTENSION: return _.SCALAR;
		case v.OBJECT_TYPE_DEFINITION:
		case v.OBJECT_TYPE_EXTENSION: return _.OBJECT;
		case v.FIELD_DEFINITION: return _.FIELD_DEFINITION;
		case v.INTERFACE_TYPE_DEFINITION:
		case v.INTERFACE_TYPE_EXTENSION: return _.INTERFACE;
		case v.UNION_TYPE_DEFINITION:
		case v.UNION_TYPE_EXTENSION: return _.UNION;
		case v.ENUM_TYPE_DEFINITION:
		case v.ENUM_TYPE_EXTENSION: return _.ENUM;
		case v.ENUM_VALUE_DEFINITION: return _.ENUM_VALUE;
		case v.INPUT_OBJECT_TYPE_DEFINITION:
		case v.INPUT_OBJECT_TYPE_EXTENSION: return _.INPUT_OBJECT;
		case v.INPUT_VALUE_DEFINITION: {
			let t = e[e.length - 3];
			return "kind" in t || V(!1), t.kind === v.INPUT_OBJECT_TYPE_DEFINITION ? _.INPUT_FIELD_DEFINITION : _.ARGUMENT_DEFINITION;
		}
		case v.DIRECTIVE_DEFINITION:
		case v.DIRECTIVE_EXTENSION: return _.DIRECTIVE_DEFINITION;
		/* c8 ignore next */
		default: V(!1, "Unexpected kind: " + x(t.kind));
	}
}
function rr(e) {
	switch (e) {
		case g.QUERY: return _.QUERY;
		case g.MUTATION: return _.MUTATION;
		case g.SUBSCRIPTION: return _.SUBSCRIPTION;
	}
}
// node_modules/graphql/validation/rules/KnownFragmentNamesRule.mjs
function ir(e) {
	return { FragmentSpread(t) {
		let n = t.name.value;
		e.getFragment(n) || e.reportError(new u(`Unknown fragment "${n}".`, { nodes: t.name }));
	} };
}
// node_modules/graphql/validation/rules/KnownTypeNamesRule.mjs
function ar(e) {
	let t = e.getSchema(), n = t ? t.getTypeMap() : Object.create(null), r = Object.create(null);
	for (let t of e.getDocument().definitions) Gn(t) && (r[t.name.value] = !0);
	let i = [...Object.keys(n), ...Object.keys(r)];
	return { NamedType(t, a, o, s, c) {
		let l = t.name.value;
		if (!n[l] && !r[l]) {
			let n = c[2] ?? o, r = n != null && sr(n);
			if (r && or.includes(l)) return;
			let a = e.hideSuggestions ? [] : nt(l, r ? or.concat(i) : i);
			e.reportError(new u(`Unknown type "${l}".` + qe(a), { nodes: t }));
		}
	} };
}
var or = [...sn, ...Nn].map((e) => e.name);
function sr(e) {
	return "kind" in e && (Wn(e) || Kn(e));
}
// node_modules/graphql/validation/rules/LoneAnonymousOperationRule.mjs
function cr(e) {
	let t = 0;
	return {
		Document(e) {
			t = e.definitions.filter((e) => e.kind === v.OPERATION_DEFINITION).length;
		},
		OperationDefinition(n) {
			!n.name && t > 1 && e.reportError(new u("This anonymous operation must be the only defined operation.", { nodes: n }));
		}
	};
}
// node_modules/graphql/validation/rules/LoneSchemaDefinitionRule.mjs
function lr(e) {
	let t = e.getSchema(), n = t?.astNode ?? t?.getQueryType() ?? t?.getMutationType() ?? t?.getSubscriptionType(), r = 0;
	return { SchemaDefinition(t) {
		n ? e.reportError(new u("Cannot define a new schema within a schema extension.", { nodes: t })) : (r > 0 && e.reportError(new u("Must provide only one schema definition.", { nodes: t })), ++r);
	} };
}
// node_modules/graphql/validation/rules/MaxIntrospectionDepthRule.mjs
var ur = 3;
function dr(e) {
	let t = Object.create(null), n = Object.create(null);
	function r(i, a, o = 0) {
		if (i.kind === v.FRAGMENT_SPREAD) {
			let s = i.name.value, c = n[s];
			if (c !== void 0 && c <= o) return !0;
			let l = a[s], u = t[s];
			if (l !== void 0 && l >= o || u !== void 0 && u >= o) return !1;
			let d = e.getFragment(s);
			return d ? (a[s] = o, r(d, a, o) ? (n[s] = o, !0) : (t[s] = o, !1)) : !1;
		}
		if (i.kind === v.FIELD && (i.name.value === "fields" || i.name.value === "interfaces" || i.name.value === "possibleTypes" || i.name.value === "inputFields") && (o++, o >= ur)) return !0;
		if ("selectionSet" in i && i.selectionSet) {
			for (let e of i.selectionSet.selections) if (r(e, a, o)) return !0;
		}
		return !1;
	}
	return { Field(t) {
		if ((t.name.value === "__schema" || t.name.value === "__type") && r(t, Object.create(null))) return e.reportError(new u("Maximum introspection depth exceeded", { nodes: [t] })), !1;
	} };
}
// node_modules/graphql/validation/rules/NoFragmentCyclesRule.mjs
function fr(e) {
	let t = Object.create(null), n = [], r = Object.create(null);
	return {
		OperationDefinition: () => !1,
		FragmentDefinition(e) {
			return i(e), !1;
		}
	};
	function i(a) {
		if (t[a.name.value]) return;
		let o = a.name.value;
		t[o] = !0;
		let s = e.getFragmentSpreads(a.selectionSet);
		if (s.length !== 0) {
			r[o] = n.length;
			for (let t of s) {
				let a = t.name.value, o = r[a];
				if (n.push(t), o === void 0) {
					let t = e.getFragment(a);
					t && i(t);
				} else {
					let t = n.slice(o), r = t.slice(0, -1).map((e) => "\"" + e.name.value + "\"").join(", ");
					e.reportError(new u(`Cannot spread fragment "${a}" within itself` + (r === "" ? "." : ` via ${r}.`), { nodes: t }));
				}
				n.pop();
			}
			r[o] = void 0;
		}
	}
}
// node_modules/graphql/validation/rules/NoUndefinedVariablesRule.mjs
function pr(e) {
	let t = Object.create(null);
	return {
		OperationDefinition: {
			enter() {
				t = Object.create(null);
			},
			leave(n) {
				let r = e.getRecursiveVariableUsages(n);
				for (let { node: i } of r) {
					let r = i.name.value;
					t[r] !== !0 && e.reportError(new u(n.name ? `Variable "$${r}" is not defined by operation "${n.name.value}".` : `Variable "$${r}" is not defined.`, { nodes: [i, n] }));
				}
			}
		},
		VariableDefinition(e) {
			t[e.variable.name.value] = !0;
		}
	};
}
// node_modules/graphql/validation/rules/NoUnusedFragmentsRule.mjs
function mr(e) {
	let t = [], n = [];
	return {
		OperationDefinition(e) {
			return t.push(e), !1;
		},
		FragmentDefinition(e) {
			return n.push(e), !1;
		},
		Document: { leave() {
			let r = new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map((e) => e.name.value));
			for (let t of n) {
				let n = t.name.value;
				r.has(n) || e.reportError(new u(`Fragment "${n}" is never used.`, { nodes: t }));
			}
		} }
	};
}
// node_modules/graphql/validation/rules/NoUnusedVariablesRule.mjs
function hr(e) {
	let t = [];
	return {
		OperationDefinition: {
			enter() {
				t = [];
			},
			leave(n) {
				let r = Object.create(null), i = e.getRecursiveVariableUsages(n);
				for (let { node: e } of i) r[e.name.value] = !0;
				for (let i of t) {
					let t = i.variable.name.value;
					r[t] !== !0 && e.reportError(new u(n.name ? `Variable "$${t}" is never used in operation "${n.name.value}".` : `Variable "$${t}" is never used.`, { nodes: i }));
				}
			}
		},
		VariableDefinition(e) {
			t.push(e);
		}
	};
}
// node_modules/graphql/validation/validationAbortedError.mjs
var gr = new u("Validation aborted."), _r = 1e3, vr = 20, yr = 5e5;
function br(e) {
	let t = {
		comparedFragmentPairs: new Vr(),
		cachedCollectFieldsResults: /* @__PURE__ */ new Map(),
		stringifiedValues: /* @__PURE__ */ new Map(),
		remainingComplexityBudget: yr
	};
	return { SelectionSet(n, r, i) {
		if (i && "kind" in i && i.kind === v.INLINE_FRAGMENT || n.selections.length <= 1 && n.selections[0]?.kind !== v.INLINE_FRAGMENT) return;
		let a = xr(e, t, e.getParentType(), n);
		for (let { responseName: t, reason: n, fields1: r, fields2: i } of a) e.reportError(new u(`Fields "${zr(t)}" conflict because ${n}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: r.concat(i) }));
	} };
}
function xr(e, t, n, r) {
	let i = [], a = Pr(e, t, n, r);
	if (Tr(e, i, t, a.groupedFieldSet), a.fragmentNames.length !== 0 && (a.groupedFieldSet.size !== 0 || a.fragmentNames.length > 1)) for (let n = 0; n < a.fragmentNames.length; n++) {
		Sr(e, i, t, !1, a, a.fragmentNames[n]);
		for (let r = n + 1; r < a.fragmentNames.length; r++) Cr(e, i, t, !1, a.fragmentNames[n], a.fragmentNames[r]);
	}
	return i;
}
function Sr(e, t, n, r, i, a) {
	if (Br(n, 1), i.groupedFieldSet.size === 0) return;
	let o = i.comparedFragments ??= /* @__PURE__ */ new Map(), s = o.get(a);
	if (s === !1 || r && s === !0) return;
	o.set(a, r);
	let c = e.getFragment(a);
	if (!c) return;
	let l = Fr(e, n, c);
	if (i !== l) {
		Er(e, t, n, r, i, l);
		for (let a of l.fragmentNames) Sr(e, t, n, r, i, a);
	}
}
function Cr(e, t, n, r, i, a) {
	Br(n, 2);
	let { comparedFragmentPairs: o } = n;
	if (i === a || o.has(i, a, r)) return;
	o.add(i, a, r);
	let s = e.getFragment(i), c = e.getFragment(a);
	if (!s || !c) return;
	let l = Fr(e, n, s), u = Fr(e, n, c);
	Er(e, t, n, r, l, u);
	for (let a of u.fragmentNames) Cr(e, t, n, r, i, a);
	for (let i of l.fragmentNames) Cr(e, t, n, r, i, a);
}
function wr(e, t, n, r, i, a, o) {
	let s = [], c = Pr(e, t, r, i), l = Pr(e, t, a, o);
	Er(e, s, t, n, c, l);
	for (let r of l.fragmentNames) Sr(e, s, t, n, c, r);
	for (let r of c.fragmentNames) Sr(e, s, t, n, l, r);
	for (let r of c.fragmentNames) for (let i of l.fragmentNames) Cr(e, s, t, n, r, i);
	return s;
}
function Tr(e, t, n, r) {
	for (let [i, a] of r) if (a.length > 1) for (let r = 0; r < a.length; r++) for (let o = r + 1; o < a.length; o++) {
		let s = Or(e, n, !1, i, a[r], a[o]);
		s && t.push(s);
	}
}
function Er(e, t, n, r, i, a) {
	if (i.groupedFieldSet.size !== 0 && a.groupedFieldSet.size !== 0) for (let { responseName: o, fields1: s, fields2: c } of Dr(n, i, a)) for (let i of s) for (let a of c) {
		let s = Or(e, n, r, o, i, a);
		s && t.push(s);
	}
}
function Dr(e, t, n) {
	let r = t.overlappingFields ??= /* @__PURE__ */ new Map(), i = r.get(n);
	if (i !== void 0) return i;
	let a = [];
	for (let [r, i] of t.groupedFieldSet) {
		Br(e, 1);
		let t = n.groupedFieldSet.get(r);
		t !== void 0 && a.push({
			responseName: r,
			fields1: i,
			fields2: t
		});
	}
	return r.set(n, a), a;
}
function Or(e, t, n, r, i, a) {
	let { parentType: o, node: s, definition: c } = i, { parentType: l, node: u, definition: d } = a, f = n || o !== l && k(o) && k(l);
	if (Br(t, 2), i.isSimpleLeaf && a.isSimpleLeaf && c?.type === d?.type && s.name.value === u.name.value) return;
	if (!f) {
		let e = kr(i), n = kr(a), o = e.comparisons.get(n);
		if (o === void 0) {
			let r = s.name.value, i = u.name.value;
			o = r === i ? jr(t, e.arguments, n.arguments) ? null : "they have differing arguments" : `"${zr(r)}" and "${zr(i)}" are different fields`, e.comparisons.set(n, o);
		}
		if (o !== null) return {
			responseName: r,
			reason: o,
			fields1: [s],
			fields2: [u]
		};
	}
	let p = c?.type, m = d?.type;
	if (p && m && Nr(t, p, m)) {
		let e = kr(i), t = kr(a);
		return {
			responseName: r,
			reason: `they return conflicting types "${e.typeString ??= x(p)}" and "${t.typeString ??= x(m)}"`,
			fields1: [s],
			fields2: [u]
		};
	}
	let ee = s.selectionSet, h = u.selectionSet;
	if (ee && h) return Lr(wr(e, t, f, kr(i).namedType, ee, kr(a).namedType, h), r, s, u);
}
function kr(e) {
	return e.info === void 0 && (e.info = {
		comparisons: /* @__PURE__ */ new Map(),
		namedType: Pt(e.definition?.type),
		arguments: Ar(e.node.arguments)
	}), e.info;
}
function Ar(e) {
	if (e === void 0 || e.length === 0) return;
	let t = /* @__PURE__ */ new Map();
	for (let { name: n, value: r } of e) t.set(n.value, r);
	return {
		nodes: e,
		values: t
	};
}
function jr(e, t, n) {
	if (t === void 0) return n === void 0;
	if (t.nodes.length !== n?.nodes.length) return !1;
	let r = n.values;
	return t.nodes.every((t) => {
		Br(e, 1);
		let n = r.get(t.name.value);
		return n !== void 0 && Mr(e, t.value) === Mr(e, n);
	});
}
function Mr(e, t) {
	let n = e.stringifiedValues.get(t);
	if (n !== void 0) return n;
	let r = JSON.stringify(t, (e, t) => {
		if (!te(t)) return t;
		switch (t.kind) {
			case v.VARIABLE: return [t.kind, t.name.value];
			case v.OBJECT: return [t.kind, t.fields.slice().sort((e, t) => e.name.value < t.name.value ? -1 : +(e.name.value > t.name.value))];
			case v.OBJECT_FIELD: return [t.name.value, t.value];
			case v.LIST: return [t.kind, t.values];
			case v.STRING: return [
				t.kind,
				t.value,
				t.block === !0
			];
			default: return [t.kind, "value" in t ? t.value : null];
		}
	});
	return e.stringifiedValues.set(t, r), r;
}
function Nr(e, t, n) {
	return t !== n && (Br(e, 1), P(t) ? !P(n) || Nr(e, t.ofType, n.ofType) : P(n) ? !0 : F(t) ? !F(n) || Nr(e, t.ofType, n.ofType) : F(n) ? !0 : Et(t) || Et(n) ? t !== n : !1);
}
function Pr(e, t, n, r) {
	let { cachedCollectFieldsResults: i } = t, a = i.get(n);
	a === void 0 && (a = /* @__PURE__ */ new Map(), i.set(n, a));
	let o = a.get(r);
	if (o) return o;
	let s = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set();
	Ir(e, n, r, s, c);
	let l = {
		groupedFieldSet: s,
		fragmentNames: [...c]
	};
	return a.set(r, l), l;
}
function Fr(e, t, n) {
	return Pr(e, t, U(e.getSchema(), n.typeCondition), n.selectionSet);
}
function Ir(e, t, n, r, i) {
	for (let a of n.selections) switch (a.kind) {
		case v.FIELD: {
			let e = a.name.value, n;
			(k(t) || A(t)) && (n = t.getFields()[e]);
			let i = a.alias ? a.alias.value : e, o = r.get(i);
			o === void 0 && (o = [], r.set(i, o)), o.push({
				parentType: t,
				node: a,
				definition: n,
				isSimpleLeaf: (a.arguments?.length ?? 0) === 0 && !a.selectionSet
			});
			break;
		}
		case v.FRAGMENT_SPREAD:
			i.add(a.name.value);
			break;
		case v.INLINE_FRAGMENT: {
			let n = a.typeCondition;
			Ir(e, n ? U(e.getSchema(), n) : t, a.selectionSet, r, i);
			break;
		}
	}
}
function Lr(e, t, n, r) {
	if (e.length > 0) {
		let i = "";
		for (let { responseName: t, reason: n } of e) if (i += (i === "" ? "" : " and ") + `subfields "${zr(t)}" conflict because ${n}`, i.length > _r) break;
		return {
			responseName: t,
			reason: zr(i),
			fields1: Rr(n, e, "fields1"),
			fields2: Rr(r, e, "fields2")
		};
	}
}
function Rr(e, t, n) {
	let r = [e];
	for (let e of t) {
		let t = vr - r.length, i = e[n].slice(-t);
		if (r.push(...i), r.length === vr) break;
	}
	return r;
}
function zr(e) {
	return e.length > _r ? e.slice(0, _r) + "..." : e;
}
function Br(e, t) {
	/* c8 ignore next 3 */
	if (e.remainingComplexityBudget -= t, e.remainingComplexityBudget < 0) throw gr;
}
var Vr = class {
	constructor() {
		this._data = /* @__PURE__ */ new Map();
	}
	has(e, t, n) {
		return this._has(e, t, n) || this._has(t, e, n);
	}
	_has(e, t, n) {
		let r = this._data.get(e)?.get(t);
		return r === void 0 ? !1 : n ? !0 : n === r;
	}
	add(e, t, n) {
		let r = this._data.get(e);
		r === void 0 ? this._data.set(e, /* @__PURE__ */ new Map([[t, n]])) : r.set(t, n);
	}
};
// node_modules/graphql/validation/rules/PossibleFragmentSpreadsRule.mjs
function Hr(e) {
	return {
		InlineFragment(t) {
			let n = e.getType(), r = e.getParentType();
			if (Dt(n) && Dt(r) && !nn(e.getSchema(), n, r)) {
				let i = x(r), a = x(n);
				e.reportError(new u(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${a}".`, { nodes: t }));
			}
		},
		FragmentSpread(t) {
			let n = t.name.value, r = Ur(e, n), i = e.getParentType();
			if (r && i && !nn(e.getSchema(), r, i)) {
				let a = x(i), o = x(r);
				e.reportError(new u(`Fragment "${n}" cannot be spread here as objects of type "${a}" can never be of type "${o}".`, { nodes: t }));
			}
		}
	};
}
function Ur(e, t) {
	let n = e.getFragment(t);
	if (n) {
		let t = U(e.getSchema(), n.typeCondition);
		if (Dt(t)) return t;
	}
}
// node_modules/graphql/validation/rules/PossibleTypeExtensionsRule.mjs
function Wr(e) {
	let t = e.getSchema(), n = Object.create(null);
	for (let t of e.getDocument().definitions) Gn(t) && (n[t.name.value] = t);
	return {
		ScalarTypeExtension: r,
		ObjectTypeExtension: r,
		InterfaceTypeExtension: r,
		UnionTypeExtension: r,
		EnumTypeExtension: r,
		InputObjectTypeExtension: r
	};
	function r(r) {
		let i = r.name.value, a = n[i], o = t?.getType(i), s;
		if (a ? s = Gr[a.kind] : o && (s = Kr(o)), s) {
			if (s !== r.kind) {
				let t = qr(r.kind);
				e.reportError(new u(`Cannot extend non-${t} type "${i}".`, { nodes: a ? [a, r] : r }));
			}
		} else {
			let a = nt(i, Object.keys({
				...n,
				...t?.getTypeMap()
			}));
			e.reportError(new u(`Cannot extend type "${i}" because it is not defined.` + qe(a), { nodes: r.name }));
		}
	}
}
var Gr = {
	[v.SCALAR_TYPE_DEFINITION]: v.SCALAR_TYPE_EXTENSION,
	[v.OBJECT_TYPE_DEFINITION]: v.OBJECT_TYPE_EXTENSION,
	[v.INTERFACE_TYPE_DEFINITION]: v.INTERFACE_TYPE_EXTENSION,
	[v.UNION_TYPE_DEFINITION]: v.UNION_TYPE_EXTENSION,
	[v.ENUM_TYPE_DEFINITION]: v.ENUM_TYPE_EXTENSION,
	[v.INPUT_OBJECT_TYPE_DEFINITION]: v.INPUT_OBJECT_TYPE_EXTENSION
};
function Kr(e) {
	if (xt(e)) return v.SCALAR_TYPE_EXTENSION;
	if (k(e)) return v.OBJECT_TYPE_EXTENSION;
	if (A(e)) return v.INTERFACE_TYPE_EXTENSION;
	if (j(e)) return v.UNION_TYPE_EXTENSION;
	if (M(e)) return v.ENUM_TYPE_EXTENSION;
	if (N(e)) return v.INPUT_OBJECT_TYPE_EXTENSION;
	/* c8 ignore next 3 */
	V(!1, "Unexpected type: " + x(e));
}
function qr(e) {
	switch (e) {
		case v.SCALAR_TYPE_EXTENSION: return "scalar";
		case v.OBJECT_TYPE_EXTENSION: return "object";
		case v.INTERFACE_TYPE_EXTENSION: return "interface";
		case v.UNION_TYPE_EXTENSION: return "union";
		case v.ENUM_TYPE_EXTENSION: return "enum";
		case v.INPUT_OBJECT_TYPE_EXTENSION: return "input object";
		/* c8 ignore next */
		default: V(!1, "Unexpected kind: " + x(e));
	}
}
// node_modules/graphql/validation/rules/ProvidedRequiredArgumentsRule.mjs
function Jr(e) {
	return {
		...Yr(e),
		Field: { leave(t) {
			let n = e.getFieldDef();
			if (!n) return !1;
			let r = new Set(t.arguments?.map((e) => e.name.value));
			for (let i of n.args) if (!r.has(i.name) && Wt(i)) {
				let r = x(i.type);
				e.reportError(new u(`Field "${n.name}" argument "${i.name}" of type "${r}" is required, but it was not provided.`, { nodes: t }));
			}
		} }
	};
}
function Yr(e) {
	let t = Object.create(null), n = e.getSchema()?.getDirectives() ?? _n;
	for (let e of n) t[e.name] = Ye(e.args.filter(Wt), (e) => e.name);
	let r = e.getDocument().definitions;
	for (let e of r) if (e.kind === v.DIRECTIVE_DEFINITION) {
		/* c8 ignore next */
		let n = e.arguments ?? [];
		t[e.name.value] = Ye(n.filter(Xr), (e) => e.name.value);
	}
	return { Directive: { leave(n) {
		let r = n.name.value, i = t[r];
		if (i) {
			/* c8 ignore next */
			let t = n.arguments ?? [], a = new Set(t.map((e) => e.name.value));
			for (let [t, o] of Object.entries(i)) if (!a.has(t)) {
				let i = bt(o.type) ? x(o.type) : C(o.type);
				e.reportError(new u(`Directive "@${r}" argument "${t}" of type "${i}" is required, but it was not provided.`, { nodes: n }));
			}
		}
	} } };
}
function Xr(e) {
	return e.type.kind === v.NON_NULL_TYPE && e.defaultValue == null;
}
// node_modules/graphql/validation/rules/ScalarLeafsRule.mjs
function Zr(e) {
	return { Field(t) {
		let n = e.getType(), r = t.selectionSet;
		if (n) {
			if (Et(Pt(n))) {
				if (r) {
					let i = t.name.value, a = x(n);
					e.reportError(new u(`Field "${i}" must not have a selection since type "${a}" has no subfields.`, { nodes: r }));
				}
			} else if (!r) {
				let r = t.name.value, i = x(n);
				e.reportError(new u(`Field "${r}" of type "${i}" must have a selection of subfields. Did you mean "${r} { ... }"?`, { nodes: t }));
			} else if (r.selections.length === 0) {
				let r = t.name.value, i = x(n);
				e.reportError(new u(`Field "${r}" of type "${i}" must have at least one field selected.`, { nodes: t }));
			}
		}
	} };
}
// node_modules/graphql/utilities/valueFromAST.mjs
function Qr(e, t, n) {
	if (e) {
		if (e.kind === v.VARIABLE) {
			let r = e.name.value;
			if (n == null || !ei(n, r) || n[r] === void 0) return;
			let i = n[r];
			return i === null && F(t) ? void 0 : i;
		}
		if (F(t)) return e.kind === v.NULL ? void 0 : Qr(e, t.ofType, n);
		if (e.kind === v.NULL) return null;
		if (P(t)) {
			let r = t.ofType;
			if (e.kind === v.LIST) {
				let t = [];
				for (let i of e.values) if ($r(i, n)) {
					if (F(r)) return;
					t.push(null);
				} else {
					let e = Qr(i, r, n);
					if (e === void 0) return;
					t.push(e);
				}
				return t;
			}
			let i = Qr(e, r, n);
			return i === void 0 ? void 0 : [i];
		}
		if (N(t)) {
			if (e.kind !== v.OBJECT) return;
			let r = Object.create(null), i = Ye(e.fields, (e) => e.name.value);
			for (let e of Object.values(t.getFields())) {
				let t = i[e.name];
				if (!t || $r(t.value, n)) {
					if (e.defaultValue !== void 0) r[e.name] = e.defaultValue;
					else if (F(e.type)) return;
					continue;
				}
				let a = Qr(t.value, e.type, n);
				if (a === void 0) return;
				r[e.name] = a;
			}
			if (t.isOneOf) {
				let e = Object.keys(r);
				if (e.length !== 1 || r[e[0]] === null) return;
			}
			return r;
		}
		if (Et(t)) {
			let r;
			try {
				r = t.parseLiteral(e, n);
			} catch {
				return;
			}
			return r === void 0 ? void 0 : r;
		}
		/* c8 ignore next 3 */
		V(!1, "Unexpected input type: " + x(t));
	}
}
function $r(e, t) {
	return e.kind === v.VARIABLE && (t == null || !ei(t, e.name.value) || t[e.name.value] === void 0);
}
function ei(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
// node_modules/graphql/execution/values.mjs
function ti(e, t, n) {
	let r = Object.create(null), i = Ye(t.arguments ?? [], (e) => e.name.value);
	for (let a of e.args) {
		let e = a.name, o = a.type, s = i[e];
		if (!s) {
			if (a.defaultValue !== void 0) r[e] = a.defaultValue;
			else if (F(o)) throw new u(`Argument "${e}" of required type "${x(o)}" was not provided.`, { nodes: t });
			continue;
		}
		let c = s.value, l = c.kind === v.NULL;
		if (c.kind === v.VARIABLE) {
			let t = c.name.value;
			if (n == null || !ri(n, t)) {
				if (a.defaultValue !== void 0) r[e] = a.defaultValue;
				else if (F(o)) throw new u(`Argument "${e}" of required type "${x(o)}" was provided the variable "$${t}" which was not provided a runtime value.`, { nodes: c });
				continue;
			}
			l = n[t] == null;
		}
		if (l && F(o)) throw new u(`Argument "${e}" of non-null type "${x(o)}" must not be null.`, { nodes: c });
		let d = Qr(c, o, n);
		if (d === void 0) throw new u(`Argument "${e}" has invalid value ${w(c)}.`, { nodes: c });
		r[e] = d;
	}
	return { ...r };
}
function ni(e, t, n) {
	let r = t.directives?.find((t) => t.name.value === e.name);
	if (r) return ti(e, r, n);
}
function ri(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
// node_modules/graphql/execution/collectFields.mjs
function ii(e, t, n, r, i, a) {
	let o = /* @__PURE__ */ new Map();
	return ai(e, t, n, r, i, o, /* @__PURE__ */ new Set(), a), o;
}
function ai(e, t, n, r, i, a, o, s) {
	s?.(i);
	for (let c of i.selections) switch (c.kind) {
		case v.FIELD: {
			if (!oi(n, c)) continue;
			let e = ci(c), t = a.get(e);
			t === void 0 ? a.set(e, [c]) : t.push(c);
			break;
		}
		case v.INLINE_FRAGMENT:
			if (!oi(n, c) || !si(e, c, r)) continue;
			ai(e, t, n, r, c.selectionSet, a, o, s);
			break;
		case v.FRAGMENT_SPREAD: {
			let i = c.name.value;
			if (o.has(i) || !oi(n, c)) continue;
			o.add(i);
			let l = t[i];
			if (!l || !si(e, l, r)) continue;
			ai(e, t, n, r, l.selectionSet, a, o, s);
			break;
		}
	}
}
function oi(e, t) {
	return ni(pn, t, e)?.if !== !0 && ni(fn, t, e)?.if !== !1;
}
function si(e, t, n) {
	let r = t.typeCondition;
	if (!r) return !0;
	let i = U(e, r);
	return i === n ? !0 : Ot(i) ? e.isSubType(i, n) : !1;
}
function ci(e) {
	return e.alias ? e.alias.value : e.name.value;
}
// node_modules/graphql/validation/rules/SingleFieldSubscriptionsRule.mjs
function li(e) {
	let t;
	function n(t) {
		e.spendFragmentWork(t.selections.length);
		for (let n of t.selections) {
			let t = n.directives;
			if (t !== void 0) {
				e.spendFragmentWork(t.length);
				for (let n of t) (n.name.value === "skip" || n.name.value === "include") && e.spendFragmentWork(n.arguments?.length ?? 0);
			}
		}
	}
	return { OperationDefinition(r) {
		if (r.operation === "subscription") {
			let i = e.getSchema(), a = i.getSubscriptionType();
			if (a) {
				let o = r.name ? r.name.value : null, s = Object.create(null);
				if (t === void 0) {
					t = Object.create(null);
					let n = e.getDocument().definitions;
					e.spendFragmentWork(n.length);
					for (let e of n) e.kind === v.FRAGMENT_DEFINITION && (t[e.name.value] = e);
				}
				let c = ii(i, t, s, a, r.selectionSet, n);
				if (c.size > 1) {
					let t = [...c.values()].slice(1).flat();
					e.reportError(new u(o == null ? "Anonymous Subscription must select only one top level field." : `Subscription "${o}" must select only one top level field.`, { nodes: t }));
				}
				for (let t of c.values()) t[0].name.value.startsWith("__") && e.reportError(new u(o == null ? "Anonymous Subscription must not select an introspection top level field." : `Subscription "${o}" must not select an introspection top level field.`, { nodes: t }));
			}
		}
	} };
}
// node_modules/graphql/jsutils/groupBy.mjs
function ui(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = t(r), i = n.get(e);
		i === void 0 ? n.set(e, [r]) : i.push(r);
	}
	return n;
}
// node_modules/graphql/validation/rules/UniqueArgumentDefinitionNamesRule.mjs
function di(e) {
	return {
		DirectiveDefinition(e) {
			/* c8 ignore next */
			let t = e.arguments ?? [];
			return n(`@${e.name.value}`, t);
		},
		InterfaceTypeDefinition: t,
		InterfaceTypeExtension: t,
		ObjectTypeDefinition: t,
		ObjectTypeExtension: t
	};
	function t(e) {
		let t = e.name.value, r = e.fields ?? [];
		for (let e of r) {
			let r = e.name.value, i = e.arguments ?? [];
			n(`${t}.${r}`, i);
		}
		return !1;
	}
	function n(t, n) {
		let r = ui(n, (e) => e.name.value);
		for (let [n, i] of r) i.length > 1 && e.reportError(new u(`Argument "${t}(${n}:)" can only be defined once.`, { nodes: i.map((e) => e.name) }));
		return !1;
	}
}
// node_modules/graphql/validation/rules/UniqueArgumentNamesRule.mjs
function fi(e) {
	return {
		Field: t,
		Directive: t
	};
	function t(t) {
		let n = ui(t.arguments ?? [], (e) => e.name.value);
		for (let [t, r] of n) r.length > 1 && e.reportError(new u(`There can be only one argument named "${t}".`, { nodes: r.map((e) => e.name) }));
	}
}
// node_modules/graphql/validation/rules/UniqueDirectiveNamesRule.mjs
function pi(e) {
	let t = Object.create(null), n = e.getSchema();
	return { DirectiveDefinition(r) {
		let i = r.name.value;
		if (n != null && n.getDirective(i)) e.reportError(new u(`Directive "@${i}" already exists in the schema. It cannot be redefined.`, { nodes: r.name }));
		else return t[i] ? e.reportError(new u(`There can be only one directive named "@${i}".`, { nodes: [t[i], r.name] })) : t[i] = r.name, !1;
	} };
}
// node_modules/graphql/validation/rules/UniqueDirectivesPerLocationRule.mjs
function mi(e) {
	let t = Object.create(null), n = e.getSchema(), r = n ? n.getDirectives() : _n;
	for (let e of r) t[e.name] = !e.isRepeatable;
	let i = e.getDocument().definitions;
	for (let e of i) e.kind === v.DIRECTIVE_DEFINITION && (t[e.name.value] = !e.repeatable);
	let a = Object.create(null), o = Object.create(null), s = Object.create(null);
	return { enter(n) {
		if (!("directives" in n) || !n.directives) return;
		let r;
		if (n.kind === v.SCHEMA_DEFINITION || n.kind === v.SCHEMA_EXTENSION) r = a;
		else if (Gn(n) || qn(n)) {
			let e = n.name.value;
			r = o[e], r === void 0 && (o[e] = r = Object.create(null));
		} else if (n.kind === v.DIRECTIVE_DEFINITION || n.kind === v.DIRECTIVE_EXTENSION) {
			let e = n.name.value;
			r = s[e], r === void 0 && (s[e] = r = Object.create(null));
		} else r = Object.create(null);
		for (let i of n.directives) {
			let n = i.name.value;
			t[n] && (r[n] ? e.reportError(new u(`The directive "@${n}" can only be used once at this location.`, { nodes: [r[n], i] })) : r[n] = i);
		}
	} };
}
// node_modules/graphql/validation/rules/UniqueEnumValueNamesRule.mjs
function hi(e) {
	let t = e.getSchema(), n = t ? t.getTypeMap() : Object.create(null), r = Object.create(null);
	return {
		EnumTypeDefinition: i,
		EnumTypeExtension: i
	};
	function i(t) {
		let i = t.name.value;
		r[i] || (r[i] = Object.create(null));
		/* c8 ignore next */
		let a = t.values ?? [], o = r[i];
		for (let t of a) {
			let r = t.name.value, a = n[i];
			M(a) && a.getValue(r) ? e.reportError(new u(`Enum value "${i}.${r}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: t.name })) : o[r] ? e.reportError(new u(`Enum value "${i}.${r}" can only be defined once.`, { nodes: [o[r], t.name] })) : o[r] = t.name;
		}
		return !1;
	}
}
// node_modules/graphql/validation/rules/UniqueFieldDefinitionNamesRule.mjs
function gi(e) {
	let t = e.getSchema(), n = t ? t.getTypeMap() : Object.create(null), r = Object.create(null);
	return {
		InputObjectTypeDefinition: i,
		InputObjectTypeExtension: i,
		InterfaceTypeDefinition: i,
		InterfaceTypeExtension: i,
		ObjectTypeDefinition: i,
		ObjectTypeExtension: i
	};
	function i(t) {
		let i = t.name.value;
		r[i] || (r[i] = Object.create(null));
		/* c8 ignore next */
		let a = t.fields ?? [], o = r[i];
		for (let t of a) {
			let r = t.name.value;
			_i(n[i], r) ? e.reportError(new u(`Field "${i}.${r}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: t.name })) : o[r] ? e.reportError(new u(`Field "${i}.${r}" can only be defined once.`, { nodes: [o[r], t.name] })) : o[r] = t.name;
		}
		return !1;
	}
}
function _i(e, t) {
	return k(e) || A(e) || N(e) ? e.getFields()[t] != null : !1;
}
// node_modules/graphql/validation/rules/UniqueFragmentNamesRule.mjs
function vi(e) {
	let t = Object.create(null);
	return {
		OperationDefinition: () => !1,
		FragmentDefinition(n) {
			let r = n.name.value;
			return t[r] ? e.reportError(new u(`There can be only one fragment named "${r}".`, { nodes: [t[r], n.name] })) : t[r] = n.name, !1;
		}
	};
}
// node_modules/graphql/validation/rules/UniqueInputFieldNamesRule.mjs
function yi(e) {
	let t = [], n = Object.create(null);
	return {
		ObjectValue: {
			enter() {
				t.push(n), n = Object.create(null);
			},
			leave() {
				let e = t.pop();
				e || V(!1), n = e;
			}
		},
		ObjectField(t) {
			let r = t.name.value;
			n[r] ? e.reportError(new u(`There can be only one input field named "${r}".`, { nodes: [n[r], t.name] })) : n[r] = t.name;
		}
	};
}
// node_modules/graphql/validation/rules/UniqueOperationNamesRule.mjs
function bi(e) {
	let t = Object.create(null);
	return {
		OperationDefinition(n) {
			let r = n.name;
			return r && (t[r.value] ? e.reportError(new u(`There can be only one operation named "${r.value}".`, { nodes: [t[r.value], r] })) : t[r.value] = r), !1;
		},
		FragmentDefinition: () => !1
	};
}
// node_modules/graphql/validation/rules/UniqueOperationTypesRule.mjs
function xi(e) {
	let t = e.getSchema(), n = Object.create(null), r = t ? {
		query: t.getQueryType(),
		mutation: t.getMutationType(),
		subscription: t.getSubscriptionType()
	} : {};
	return {
		SchemaDefinition: i,
		SchemaExtension: i
	};
	function i(t) {
		/* c8 ignore next */
		let i = t.operationTypes ?? [];
		for (let t of i) {
			let i = t.operation, a = n[i];
			r[i] ? e.reportError(new u(`Type for ${i} already defined in the schema. It cannot be redefined.`, { nodes: t })) : a ? e.reportError(new u(`There can be only one ${i} type in schema.`, { nodes: [a, t] })) : n[i] = t;
		}
		return !1;
	}
}
// node_modules/graphql/validation/rules/UniqueTypeNamesRule.mjs
function Si(e) {
	let t = Object.create(null), n = e.getSchema();
	return {
		ScalarTypeDefinition: r,
		ObjectTypeDefinition: r,
		InterfaceTypeDefinition: r,
		UnionTypeDefinition: r,
		EnumTypeDefinition: r,
		InputObjectTypeDefinition: r
	};
	function r(r) {
		let i = r.name.value;
		if (n != null && n.getType(i)) e.reportError(new u(`Type "${i}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: r.name }));
		else return t[i] ? e.reportError(new u(`There can be only one type named "${i}".`, { nodes: [t[i], r.name] })) : t[i] = r.name, !1;
	}
}
// node_modules/graphql/validation/rules/UniqueVariableNamesRule.mjs
function Ci(e) {
	return { OperationDefinition(t) {
		let n = ui(t.variableDefinitions ?? [], (e) => e.variable.name.value);
		for (let [t, r] of n) r.length > 1 && e.reportError(new u(`There can be only one variable named "$${t}".`, { nodes: r.map((e) => e.variable.name) }));
	} };
}
// node_modules/graphql/validation/rules/ValuesOfCorrectTypeRule.mjs
function wi(e) {
	return {
		ListValue(t) {
			if (!P(Mt(e.getParentInputType()))) return Ti(e, t), !1;
		},
		ObjectValue(t) {
			let n = Pt(e.getInputType());
			if (!N(n)) return Ti(e, t), !1;
			let r = Ye(t.fields, (e) => e.name.value);
			for (let i of Object.values(n.getFields())) if (!r[i.name] && $t(i)) {
				let r = x(i.type);
				e.reportError(new u(`Field "${n.name}.${i.name}" of required type "${r}" was not provided.`, { nodes: t }));
			}
			n.isOneOf && Ei(e, t, n, r);
		},
		ObjectField(t) {
			let n = Pt(e.getParentInputType());
			if (!e.getInputType() && N(n)) {
				let r = e.hideSuggestions ? [] : nt(t.name.value, Object.keys(n.getFields()));
				e.reportError(new u(`Field "${t.name.value}" is not defined by type "${n.name}".` + qe(r), { nodes: t }));
			}
		},
		NullValue(t) {
			let n = e.getInputType();
			F(n) && e.reportError(new u(`Expected value of type "${x(n)}", found ${w(t)}.`, { nodes: t }));
		},
		EnumValue: (t) => Ti(e, t),
		IntValue: (t) => Ti(e, t),
		FloatValue: (t) => Ti(e, t),
		StringValue: (t) => Ti(e, t),
		BooleanValue: (t) => Ti(e, t)
	};
}
function Ti(e, t) {
	let n = e.getInputType();
	if (!n) return;
	let r = Pt(n);
	if (Et(r)) try {
		if ((M(r) ? r.parseLiteral(t, void 0, e.hideSuggestions) : r.parseLiteral(t, void 0)) === void 0) {
			let r = x(n);
			e.reportError(new u(`Expected value of type "${r}", found ${w(t)}.`, { nodes: t }));
		}
	} catch (r) {
		let i = x(n);
		r instanceof u ? e.reportError(r) : e.reportError(new u(`Expected value of type "${i}", found ${w(t)}; ` + r.message, {
			nodes: t,
			originalError: r
		}));
	}
	else {
		let r = x(n);
		e.reportError(new u(`Expected value of type "${r}", found ${w(t)}.`, { nodes: t }));
	}
}
function Ei(e, t, n, r) {
	let i = Object.keys(r);
	if (i.length !== 1) {
		e.reportError(new u(`OneOf Input Object "${n.name}" must specify exactly one key.`, { nodes: [t] }));
		return;
	}
	let a = r[i[0]]?.value;
	a && a.kind !== v.NULL || e.reportError(new u(`Field "${n.name}.${i[0]}" must be non-null.`, { nodes: [t] }));
}
// node_modules/graphql/validation/rules/VariablesAreInputTypesRule.mjs
function Di(e) {
	return { VariableDefinition(t) {
		let n = U(e.getSchema(), t.type);
		if (n !== void 0 && !wt(n)) {
			let n = t.variable.name.value, r = C(t.type);
			e.reportError(new u(`Variable "$${n}" cannot be non-input type "${r}".`, { nodes: t.type }));
		}
	} };
}
// node_modules/graphql/validation/rules/VariablesInAllowedPositionRule.mjs
function Oi(e) {
	let t = Object.create(null);
	return {
		OperationDefinition: {
			enter() {
				t = Object.create(null);
			},
			leave(n) {
				let r = e.getRecursiveVariableUsages(n);
				for (let { node: n, type: i, defaultValue: a, parentType: o } of r) {
					let r = n.name.value, s = t[r];
					if (s && i) {
						let t = e.getSchema(), c = U(t, s.type);
						if (c && !ki(t, c, s.defaultValue, i, a)) {
							let t = x(c), a = x(i);
							e.reportError(new u(`Variable "$${r}" of type "${t}" used in position expecting type "${a}".`, { nodes: [s, n] }));
						}
						N(o) && o.isOneOf && At(c) && e.reportError(new u(`Variable "$${r}" is of type "${c}" but must be non-nullable to be used for OneOf Input Object "${o}".`, { nodes: [s, n] }));
					}
				}
			}
		},
		VariableDefinition(e) {
			t[e.variable.name.value] = e;
		}
	};
}
function ki(e, t, n, r, i) {
	if (F(r) && !F(t)) {
		if ((n == null || n.kind === v.NULL) && i === void 0) return !1;
		let a = r.ofType;
		return tn(e, t, a);
	}
	return tn(e, t, r);
}
// node_modules/graphql/validation/specifiedRules.mjs
var Ai = Object.freeze([dr]);
Object.freeze([
	Jn,
	bi,
	cr,
	li,
	ar,
	Qn,
	Di,
	Zr,
	Yn,
	vi,
	ir,
	mr,
	Hr,
	fr,
	Ci,
	pr,
	hr,
	tr,
	mi,
	$n,
	fi,
	wi,
	Jr,
	Oi,
	br,
	yi,
	...Ai
]);
var ji = Object.freeze([
	lr,
	xi,
	Si,
	hi,
	gi,
	di,
	pi,
	ar,
	tr,
	mi,
	Wr,
	er,
	fi,
	yi,
	Yr
]), Mi = class {
	constructor() {
		this._entries = /* @__PURE__ */ new Map(), this._memberIds = /* @__PURE__ */ new Map(), this._nextMemberId = 0;
	}
	get(e) {
		return this._entries.get(this._key(e));
	}
	set(e, t) {
		this._entries.set(this._key(e), t);
	}
	_key(e) {
		let t = [];
		for (let n of e) {
			let e = this._memberIds.get(n);
			e === void 0 && (e = this._nextMemberId++, this._memberIds.set(n, e)), t.push(e);
		}
		return t.sort((e, t) => e - t), t.join(",");
	}
}, Ni = class {
	_remainingFragmentWork = 5e4;
	constructor(e, t) {
		this._ast = e, this._fragments = void 0, this._fragmentSpreads = /* @__PURE__ */ new Map(), this._recursivelyReferencedFragments = new Mi(), this._onError = t;
	}
	get [Symbol.toStringTag]() {
		return "ASTValidationContext";
	}
	reportError(e) {
		this._onError(e);
	}
	getDocument() {
		return this._ast;
	}
	getFragment(e) {
		let t;
		if (this._fragments) t = this._fragments;
		else {
			t = Object.create(null);
			for (let e of this.getDocument().definitions) e.kind === v.FRAGMENT_DEFINITION && (t[e.name.value] = e);
			this._fragments = t;
		}
		return t[e];
	}
	getFragmentSpreads(e) {
		let t = this._fragmentSpreads.get(e);
		if (!t) {
			t = [];
			let n = [e], r;
			for (; r = n.pop();) for (let e of r.selections) e.kind === v.FRAGMENT_SPREAD ? t.push(e) : e.selectionSet && n.push(e.selectionSet);
			this._fragmentSpreads.set(e, t);
		}
		return t;
	}
	getRecursivelyReferencedFragments(e) {
		return this.getRecursivelyReferencedFragmentsForOperations([e]);
	}
	getRecursivelyReferencedFragmentsForOperations(e) {
		let t = new Set(e.flatMap(({ selectionSet: e }) => this.getFragmentSpreads(e).map(({ name: e }) => e.value))), n = this._recursivelyReferencedFragments.get(t);
		if (!n) {
			n = [], this.spendFragmentWork(t.size);
			let e = new Set(t);
			for (let t of e) {
				let r = this.getFragment(t);
				if (r) {
					n.push(r);
					let t = this.getFragmentSpreads(r.selectionSet);
					this.spendFragmentWork(t.length);
					for (let n of t) e.add(n.name.value);
				}
			}
			this._recursivelyReferencedFragments.set(t, n);
		}
		return n;
	}
	spendFragmentWork(e) {
		/* c8 ignore next 3 */
		if (this._remainingFragmentWork -= e, this._remainingFragmentWork < 0) throw gr;
	}
}, Pi = class extends Ni {
	constructor(e, t, n) {
		super(e, n), this._schema = t;
	}
	get hideSuggestions() {
		return !1;
	}
	get [Symbol.toStringTag]() {
		return "SDLValidationContext";
	}
	getSchema() {
		return this._schema;
	}
};
Ze(ee, (e) => e.filter((e) => e !== "description"));
function Fi(e, t, n = ji) {
	let r = [], i = new Pi(e, t, (e) => {
		r.push(e);
	});
	return Bn(e, Vn(n.map((e) => e(i)))), r;
}
function Ii(e) {
	let t = Fi(e);
	if (t.length !== 0) throw Error(t.map((e) => e.message).join("\n\n"));
}
// node_modules/graphql/utilities/extendSchema.mjs
function Li(e, t, n) {
	let r = [], i = Object.create(null), a = Object.create(null), o = [], s, c = [];
	for (let e of t.definitions) if (e.kind === v.SCHEMA_DEFINITION) s = e;
	else if (e.kind === v.SCHEMA_EXTENSION) c.push(e);
	else if (Gn(e)) r.push(e);
	else if (qn(e)) {
		let t = e.name.value, n = i[t];
		i[t] = n ? n.concat([e]) : [e];
	} else if (e.kind === v.DIRECTIVE_DEFINITION) o.push(e);
	else if (e.kind === v.DIRECTIVE_EXTENSION) {
		let t = e.name.value, n = a[t];
		a[t] = n ? n.concat([e]) : [e];
	}
	if (Object.keys(i).length === 0 && r.length === 0 && Object.keys(a).length === 0 && o.length === 0 && c.length === 0 && s == null) return e;
	let l = Object.create(null);
	for (let t of e.types) l[t.name] = h(t);
	for (let e of r) {
		let t = e.name.value;
		l[t] = Ri[t] ?? _e(e);
	}
	let u = Object.create(null);
	for (let t of e.directives) u[t.name] = ce(t);
	let d = {
		query: e.query && m(e.query),
		mutation: e.mutation && m(e.mutation),
		subscription: e.subscription && m(e.subscription),
		...s && se([s]),
		...se(c)
	}, f = Object.values(u);
	return {
		description: s?.description?.value,
		...d,
		types: Object.values(l),
		directives: [...f.map(ee), ...o.map(y)],
		extensions: Object.create(null),
		astNode: s ?? e.astNode,
		extensionASTNodes: e.extensionASTNodes.concat(c),
		assumeValid: n?.assumeValid ?? !1
	};
	function p(e) {
		return P(e) ? new I(p(e.ofType)) : F(e) ? new L(p(e.ofType)) : m(e);
	}
	function m(e) {
		return l[e.name];
	}
	function ee(e) {
		let t = e.toConfig();
		return new dn({
			...t,
			args: Ze(t.args, oe)
		});
	}
	function h(e) {
		if (Pn(e) || cn(e)) return e;
		if (xt(e)) return _(e);
		if (k(e)) return ne(e);
		if (A(e)) return re(e);
		if (j(e)) return ie(e);
		if (M(e)) return g(e);
		if (N(e)) return te(e);
		/* c8 ignore next 3 */
		V(!1, "Unexpected type: " + x(e));
	}
	function te(e) {
		let t = e.toConfig(), n = i[t.name] ?? [];
		return new Zt({
			...t,
			fields: () => ({
				...Ze(t.fields, (e) => ({
					...e,
					type: p(e.type)
				})),
				...pe(n)
			}),
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function g(e) {
		let t = e.toConfig(), n = i[e.name] ?? [];
		return new Jt({
			...t,
			values: {
				...t.values,
				...me(n)
			},
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function _(e) {
		let t = e.toConfig(), n = i[t.name] ?? [], r = t.specifiedByURL;
		for (let e of n) r = Bi(e) ?? r;
		return new Lt({
			...t,
			specifiedByURL: r,
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function ne(e) {
		let t = e.toConfig(), n = i[t.name] ?? [];
		return new R({
			...t,
			interfaces: () => [...e.getInterfaces().map(m), ...he(n)],
			fields: () => ({
				...Ze(t.fields, ae),
				...de(n)
			}),
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function re(e) {
		let t = e.toConfig(), n = i[t.name] ?? [];
		return new Gt({
			...t,
			interfaces: () => [...e.getInterfaces().map(m), ...he(n)],
			fields: () => ({
				...Ze(t.fields, ae),
				...de(n)
			}),
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function ie(e) {
		let t = e.toConfig(), n = i[t.name] ?? [];
		return new Kt({
			...t,
			types: () => [...e.getTypes().map(m), ...ge(n)],
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function ae(e) {
		return {
			...e,
			type: p(e.type),
			args: e.args && Ze(e.args, oe)
		};
	}
	function oe(e) {
		return {
			...e,
			type: p(e.type)
		};
	}
	function se(e) {
		let t = {};
		for (let n of e) {
			let e = n.operationTypes ?? [];
			for (let n of e) t[n.operation] = le(n.type);
		}
		return t;
	}
	function ce(e) {
		let t = e.toConfig(), n = a[t.name] ?? [], r = t.deprecationReason ?? n.map((e) => zi(e)).find((e) => e != null);
		return new dn({
			...t,
			deprecationReason: r,
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function le(e) {
		let t = e.name.value, n = Ri[t] ?? l[t];
		if (n === void 0) throw Error(`Unknown type: "${t}".`);
		return n;
	}
	function ue(e) {
		return e.kind === v.LIST_TYPE ? new I(ue(e.type)) : e.kind === v.NON_NULL_TYPE ? new L(ue(e.type)) : le(e);
	}
	function y(e) {
		let t = a[e.name.value] ?? [], n = zi(e) ?? t.map((e) => zi(e)).find((e) => e != null);
		return new dn({
			name: e.name.value,
			description: e.description?.value,
			locations: e.locations.map(({ value: e }) => e),
			isRepeatable: e.repeatable,
			args: fe(e.arguments),
			deprecationReason: n,
			astNode: e,
			extensionASTNodes: t
		});
	}
	function de(e) {
		let t = Object.create(null);
		for (let n of e) {
			let e = n.fields ?? [];
			for (let n of e) t[n.name.value] = {
				type: ue(n.type),
				description: n.description?.value,
				args: fe(n.arguments),
				deprecationReason: zi(n),
				astNode: n
			};
		}
		return t;
	}
	function fe(e) {
		let t = e ?? [], n = Object.create(null);
		for (let e of t) {
			let t = ue(e.type);
			n[e.name.value] = {
				type: t,
				description: e.description?.value,
				defaultValue: Qr(e.defaultValue, t),
				deprecationReason: zi(e),
				astNode: e
			};
		}
		return n;
	}
	function pe(e) {
		let t = Object.create(null);
		for (let n of e) {
			let e = n.fields ?? [];
			for (let n of e) {
				let e = ue(n.type);
				t[n.name.value] = {
					type: e,
					description: n.description?.value,
					defaultValue: Qr(n.defaultValue, e),
					deprecationReason: zi(n),
					astNode: n
				};
			}
		}
		return t;
	}
	function me(e) {
		let t = Object.create(null);
		for (let n of e) {
			let e = n.values ?? [];
			for (let n of e) t[n.name.value] = {
				description: n.description?.value,
				deprecationReason: zi(n),
				astNode: n
			};
		}
		return t;
	}
	function he(e) {
		return e.flatMap((e) => e.interfaces?.map(le) ?? []);
	}
	function ge(e) {
		return e.flatMap((e) => e.types?.map(le) ?? []);
	}
	function _e(e) {
		let t = e.name.value, n = i[t] ?? [];
		switch (e.kind) {
			case v.OBJECT_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new R({
					name: t,
					description: e.description?.value,
					interfaces: () => he(r),
					fields: () => de(r),
					astNode: e,
					extensionASTNodes: n
				});
			}
			case v.INTERFACE_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new Gt({
					name: t,
					description: e.description?.value,
					interfaces: () => he(r),
					fields: () => de(r),
					astNode: e,
					extensionASTNodes: n
				});
			}
			case v.ENUM_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new Jt({
					name: t,
					description: e.description?.value,
					values: me(r),
					astNode: e,
					extensionASTNodes: n
				});
			}
			case v.UNION_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new Kt({
					name: t,
					description: e.description?.value,
					types: () => ge(r),
					astNode: e,
					extensionASTNodes: n
				});
			}
			case v.SCALAR_TYPE_DEFINITION: return new Lt({
				name: t,
				description: e.description?.value,
				specifiedByURL: Bi(e),
				astNode: e,
				extensionASTNodes: n
			});
			case v.INPUT_OBJECT_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new Zt({
					name: t,
					description: e.description?.value,
					fields: () => pe(r),
					astNode: e,
					extensionASTNodes: n,
					isOneOf: Vi(e)
				});
			}
		}
	}
}
var Ri = Ye([...sn, ...Nn], (e) => e.name);
function zi(e) {
	return ni(mn, e)?.reason;
}
function Bi(e) {
	return ni(hn, e)?.url;
}
function Vi(e) {
	return !!ni(gn, e);
}
// node_modules/graphql/utilities/buildASTSchema.mjs
function Hi(e, t) {
	e != null && e.kind === v.DOCUMENT || n(!1, "Must provide valid Document AST."), t?.assumeValid !== !0 && t?.assumeValidSDL !== !0 && Ii(e);
	let r = Li({
		description: void 0,
		types: [],
		directives: [],
		extensions: Object.create(null),
		extensionASTNodes: [],
		assumeValid: !1
	}, e, t);
	if (r.astNode == null) for (let e of r.types) switch (e.name) {
		case "Query":
			r.query = e;
			break;
		case "Mutation":
			r.mutation = e;
			break;
		case "Subscription": r.subscription = e;
	}
	let i = [...r.directives, ..._n.filter((e) => r.directives.every((t) => t.name !== e.name))];
	return new Ln({
		...r,
		directives: i
	});
}
// node_modules/graphql/utilities/printSchema.mjs
function Ui(e) {
	return Gi(e, (e) => !vn(e), Wi);
}
function Wi(e) {
	return !cn(e) && !Pn(e);
}
function Gi(e, t, n) {
	let r = e.getDirectives().filter(t), i = Object.values(e.getTypeMap()).filter(n);
	return [
		Ki(e),
		...r.map((e) => oa(e)),
		...i.map((e) => Ji(e))
	].filter(Boolean).join("\n\n");
}
function Ki(e) {
	if (e.description == null && qi(e)) return;
	let t = [], n = e.getQueryType();
	n && t.push(`  query: ${n.name}`);
	let r = e.getMutationType();
	r && t.push(`  mutation: ${r.name}`);
	let i = e.getSubscriptionType();
	return i && t.push(`  subscription: ${i.name}`), W(e) + `schema {\n${t.join("\n")}\n}`;
}
function qi(e) {
	let t = e.getQueryType();
	if (t && t.name !== "Query") return !1;
	let n = e.getMutationType();
	if (n && n.name !== "Mutation") return !1;
	let r = e.getSubscriptionType();
	return !(r && r.name !== "Subscription");
}
function Ji(e) {
	if (xt(e)) return Yi(e);
	if (k(e)) return Zi(e);
	if (A(e)) return Qi(e);
	if (j(e)) return $i(e);
	if (M(e)) return ea(e);
	if (N(e)) return ta(e);
	/* c8 ignore next 3 */
	V(!1, "Unexpected type: " + x(e));
}
function Yi(e) {
	return W(e) + `scalar ${e.name}` + ca(e);
}
function Xi(e) {
	let t = e.getInterfaces();
	return t.length ? " implements " + t.map((e) => e.name).join(" & ") : "";
}
function Zi(e) {
	return W(e) + `type ${e.name}` + Xi(e) + na(e);
}
function Qi(e) {
	return W(e) + `interface ${e.name}` + Xi(e) + na(e);
}
function $i(e) {
	let t = e.getTypes(), n = t.length ? " = " + t.join(" | ") : "";
	return W(e) + "union " + e.name + n;
}
function ea(e) {
	let t = e.getValues().map((e, t) => W(e, "  ", !t) + "  " + e.name + sa(e.deprecationReason));
	return W(e) + `enum ${e.name}` + ra(t);
}
function ta(e) {
	let t = Object.values(e.getFields()).map((e, t) => W(e, "  ", !t) + "  " + aa(e));
	return W(e) + `input ${e.name}` + (e.isOneOf ? " @oneOf" : "") + ra(t);
}
function na(e) {
	return ra(Object.values(e.getFields()).map((e, t) => W(e, "  ", !t) + "  " + e.name + ia(e.args, "  ") + ": " + String(e.type) + sa(e.deprecationReason)));
}
function ra(e) {
	return e.length === 0 ? "" : " {\n" + e.join("\n") + "\n}";
}
function ia(e, t = "") {
	return e.length === 0 ? "" : e.every((e) => !e.description) ? "(" + e.map(aa).join(", ") + ")" : "(\n" + e.map((e, n) => W(e, "  " + t, !n) + "  " + t + aa(e)).join("\n") + "\n" + t + ")";
}
function aa(e) {
	let t = bn(e.defaultValue, e.type), n = e.name + ": " + String(e.type);
	return t && (n += ` = ${C(t)}`), n + sa(e.deprecationReason);
}
function oa(e) {
	return W(e) + "directive @" + e.name + ia(e.args) + sa(e.deprecationReason) + (e.isRepeatable ? " repeatable" : "") + " on " + e.locations.join(" | ");
}
function sa(e) {
	return e == null ? "" : e === "No longer supported" ? " @deprecated" : ` @deprecated(reason: ${C({
		kind: v.STRING,
		value: e
	})})`;
}
function ca(e) {
	return e.specifiedByURL == null ? "" : ` @specifiedBy(url: ${C({
		kind: v.STRING,
		value: e.specifiedByURL
	})})`;
}
function W(e, t = "", n = !0) {
	let { description: r } = e;
	if (r == null) return "";
	let i = C({
		kind: v.STRING,
		value: r,
		block: le(r)
	});
	return (t && !n ? "\n" + t : t) + i.replace(/\n/g, "\n" + t) + "\n";
}
// node_modules/vscode-languageserver-types/lib/esm/main.js
var la;
(function(e) {
	function t(e) {
		return typeof e == "string";
	}
	e.is = t;
})(la ||= {});
var ua;
(function(e) {
	function t(e) {
		return typeof e == "string";
	}
	e.is = t;
})(ua ||= {});
var da;
(function(e) {
	e.MIN_VALUE = -2147483648, e.MAX_VALUE = 2147483647;
	function t(t) {
		return typeof t == "number" && e.MIN_VALUE <= t && t <= e.MAX_VALUE;
	}
	e.is = t;
})(da ||= {});
var fa;
(function(e) {
	e.MIN_VALUE = 0, e.MAX_VALUE = 2147483647;
	function t(t) {
		return typeof t == "number" && e.MIN_VALUE <= t && t <= e.MAX_VALUE;
	}
	e.is = t;
})(fa ||= {});
var pa;
(function(e) {
	function t(e, t) {
		return e === Number.MAX_VALUE && (e = fa.MAX_VALUE), t === Number.MAX_VALUE && (t = fa.MAX_VALUE), {
			line: e,
			character: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && K.uinteger(t.line) && K.uinteger(t.character);
	}
	e.is = n;
})(pa ||= {});
var G;
(function(e) {
	function t(e, t, n, r) {
		if (K.uinteger(e) && K.uinteger(t) && K.uinteger(n) && K.uinteger(r)) return {
			start: pa.create(e, t),
			end: pa.create(n, r)
		};
		if (pa.is(e) && pa.is(t)) return {
			start: e,
			end: t
		};
		throw Error(`Range#create called with invalid arguments[${e}, ${t}, ${n}, ${r}]`);
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && pa.is(t.start) && pa.is(t.end);
	}
	e.is = n;
})(G ||= {});
var ma;
(function(e) {
	function t(e, t) {
		return {
			uri: e,
			range: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && G.is(t.range) && (K.string(t.uri) || K.undefined(t.uri));
	}
	e.is = n;
})(ma ||= {});
var ha;
(function(e) {
	function t(e, t, n, r) {
		return {
			targetUri: e,
			targetRange: t,
			targetSelectionRange: n,
			originSelectionRange: r
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && G.is(t.targetRange) && K.string(t.targetUri) && G.is(t.targetSelectionRange) && (G.is(t.originSelectionRange) || K.undefined(t.originSelectionRange));
	}
	e.is = n;
})(ha ||= {});
var ga;
(function(e) {
	function t(e, t, n, r) {
		return {
			red: e,
			green: t,
			blue: n,
			alpha: r
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && K.numberRange(t.red, 0, 1) && K.numberRange(t.green, 0, 1) && K.numberRange(t.blue, 0, 1) && K.numberRange(t.alpha, 0, 1);
	}
	e.is = n;
})(ga ||= {});
var _a;
(function(e) {
	function t(e, t) {
		return {
			range: e,
			color: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && G.is(t.range) && ga.is(t.color);
	}
	e.is = n;
})(_a ||= {});
var va;
(function(e) {
	function t(e, t, n) {
		return {
			label: e,
			textEdit: t,
			additionalTextEdits: n
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && K.string(t.label) && (K.undefined(t.textEdit) || Da.is(t.textEdit)) && (K.undefined(t.additionalTextEdits) || K.typedArray(t.additionalTextEdits, Da.is));
	}
	e.is = n;
})(va ||= {});
var ya;
(function(e) {
	e.Comment = "comment", e.Imports = "imports", e.Region = "region";
})(ya ||= {});
var ba;
(function(e) {
	function t(e, t, n, r, i, a) {
		let o = {
			startLine: e,
			endLine: t
		};
		return K.defined(n) && (o.startCharacter = n), K.defined(r) && (o.endCharacter = r), K.defined(i) && (o.kind = i), K.defined(a) && (o.collapsedText = a), o;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && K.uinteger(t.startLine) && K.uinteger(t.endLine) && (K.undefined(t.startCharacter) || K.uinteger(t.startCharacter)) && (K.undefined(t.endCharacter) || K.uinteger(t.endCharacter)) && (K.undefined(t.kind) || K.string(t.kind));
	}
	e.is = n;
})(ba ||= {});
var xa;
(function(e) {
	function t(e, t) {
		return {
			location: e,
			message: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && ma.is(t.location) && K.string(t.message);
	}
	e.is = n;
})(xa ||= {});
var Sa;
(function(e) {
	e.Error = 1, e.Warning = 2, e.Information = 3, e.Hint = 4;
})(Sa ||= {});
var Ca;
(function(e) {
	e.Unnecessary = 1, e.Deprecated = 2;
})(Ca ||= {});
var wa;
(function(e) {
	function t(e) {
		let t = e;
		return K.objectLiteral(t) && K.string(t.href);
	}
	e.is = t;
})(wa ||= {});
var Ta;
(function(e) {
	function t(e, t, n, r, i, a) {
		let o = {
			range: e,
			message: t
		};
		return K.defined(n) && (o.severity = n), K.defined(r) && (o.code = r), K.defined(i) && (o.source = i), K.defined(a) && (o.relatedInformation = a), o;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && G.is(t.range) && (K.string(t.message) || Ua.is(t.message)) && (K.number(t.severity) || K.undefined(t.severity)) && (K.integer(t.code) || K.string(t.code) || K.undefined(t.code)) && (K.undefined(t.codeDescription) || K.string(t.codeDescription?.href)) && (K.string(t.source) || K.undefined(t.source)) && (K.undefined(t.relatedInformation) || K.typedArray(t.relatedInformation, xa.is));
	}
	e.is = n;
	function r(e) {
		return K.string(e.message);
	}
	e.is3_17 = r;
	function i(e) {
		if (K.string(e.message)) return e.message;
		if (Ua.is(e.message)) return e.message.value;
		throw Error(`Unknown message type ${typeof e.message}`);
	}
	e.getMessageString = i;
})(Ta ||= {});
var Ea;
(function(e) {
	function t(e, t, ...n) {
		let r = {
			title: e,
			command: t
		};
		return K.defined(n) && n.length > 0 && (r.arguments = n), r;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && K.string(t.title) && (t.tooltip === void 0 || K.string(t.tooltip)) && K.string(t.command);
	}
	e.is = n;
})(Ea ||= {});
var Da;
(function(e) {
	function t(e, t) {
		return {
			range: e,
			newText: t
		};
	}
	e.replace = t;
	function n(e, t) {
		return {
			range: {
				start: e,
				end: e
			},
			newText: t
		};
	}
	e.insert = n;
	function r(e) {
		return {
			range: e,
			newText: ""
		};
	}
	e.del = r;
	function i(e) {
		let t = e;
		return K.objectLiteral(t) && K.string(t.newText) && G.is(t.range);
	}
	e.is = i;
})(Da ||= {});
var Oa;
(function(e) {
	function t(e, t, n) {
		let r = { label: e };
		return t !== void 0 && (r.needsConfirmation = t), n !== void 0 && (r.description = n), r;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && K.string(t.label) && (K.boolean(t.needsConfirmation) || t.needsConfirmation === void 0) && (K.string(t.description) || t.description === void 0);
	}
	e.is = n;
})(Oa ||= {});
var ka;
(function(e) {
	function t(e) {
		let t = e;
		return K.string(t);
	}
	e.is = t;
})(ka ||= {});
var Aa;
(function(e) {
	function t(e, t, n) {
		return {
			range: e,
			newText: t,
			annotationId: n
		};
	}
	e.replace = t;
	function n(e, t, n) {
		return {
			range: {
				start: e,
				end: e
			},
			newText: t,
			annotationId: n
		};
	}
	e.insert = n;
	function r(e, t) {
		return {
			range: e,
			newText: "",
			annotationId: t
		};
	}
	e.del = r;
	function i(e) {
		let t = e;
		return Da.is(t) && (Oa.is(t.annotationId) || ka.is(t.annotationId));
	}
	e.is = i;
})(Aa ||= {});
var ja;
(function(e) {
	function t(e, t) {
		return {
			textDocument: e,
			edits: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && za.is(t.textDocument) && Array.isArray(t.edits);
	}
	e.is = n;
})(ja ||= {});
var Ma;
(function(e) {
	function t(e, t, n) {
		let r = {
			kind: "create",
			uri: e
		};
		return t !== void 0 && (t.overwrite !== void 0 || t.ignoreIfExists !== void 0) && (r.options = t), n !== void 0 && (r.annotationId = n), r;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return t && t.kind === "create" && K.string(t.uri) && (t.options === void 0 || (t.options.overwrite === void 0 || K.boolean(t.options.overwrite)) && (t.options.ignoreIfExists === void 0 || K.boolean(t.options.ignoreIfExists))) && (t.annotationId === void 0 || ka.is(t.annotationId));
	}
	e.is = n;
})(Ma ||= {});
var Na;
(function(e) {
	function t(e, t, n, r) {
		let i = {
			kind: "rename",
			oldUri: e,
			newUri: t
		};
		return n !== void 0 && (n.overwrite !== void 0 || n.ignoreIfExists !== void 0) && (i.options = n), r !== void 0 && (i.annotationId = r), i;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return t && t.kind === "rename" && K.string(t.oldUri) && K.string(t.newUri) && (t.options === void 0 || (t.options.overwrite === void 0 || K.boolean(t.options.overwrite)) && (t.options.ignoreIfExists === void 0 || K.boolean(t.options.ignoreIfExists))) && (t.annotationId === void 0 || ka.is(t.annotationId));
	}
	e.is = n;
})(Na ||= {});
var Pa;
(function(e) {
	function t(e, t, n) {
		let r = {
			kind: "delete",
			uri: e
		};
		return t !== void 0 && (t.recursive !== void 0 || t.ignoreIfNotExists !== void 0) && (r.options = t), n !== void 0 && (r.annotationId = n), r;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return t && t.kind === "delete" && K.string(t.uri) && (t.options === void 0 || (t.options.recursive === void 0 || K.boolean(t.options.recursive)) && (t.options.ignoreIfNotExists === void 0 || K.boolean(t.options.ignoreIfNotExists))) && (t.annotationId === void 0 || ka.is(t.annotationId));
	}
	e.is = n;
})(Pa ||= {});
var Fa;
(function(e) {
	function t(e) {
		let t = e;
		return t && (t.changes !== void 0 || t.documentChanges !== void 0) && (t.documentChanges === void 0 || t.documentChanges.every((e) => K.string(e.kind) ? Ma.is(e) || Na.is(e) || Pa.is(e) : ja.is(e)));
	}
	e.is = t;
})(Fa ||= {});
var Ia;
(function(e) {
	function t(e) {
		let t = e;
		return K.objectLiteral(t) && G.is(t.range) && Ao.isSnippet(t.snippet) && (t.annotationId === void 0 || Oa.is(t.annotationId) || ka.is(t.annotationId));
	}
	e.is = t;
})(Ia ||= {});
var La;
(function(e) {
	function t(e) {
		return { uri: e };
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && K.string(t.uri);
	}
	e.is = n;
})(La ||= {});
var Ra;
(function(e) {
	function t(e, t) {
		return {
			uri: e,
			version: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && K.string(t.uri) && K.integer(t.version);
	}
	e.is = n;
})(Ra ||= {});
var za;
(function(e) {
	function t(e, t) {
		return {
			uri: e,
			version: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && K.string(t.uri) && (t.version === null || K.integer(t.version));
	}
	e.is = n;
})(za ||= {});
var Ba;
(function(e) {
	e.ABAP = "abap", e.WindowsBat = "bat", e.BibTeX = "bibtex", e.Clojure = "clojure", e.Coffeescript = "coffeescript", e.C = "c", e.CPP = "cpp", e.CSharp = "csharp", e.CSS = "css", e.D = "d", e.Delphi = "pascal", e.Diff = "diff", e.Dart = "dart", e.Dockerfile = "dockerfile", e.Elixir = "elixir", e.Erlang = "erlang", e.FSharp = "fsharp", e.GitCommit = "git-commit", e.GitRebase = "git-rebase", e.Go = "go", e.Groovy = "groovy", e.Handlebars = "handlebars", e.Haskell = "haskell", e.HTML = "html", e.Ini = "ini", e.Java = "java", e.JavaScript = "javascript", e.JavaScriptReact = "javascriptreact", e.JSON = "json", e.LaTeX = "latex", e.Less = "less", e.Lua = "lua", e.Makefile = "makefile", e.Markdown = "markdown", e.ObjectiveC = "objective-c", e.ObjectiveCPP = "objective-cpp", e.Pascal = "pascal", e.Perl = "perl", e.Perl6 = "perl6", e.PHP = "php", e.Plaintext = "plaintext", e.Powershell = "powershell", e.Pug = "jade", e.Python = "python", e.R = "r", e.Razor = "razor", e.Ruby = "ruby", e.Rust = "rust", e.SCSS = "scss", e.SASS = "sass", e.Scala = "scala", e.ShaderLab = "shaderlab", e.ShellScript = "shellscript", e.SQL = "sql", e.Swift = "swift", e.TypeScript = "typescript", e.TypeScriptReact = "typescriptreact", e.TeX = "tex", e.VisualBasic = "vb", e.XML = "xml", e.XSL = "xsl", e.YAML = "yaml";
})(Ba ||= {});
var Va;
(function(e) {
	function t(e, t, n, r) {
		return {
			uri: e,
			languageId: t,
			version: n,
			text: r
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && K.string(t.uri) && K.string(t.languageId) && K.integer(t.version) && K.string(t.text);
	}
	e.is = n;
})(Va ||= {});
var Ha;
(function(e) {
	e.PlainText = "plaintext", e.Markdown = "markdown";
	function t(t) {
		let n = t;
		return n === e.PlainText || n === e.Markdown;
	}
	e.is = t;
})(Ha ||= {});
var Ua;
(function(e) {
	function t(e) {
		let t = e;
		return K.objectLiteral(e) && Ha.is(t.kind) && K.string(t.value);
	}
	e.is = t;
})(Ua ||= {});
var Wa;
(function(e) {
	e.Text = 1, e.Method = 2, e.Function = 3, e.Constructor = 4, e.Field = 5, e.Variable = 6, e.Class = 7, e.Interface = 8, e.Module = 9, e.Property = 10, e.Unit = 11, e.Value = 12, e.Enum = 13, e.Keyword = 14, e.Snippet = 15, e.Color = 16, e.File = 17, e.Reference = 18, e.Folder = 19, e.EnumMember = 20, e.Constant = 21, e.Struct = 22, e.Event = 23, e.Operator = 24, e.TypeParameter = 25;
})(Wa ||= {});
var Ga;
(function(e) {
	e.PlainText = 1, e.Snippet = 2;
})(Ga ||= {});
var Ka;
(function(e) {
	e.Deprecated = 1;
})(Ka ||= {});
var qa;
(function(e) {
	function t(e, t, n) {
		return {
			newText: e,
			insert: t,
			replace: n
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return t && K.string(t.newText) && G.is(t.insert) && G.is(t.replace);
	}
	e.is = n;
})(qa ||= {});
var Ja;
(function(e) {
	e.asIs = 1, e.adjustIndentation = 2;
})(Ja ||= {});
var Ya;
(function(e) {
	e.Replace = 1, e.Merge = 2;
})(Ya ||= {});
var Xa;
(function(e) {
	function t(e) {
		let t = e;
		return t && (K.string(t.detail) || t.detail === void 0) && (K.string(t.description) || t.description === void 0);
	}
	e.is = t;
})(Xa ||= {});
var Za;
(function(e) {
	function t(e) {
		return { label: e };
	}
	e.create = t;
})(Za ||= {});
var Qa;
(function(e) {
	function t(e, t) {
		return {
			items: e || [],
			isIncomplete: !!t
		};
	}
	e.create = t;
})(Qa ||= {});
var $a;
(function(e) {
	function t(e) {
		return e.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
	}
	e.fromPlainText = t;
	function n(e) {
		let t = e;
		return K.string(t) || K.objectLiteral(t) && K.string(t.language) && K.string(t.value);
	}
	e.is = n;
})($a ||= {});
var eo;
(function(e) {
	function t(e) {
		let t = e;
		return !!t && K.objectLiteral(t) && (Ua.is(t.contents) || $a.is(t.contents) || K.typedArray(t.contents, $a.is)) && (e.range === void 0 || G.is(e.range));
	}
	e.is = t;
})(eo ||= {});
var to;
(function(e) {
	function t(e, t) {
		return t ? {
			label: e,
			documentation: t
		} : { label: e };
	}
	e.create = t;
})(to ||= {});
var no;
(function(e) {
	function t(e, t, ...n) {
		let r = { label: e };
		return K.defined(t) && (r.documentation = t), r.parameters = K.defined(n) ? n : [], r;
	}
	e.create = t;
})(no ||= {});
var ro;
(function(e) {
	e.Text = 1, e.Read = 2, e.Write = 3;
})(ro ||= {});
var io;
(function(e) {
	function t(e, t) {
		let n = { range: e };
		return K.number(t) && (n.kind = t), n;
	}
	e.create = t;
})(io ||= {});
var ao;
(function(e) {
	e.File = 1, e.Module = 2, e.Namespace = 3, e.Package = 4, e.Class = 5, e.Method = 6, e.Property = 7, e.Field = 8, e.Constructor = 9, e.Enum = 10, e.Interface = 11, e.Function = 12, e.Variable = 13, e.Constant = 14, e.String = 15, e.Number = 16, e.Boolean = 17, e.Array = 18, e.Object = 19, e.Key = 20, e.Null = 21, e.EnumMember = 22, e.Struct = 23, e.Event = 24, e.Operator = 25, e.TypeParameter = 26;
})(ao ||= {});
var oo;
(function(e) {
	e.Deprecated = 1;
})(oo ||= {});
var so;
(function(e) {
	function t(e, t, n, r, i) {
		let a = {
			name: e,
			kind: t,
			location: {
				uri: r,
				range: n
			}
		};
		return i && (a.containerName = i), a;
	}
	e.create = t;
})(so ||= {});
var co;
(function(e) {
	function t(e, t, n, r) {
		return r === void 0 ? {
			name: e,
			kind: t,
			location: { uri: n }
		} : {
			name: e,
			kind: t,
			location: {
				uri: n,
				range: r
			}
		};
	}
	e.create = t;
})(co ||= {});
var lo;
(function(e) {
	function t(e, t, n, r, i, a) {
		let o = {
			name: e,
			detail: t,
			kind: n,
			range: r,
			selectionRange: i
		};
		return a !== void 0 && (o.children = a), o;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return t && K.string(t.name) && K.number(t.kind) && G.is(t.range) && G.is(t.selectionRange) && (t.detail === void 0 || K.string(t.detail)) && (t.deprecated === void 0 || K.boolean(t.deprecated)) && (t.children === void 0 || Array.isArray(t.children)) && (t.tags === void 0 || Array.isArray(t.tags));
	}
	e.is = n;
})(lo ||= {});
var uo;
(function(e) {
	e.Empty = "", e.QuickFix = "quickfix", e.Refactor = "refactor", e.RefactorExtract = "refactor.extract", e.RefactorInline = "refactor.inline", e.RefactorMove = "refactor.move", e.RefactorRewrite = "refactor.rewrite", e.Source = "source", e.SourceOrganizeImports = "source.organizeImports", e.SourceFixAll = "source.fixAll", e.Notebook = "notebook";
})(uo ||= {});
var fo;
(function(e) {
	e.Invoked = 1, e.Automatic = 2;
})(fo ||= {});
var po;
(function(e) {
	function t(e, t, n) {
		let r = { diagnostics: e };
		return t != null && (r.only = t), n != null && (r.triggerKind = n), r;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && K.typedArray(t.diagnostics, Ta.is) && (t.only === void 0 || K.typedArray(t.only, K.string)) && (t.triggerKind === void 0 || t.triggerKind === fo.Invoked || t.triggerKind === fo.Automatic);
	}
	e.is = n;
})(po ||= {});
var mo;
(function(e) {
	e.LLMGenerated = 1;
	function t(t) {
		return K.defined(t) && t === e.LLMGenerated;
	}
	e.is = t;
})(mo ||= {});
var ho;
(function(e) {
	function t(e, t, n) {
		let r = { title: e }, i = !0;
		return typeof t == "string" ? (i = !1, r.kind = t) : Ea.is(t) ? r.command = t : r.edit = t, i && n !== void 0 && (r.kind = n), r;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return t && K.string(t.title) && (t.diagnostics === void 0 || K.typedArray(t.diagnostics, Ta.is)) && (t.kind === void 0 || K.string(t.kind)) && (t.edit !== void 0 || t.command !== void 0) && (t.command === void 0 || Ea.is(t.command)) && (t.isPreferred === void 0 || K.boolean(t.isPreferred)) && (t.edit === void 0 || Fa.is(t.edit)) && (t.tags === void 0 || K.typedArray(t.tags, mo.is));
	}
	e.is = n;
})(ho ||= {});
var go;
(function(e) {
	function t(e, t) {
		let n = { range: e };
		return K.defined(t) && (n.data = t), n;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && G.is(t.range) && (K.undefined(t.command) || Ea.is(t.command));
	}
	e.is = n;
})(go ||= {});
var _o;
(function(e) {
	function t(e, t) {
		return {
			tabSize: e,
			insertSpaces: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && K.uinteger(t.tabSize) && K.boolean(t.insertSpaces);
	}
	e.is = n;
})(_o ||= {});
var vo;
(function(e) {
	function t(e, t, n) {
		return {
			range: e,
			target: t,
			data: n
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && G.is(t.range) && (K.undefined(t.target) || K.string(t.target));
	}
	e.is = n;
})(vo ||= {});
var yo;
(function(e) {
	function t(e, t) {
		return {
			range: e,
			parent: t
		};
	}
	e.create = t;
	function n(t) {
		let n = t;
		return K.objectLiteral(n) && G.is(n.range) && (n.parent === void 0 || e.is(n.parent));
	}
	e.is = n;
})(yo ||= {});
var bo;
(function(e) {
	e.namespace = "namespace", e.type = "type", e.class = "class", e.enum = "enum", e.interface = "interface", e.struct = "struct", e.typeParameter = "typeParameter", e.parameter = "parameter", e.variable = "variable", e.property = "property", e.enumMember = "enumMember", e.event = "event", e.function = "function", e.method = "method", e.macro = "macro", e.keyword = "keyword", e.modifier = "modifier", e.comment = "comment", e.string = "string", e.number = "number", e.regexp = "regexp", e.operator = "operator", e.decorator = "decorator", e.label = "label";
})(bo ||= {});
var xo;
(function(e) {
	e.declaration = "declaration", e.definition = "definition", e.readonly = "readonly", e.static = "static", e.deprecated = "deprecated", e.abstract = "abstract", e.async = "async", e.modification = "modification", e.documentation = "documentation", e.defaultLibrary = "defaultLibrary";
})(xo ||= {});
var So;
(function(e) {
	function t(e) {
		let t = e;
		return K.objectLiteral(t) && (t.resultId === void 0 || typeof t.resultId == "string") && Array.isArray(t.data) && (t.data.length === 0 || typeof t.data[0] == "number");
	}
	e.is = t;
})(So ||= {});
var Co;
(function(e) {
	function t(e, t) {
		return {
			range: e,
			text: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return t != null && G.is(t.range) && K.string(t.text);
	}
	e.is = n;
})(Co ||= {});
var wo;
(function(e) {
	function t(e, t, n) {
		return {
			range: e,
			variableName: t,
			caseSensitiveLookup: n
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return t != null && G.is(t.range) && K.boolean(t.caseSensitiveLookup) && (K.string(t.variableName) || t.variableName === void 0);
	}
	e.is = n;
})(wo ||= {});
var To;
(function(e) {
	function t(e, t) {
		return {
			range: e,
			expression: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return t != null && G.is(t.range) && (K.string(t.expression) || t.expression === void 0);
	}
	e.is = n;
})(To ||= {});
var Eo;
(function(e) {
	function t(e, t) {
		return {
			frameId: e,
			stoppedLocation: t
		};
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.defined(t) && G.is(e.stoppedLocation);
	}
	e.is = n;
})(Eo ||= {});
var Do;
(function(e) {
	e.Type = 1, e.Parameter = 2;
	function t(e) {
		return e === 1 || e === 2;
	}
	e.is = t;
})(Do ||= {});
var Oo;
(function(e) {
	function t(e) {
		return { value: e };
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && (t.tooltip === void 0 || K.string(t.tooltip) || Ua.is(t.tooltip)) && (t.location === void 0 || ma.is(t.location)) && (t.command === void 0 || Ea.is(t.command));
	}
	e.is = n;
})(Oo ||= {});
var ko;
(function(e) {
	function t(e, t, n) {
		let r = {
			position: e,
			label: t
		};
		return n !== void 0 && (r.kind = n), r;
	}
	e.create = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && pa.is(t.position) && (K.string(t.label) || K.typedArray(t.label, Oo.is)) && (t.kind === void 0 || Do.is(t.kind)) && t.textEdits === void 0 || K.typedArray(t.textEdits, Da.is) && (t.tooltip === void 0 || K.string(t.tooltip) || Ua.is(t.tooltip)) && (t.paddingLeft === void 0 || K.boolean(t.paddingLeft)) && (t.paddingRight === void 0 || K.boolean(t.paddingRight));
	}
	e.is = n;
})(ko ||= {});
var Ao;
(function(e) {
	function t(e) {
		return {
			kind: "snippet",
			value: e
		};
	}
	e.createSnippet = t;
	function n(e) {
		let t = e;
		return K.objectLiteral(t) && t.kind === "snippet" && K.string(t.value);
	}
	e.isSnippet = n;
})(Ao ||= {});
var jo;
(function(e) {
	function t(e, t, n, r) {
		return {
			insertText: e,
			filterText: t,
			range: n,
			command: r
		};
	}
	e.create = t;
})(jo ||= {});
var Mo;
(function(e) {
	function t(e) {
		return { items: e };
	}
	e.create = t;
})(Mo ||= {});
var No;
(function(e) {
	e.Invoked = 1, e.Automatic = 2;
})(No ||= {});
var Po;
(function(e) {
	function t(e, t) {
		return {
			range: e,
			text: t
		};
	}
	e.create = t;
})(Po ||= {});
var Fo;
(function(e) {
	function t(e, t) {
		return {
			triggerKind: e,
			selectedCompletionInfo: t
		};
	}
	e.create = t;
})(Fo ||= {});
var Io;
(function(e) {
	function t(e) {
		let t = e;
		return K.objectLiteral(t) && ua.is(t.uri) && K.string(t.name);
	}
	e.is = t;
})(Io ||= {});
var Lo;
(function(e) {
	function t(e, t, n, r) {
		return new Ro(e, t, n, r);
	}
	e.create = t;
	function n(e) {
		let t = e;
		return !!(K.defined(t) && K.string(t.uri) && (K.undefined(t.languageId) || K.string(t.languageId)) && K.uinteger(t.lineCount) && K.func(t.getText) && K.func(t.positionAt) && K.func(t.offsetAt));
	}
	e.is = n;
	function r(e, t) {
		let n = e.getText(), r = i(t, (e, t) => {
			let n = e.range.start.line - t.range.start.line;
			return n === 0 ? e.range.start.character - t.range.start.character : n;
		}), a = n.length;
		for (let t = r.length - 1; t >= 0; t--) {
			let i = r[t], o = e.offsetAt(i.range.start), s = e.offsetAt(i.range.end);
			if (s <= a) n = n.substring(0, o) + i.newText + n.substring(s, n.length);
			else throw Error("Overlapping edit");
			a = o;
		}
		return n;
	}
	e.applyEdits = r;
	function i(e, t) {
		if (e.length <= 1) return e;
		let n = e.length / 2 | 0, r = e.slice(0, n), a = e.slice(n);
		i(r, t), i(a, t);
		let o = 0, s = 0, c = 0;
		for (; o < r.length && s < a.length;) t(r[o], a[s]) <= 0 ? e[c++] = r[o++] : e[c++] = a[s++];
		for (; o < r.length;) e[c++] = r[o++];
		for (; s < a.length;) e[c++] = a[s++];
		return e;
	}
})(Lo ||= {});
var Ro = class {
	constructor(e, t, n, r) {
		this._uri = e, this._languageId = t, this._version = n, this._content = r, this._lineOffsets = void 0;
	}
	get uri() {
		return this._uri;
	}
	get languageId() {
		return this._languageId;
	}
	get version() {
		return this._version;
	}
	getText(e) {
		if (e) {
			let t = this.offsetAt(e.start), n = this.offsetAt(e.end);
			return this._content.substring(t, n);
		}
		return this._content;
	}
	update(e, t) {
		this._content = e.text, this._version = t, this._lineOffsets = void 0;
	}
	getLineOffsets() {
		if (this._lineOffsets === void 0) {
			let e = [], t = this._content, n = !0;
			for (let r = 0; r < t.length; r++) {
				n &&= (e.push(r), !1);
				let i = t.charAt(r);
				n = i === "\r" || i === "\n", i === "\r" && r + 1 < t.length && t.charAt(r + 1) === "\n" && r++;
			}
			n && t.length > 0 && e.push(t.length), this._lineOffsets = e;
		}
		return this._lineOffsets;
	}
	positionAt(e) {
		e = Math.max(Math.min(e, this._content.length), 0);
		let t = this.getLineOffsets(), n = 0, r = t.length;
		if (r === 0) return pa.create(0, e);
		for (; n < r;) {
			let i = Math.floor((n + r) / 2);
			t[i] > e ? r = i : n = i + 1;
		}
		let i = n - 1;
		return pa.create(i, e - t[i]);
	}
	offsetAt(e) {
		let t = this.getLineOffsets();
		if (e.line >= t.length) return this._content.length;
		if (e.line < 0) return 0;
		let n = t[e.line], r = e.line + 1 < t.length ? t[e.line + 1] : this._content.length;
		return Math.max(Math.min(n + e.character, r), n);
	}
	get lineCount() {
		return this.getLineOffsets().length;
	}
}, K;
(function(e) {
	let t = Object.prototype.toString;
	function n(e) {
		return e !== void 0;
	}
	e.defined = n;
	function r(e) {
		return e === void 0;
	}
	e.undefined = r;
	function i(e) {
		return e === !0 || e === !1;
	}
	e.boolean = i;
	function a(e) {
		return t.call(e) === "[object String]";
	}
	e.string = a;
	function o(e) {
		return t.call(e) === "[object Number]";
	}
	e.number = o;
	function s(e, n, r) {
		return t.call(e) === "[object Number]" && n <= e && e <= r;
	}
	e.numberRange = s;
	function c(e) {
		return t.call(e) === "[object Number]" && -2147483648 <= e && e <= 2147483647;
	}
	e.integer = c;
	function l(e) {
		return t.call(e) === "[object Number]" && 0 <= e && e <= 2147483647;
	}
	e.uinteger = l;
	function u(e) {
		return t.call(e) === "[object Function]";
	}
	e.func = u;
	function d(e) {
		return typeof e == "object" && !!e;
	}
	e.objectLiteral = d;
	function f(e, t) {
		return Array.isArray(e) && e.every(t);
	}
	e.typedArray = f;
})(K ||= {});
// node_modules/graphql-language-service/esm/parser/CharacterStream.js
var zo = class {
	constructor(e) {
		this._start = 0, this._pos = 0, this.getStartOfToken = () => this._start, this.getCurrentPosition = () => this._pos, this.eol = () => this._sourceText.length === this._pos, this.sol = () => this._pos === 0, this.peek = () => this._sourceText.charAt(this._pos) || null, this.next = () => {
			let e = this._sourceText.charAt(this._pos);
			return this._pos++, e;
		}, this.eat = (e) => {
			if (this._testNextCharacter(e)) return this._start = this._pos, this._pos++, this._sourceText.charAt(this._pos - 1);
		}, this.eatWhile = (e) => {
			let t = this._testNextCharacter(e), n = !1;
			for (t && (n = t, this._start = this._pos); t;) this._pos++, t = this._testNextCharacter(e), n = !0;
			return n;
		}, this.eatSpace = () => this.eatWhile(/[\s\u00a0]/), this.skipToEnd = () => {
			this._pos = this._sourceText.length;
		}, this.skipTo = (e) => {
			this._pos = e;
		}, this.match = (e, t = !0, n = !1) => {
			let r = null, i = null;
			return typeof e == "string" ? (i = new RegExp(e, n ? "i" : "g").test(this._sourceText.slice(this._pos, this._pos + e.length)), r = e) : e instanceof RegExp && (i = this._sourceText.slice(this._pos).match(e), r = i?.[0]), i != null && (typeof e == "string" || i instanceof Array && this._sourceText.startsWith(i[0], this._pos)) ? (t && (this._start = this._pos, r && r.length && (this._pos += r.length)), i) : !1;
		}, this.backUp = (e) => {
			this._pos -= e;
		}, this.column = () => this._pos, this.indentation = () => {
			let e = this._sourceText.match(/\s*/), t = 0;
			if (e && e.length !== 0) {
				let n = e[0], r = 0;
				for (; n.length > r;) n.charCodeAt(r) === 9 ? t += 2 : t++, r++;
			}
			return t;
		}, this.current = () => this._sourceText.slice(this._start, this._pos), this._sourceText = e;
	}
	_testNextCharacter(e) {
		let t = this._sourceText.charAt(this._pos), n = !1;
		return n = typeof e == "string" ? t === e : e instanceof RegExp ? e.test(t) : e(t), n;
	}
};
// node_modules/graphql-language-service/esm/parser/RuleHelpers.js
function q(e) {
	return { ofRule: e };
}
function J(e, t) {
	return {
		ofRule: e,
		isList: !0,
		separator: t
	};
}
function Bo(e, t) {
	let n = e.match;
	return e.match = (e) => {
		let r = !1;
		return n && (r = n(e)), r && t.every((t) => t.match && !t.match(e));
	}, e;
}
function Vo(e, t) {
	return {
		style: t,
		match: (t) => t.kind === e
	};
}
function Y(e, t) {
	return {
		style: t || "punctuation",
		match: (t) => t.kind === "Punctuation" && t.value === e
	};
}
// node_modules/graphql-language-service/esm/parser/Rules.js
var Ho = (e) => e === " " || e === "	" || e === "," || e === "\n" || e === "\r" || e === "﻿" || e === "\xA0", Uo = {
	Name: /^[_A-Za-z][_0-9A-Za-z]*/,
	Punctuation: /^(?:!|\$|\(|\)|\.\.\.|:|=|&|@|\[|]|\{|\||\})/,
	Number: /^-?(?:0|(?:[1-9][0-9]*))(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?/,
	String: /^(?:"""(?:\\"""|[^"]|"[^"]|""[^"])*(?:""")?|"(?:[^"\\]|\\(?:"|\/|\\|b|f|n|r|t|u[0-9a-fA-F]{4}))*"?)/,
	Comment: /^#.*/
}, Wo = {
	Document: [J("Definition")],
	Definition(e) {
		switch (e.value) {
			case "{": return "ShortQuery";
			case "query": return "Query";
			case "mutation": return "Mutation";
			case "subscription": return "Subscription";
			case "fragment": return v.FRAGMENT_DEFINITION;
			case "schema": return "SchemaDef";
			case "scalar": return "ScalarDef";
			case "type": return "ObjectTypeDef";
			case "interface": return "InterfaceDef";
			case "union": return "UnionDef";
			case "enum": return "EnumDef";
			case "input": return "InputDef";
			case "extend": return "ExtendDef";
			case "directive": return "DirectiveDef";
		}
	},
	ShortQuery: ["SelectionSet"],
	Query: [
		X("query"),
		q(Z("def")),
		q("VariableDefinitions"),
		J("Directive"),
		"SelectionSet"
	],
	Mutation: [
		X("mutation"),
		q(Z("def")),
		q("VariableDefinitions"),
		J("Directive"),
		"SelectionSet"
	],
	Subscription: [
		X("subscription"),
		q(Z("def")),
		q("VariableDefinitions"),
		J("Directive"),
		"SelectionSet"
	],
	VariableDefinitions: [
		Y("("),
		J("VariableDefinition"),
		Y(")")
	],
	VariableDefinition: [
		"Variable",
		Y(":"),
		"Type",
		q("DefaultValue")
	],
	Variable: [Y("$", "variable"), Z("variable")],
	DefaultValue: [Y("="), "Value"],
	SelectionSet: [
		Y("{"),
		J("Selection"),
		Y("}")
	],
	Selection(e, t) {
		return e.value === "..." ? t.match(/[\s\u00a0,]*(on\b|@|{)/, !1) ? "InlineFragment" : "FragmentSpread" : t.match(/[\s\u00a0,]*:/, !1) ? "AliasedField" : "Field";
	},
	AliasedField: [
		Z("property"),
		Y(":"),
		Z("qualifier"),
		q("Arguments"),
		J("Directive"),
		q("SelectionSet")
	],
	Field: [
		Z("property"),
		q("Arguments"),
		J("Directive"),
		q("SelectionSet")
	],
	Arguments: [
		Y("("),
		J("Argument"),
		Y(")")
	],
	Argument: [
		Z("attribute"),
		Y(":"),
		"Value"
	],
	FragmentSpread: [
		Y("..."),
		Z("def"),
		J("Directive")
	],
	InlineFragment: [
		Y("..."),
		q("TypeCondition"),
		J("Directive"),
		"SelectionSet"
	],
	FragmentDefinition: [
		X("fragment"),
		q(Bo(Z("def"), [X("on")])),
		"TypeCondition",
		J("Directive"),
		"SelectionSet"
	],
	TypeCondition: [X("on"), "NamedType"],
	Value(e) {
		switch (e.kind) {
			case "Number": return "NumberValue";
			case "String": return "StringValue";
			case "Punctuation":
				switch (e.value) {
					case "[": return "ListValue";
					case "{": return "ObjectValue";
					case "$": return "Variable";
					case "&": return "NamedType";
				}
				return null;
			case "Name":
				switch (e.value) {
					case "true":
					case "false": return "BooleanValue";
				}
				return e.value === "null" ? "NullValue" : "EnumValue";
		}
	},
	NumberValue: [Vo("Number", "number")],
	StringValue: [{
		style: "string",
		match: (e) => e.kind === "String",
		update(e, t) {
			t.value.startsWith("\"\"\"") && (e.inBlockstring = !t.value.slice(3).endsWith("\"\"\""));
		}
	}],
	BooleanValue: [Vo("Name", "builtin")],
	NullValue: [Vo("Name", "keyword")],
	EnumValue: [Z("string-2")],
	ListValue: [
		Y("["),
		J("Value"),
		Y("]")
	],
	ObjectValue: [
		Y("{"),
		J("ObjectField"),
		Y("}")
	],
	ObjectField: [
		Z("attribute"),
		Y(":"),
		"Value"
	],
	Type(e) {
		return e.value === "[" ? "ListType" : "NonNullType";
	},
	ListType: [
		Y("["),
		"Type",
		Y("]"),
		q(Y("!"))
	],
	NonNullType: ["NamedType", q(Y("!"))],
	NamedType: [Ko("atom")],
	Directive: [
		Y("@", "meta"),
		Z("meta"),
		q("Arguments")
	],
	DirectiveDef: [
		X("directive"),
		Y("@", "meta"),
		Z("meta"),
		q("ArgumentsDef"),
		X("on"),
		J("DirectiveLocation", Y("|"))
	],
	InterfaceDef: [
		X("interface"),
		Z("atom"),
		q("Implements"),
		J("Directive"),
		q("FieldsDef")
	],
	Implements: [X("implements"), J("NamedType", Y("&"))],
	DirectiveLocation: [Z("string-2")],
	SchemaDef: [
		X("schema"),
		J("Directive"),
		Y("{"),
		J("OperationTypeDef"),
		Y("}")
	],
	OperationTypeDef: [
		Z("keyword"),
		Y(":"),
		Z("atom")
	],
	ScalarDef: [
		X("scalar"),
		Z("atom"),
		J("Directive")
	],
	ObjectTypeDef: [
		X("type"),
		Z("atom"),
		q("Implements"),
		J("Directive"),
		q("FieldsDef")
	],
	FieldsDef: [
		Y("{"),
		J("FieldDef"),
		Y("}")
	],
	FieldDef: [
		Z("property"),
		q("ArgumentsDef"),
		Y(":"),
		"Type",
		J("Directive")
	],
	ArgumentsDef: [
		Y("("),
		J("InputValueDef"),
		Y(")")
	],
	InputValueDef: [
		Z("attribute"),
		Y(":"),
		"Type",
		q("DefaultValue"),
		J("Directive")
	],
	UnionDef: [
		X("union"),
		Z("atom"),
		J("Directive"),
		Y("="),
		J("UnionMember", Y("|"))
	],
	UnionMember: ["NamedType"],
	EnumDef: [
		X("enum"),
		Z("atom"),
		J("Directive"),
		q("EnumValuesDef")
	],
	EnumValuesDef: [
		Y("{"),
		J("EnumValueDef"),
		Y("}")
	],
	EnumValueDef: [Z("string-2"), J("Directive")],
	InputDef: [
		X("input"),
		Z("atom"),
		J("Directive"),
		q("InputFieldsDef")
	],
	InputFieldsDef: [
		Y("{"),
		J("InputValueDef"),
		Y("}")
	],
	ExtendDef: [X("extend"), "ExtensionDefinition"],
	ExtensionDefinition(e) {
		switch (e.value) {
			case "schema": return v.SCHEMA_EXTENSION;
			case "scalar": return v.SCALAR_TYPE_EXTENSION;
			case "type": return v.OBJECT_TYPE_EXTENSION;
			case "interface": return v.INTERFACE_TYPE_EXTENSION;
			case "union": return v.UNION_TYPE_EXTENSION;
			case "enum": return v.ENUM_TYPE_EXTENSION;
			case "input": return v.INPUT_OBJECT_TYPE_EXTENSION;
		}
	},
	[v.SCHEMA_EXTENSION]: ["SchemaDef"],
	[v.SCALAR_TYPE_EXTENSION]: ["ScalarDef"],
	[v.OBJECT_TYPE_EXTENSION]: ["ObjectTypeDef"],
	[v.INTERFACE_TYPE_EXTENSION]: ["InterfaceDef"],
	[v.UNION_TYPE_EXTENSION]: ["UnionDef"],
	[v.ENUM_TYPE_EXTENSION]: ["EnumDef"],
	[v.INPUT_OBJECT_TYPE_EXTENSION]: ["InputDef"]
}, Go = Object.assign(Object.assign({}, Wo), {
	FragmentArguments: [
		Y("("),
		J("FragmentArgument"),
		Y(")")
	],
	FragmentArgument: [
		Z("attribute"),
		Y(":"),
		"Value"
	],
	FragmentSpread: [
		Y("..."),
		Z("def"),
		q("FragmentArguments"),
		J("Directive")
	],
	FragmentDefinition: [
		X("fragment"),
		q(Bo(Z("def"), [X("on")])),
		q("VariableDefinitions"),
		"TypeCondition",
		J("Directive"),
		"SelectionSet"
	]
});
function X(e) {
	return {
		style: "keyword",
		match: (t) => t.kind === "Name" && t.value === e
	};
}
function Z(e) {
	return {
		style: e,
		match: (e) => e.kind === "Name",
		update(e, t) {
			e.name = t.value;
		}
	};
}
function Ko(e) {
	return {
		style: e,
		match: (e) => e.kind === "Name",
		update(e, t) {
			e.prevState?.prevState && (e.name = t.value, e.prevState.prevState.type = t.value);
		}
	};
}
// node_modules/graphql-language-service/esm/parser/onlineParser.js
function qo(e = {}) {
	let t = Object.assign({
		eatWhitespace: (e) => e.eatWhile(Ho),
		lexRules: Uo,
		parseRules: e.experimentalFragmentArguments ? Go : Wo,
		editorConfig: {}
	}, e);
	return {
		startState() {
			let e = {
				level: 0,
				step: 0,
				name: null,
				kind: null,
				type: null,
				rule: null,
				needsSeparator: !1,
				prevState: null
			};
			return Zo(t.parseRules, e, v.DOCUMENT), e;
		},
		token(e, n) {
			return Jo(e, n, t);
		}
	};
}
function Jo(e, t, n) {
	if (t.inBlockstring) return e.match(/.*"""/) ? (t.inBlockstring = !1, "string") : (e.skipToEnd(), "string");
	let { lexRules: r, parseRules: i, eatWhitespace: a, editorConfig: o } = n;
	if (t.rule && t.rule.length === 0 ? Qo(t) : t.needsAdvance && (t.needsAdvance = !1, $o(t, !0)), e.sol()) {
		let n = o?.tabSize || 2;
		t.indentLevel = Math.floor(e.indentation() / n);
	}
	if (a(e)) return "ws";
	let s = ns(r, e);
	if (!s) return e.match(/\S+/) || e.match(/\s/), Zo(Xo, t, "Invalid"), "invalidchar";
	if (s.kind === "Comment") return Zo(Xo, t, "Comment"), "comment";
	let c = Yo({}, t);
	if (s.kind === "Punctuation") {
		if (/^[{([]/.test(s.value)) t.indentLevel !== void 0 && (t.levels = (t.levels || []).concat(t.indentLevel + 1));
		else if (/^[})\]]/.test(s.value)) {
			let e = t.levels = (t.levels || []).slice(0, -1);
			t.indentLevel && e.length > 0 && e.at(-1) < t.indentLevel && (t.indentLevel = e.at(-1));
		}
	}
	for (; t.rule;) {
		let n = typeof t.rule == "function" ? t.step === 0 ? t.rule(s, e) : null : t.rule[t.step];
		if (t.needsSeparator && (n = n?.separator), n) {
			if (n.ofRule && (n = n.ofRule), typeof n == "string") {
				Zo(i, t, n);
				continue;
			}
			if (n.match?.call(n, s)) return n.update && n.update(t, s), s.kind === "Punctuation" ? $o(t, !0) : t.needsAdvance = !0, n.style;
		}
		ts(t);
	}
	return Yo(t, c), Zo(Xo, t, "Invalid"), "invalidchar";
}
function Yo(e, t) {
	let n = Object.keys(t);
	for (let r = 0; r < n.length; r++) e[n[r]] = t[n[r]];
	return e;
}
var Xo = {
	Invalid: [],
	Comment: []
};
function Zo(e, t, n) {
	if (!e[n]) throw TypeError("Unknown rule: " + n);
	t.prevState = Object.assign({}, t), t.kind = n, t.name = null, t.type = null, t.rule = e[n], t.step = 0, t.needsSeparator = !1;
}
function Qo(e) {
	e.prevState &&= (e.kind = e.prevState.kind, e.name = e.prevState.name, e.type = e.prevState.type, e.rule = e.prevState.rule, e.step = e.prevState.step, e.needsSeparator = e.prevState.needsSeparator, e.prevState.prevState);
}
function $o(e, t) {
	if (es(e) && e.rule) {
		let n = e.rule[e.step];
		if (n.separator) {
			let { separator: t } = n;
			if (e.needsSeparator = !e.needsSeparator, !e.needsSeparator && t.ofRule) return;
		}
		if (t) return;
	}
	for (e.needsSeparator = !1, e.step++; e.rule && !(Array.isArray(e.rule) && e.step < e.rule.length);) Qo(e), e.rule && (es(e) ? e.rule?.[e.step].separator && (e.needsSeparator = !e.needsSeparator) : (e.needsSeparator = !1, e.step++));
}
function es(e) {
	let t = Array.isArray(e.rule) && typeof e.rule[e.step] != "string" && e.rule[e.step];
	return t && t.isList;
}
function ts(e) {
	for (; e.rule && !(Array.isArray(e.rule) && e.rule[e.step].ofRule);) Qo(e);
	e.rule && $o(e, !1);
}
function ns(e, t) {
	let n = Object.keys(e);
	for (let r = 0; r < n.length; r++) {
		let i = t.match(e[n[r]]);
		if (i && i instanceof Array) return {
			kind: n[r],
			value: i[0]
		};
	}
}
// node_modules/graphql-language-service/esm/parser/api.js
function rs(e, t, n) {
	let r = e.split("\n"), i = qo(n), a = i.startState(), o = "", s = new zo("");
	for (let e = 0; e < r.length; e++) {
		for (s = new zo(r[e]); !s.eol() && (o = i.token(s, a), t(s, a, o, e) !== "BREAK"););
		t(s, a, o, e), a.kind || (a = i.startState());
	}
	return {
		start: s.getStartOfToken(),
		end: s.getCurrentPosition(),
		string: s.current(),
		state: a,
		style: o
	};
}
var is;
(function(e) {
	e.TYPE_SYSTEM = "TYPE_SYSTEM", e.EXECUTABLE = "EXECUTABLE", e.UNKNOWN = "UNKNOWN";
})(is ||= {});
var as = [
	v.SCHEMA_DEFINITION,
	v.OPERATION_TYPE_DEFINITION,
	v.SCALAR_TYPE_DEFINITION,
	v.OBJECT_TYPE_DEFINITION,
	v.INTERFACE_TYPE_DEFINITION,
	v.UNION_TYPE_DEFINITION,
	v.ENUM_TYPE_DEFINITION,
	v.INPUT_OBJECT_TYPE_DEFINITION,
	v.DIRECTIVE_DEFINITION,
	v.SCHEMA_EXTENSION,
	v.SCALAR_TYPE_EXTENSION,
	v.OBJECT_TYPE_EXTENSION,
	v.INTERFACE_TYPE_EXTENSION,
	v.UNION_TYPE_EXTENSION,
	v.ENUM_TYPE_EXTENSION,
	v.INPUT_OBJECT_TYPE_EXTENSION
], os = (e, t) => {
	let n = is.UNKNOWN;
	if (e) try {
		Bn(ms(e, t), { enter(e) {
			if (e.kind === "Document") n = is.EXECUTABLE;
			else return as.includes(e.kind) ? (n = is.TYPE_SYSTEM, zn) : !1;
		} });
	} catch {
		return n;
	}
	return n;
};
function ss(e, t, n) {
	return t?.endsWith(".graphqls") ? is.TYPE_SYSTEM : os(e, n);
}
function cs(e, t, n = 0, r) {
	let i = null, a = null, o = null, s = rs(e, (e, r, s, c) => {
		if (!(c !== t.line || e.getCurrentPosition() + n < t.character + 1)) return i = s, a = Object.assign({}, r), o = e.current(), "BREAK";
	}, r);
	return {
		start: s.start,
		end: s.end,
		string: o || s.string,
		state: a || s.state,
		style: i || s.style
	};
}
function ls(e, t, n, r, i, a = 0) {
	let o = r || cs(e, t, a, i);
	if (!o) return null;
	let s = o.state.kind === "Invalid" ? o.state.prevState : o.state;
	return s ? {
		token: o,
		state: s,
		typeInfo: ps(n, o.state, i?.fragmentDefinitions),
		mode: i?.mode || ss(e, i?.uri, i)
	} : null;
}
// node_modules/graphql-language-service/esm/parser/getTypeInfo.js
function us(e, t, n) {
	return n === An.name && e.getQueryType() === t ? An : n === jn.name && e.getQueryType() === t ? jn : n === Mn.name && Dt(t) ? Mn : "getFields" in t ? t.getFields()[n] : null;
}
function ds(e, t) {
	let n = [], r = e;
	for (; r?.kind;) n.push(r), r = r.prevState;
	for (let e = n.length - 1; e >= 0; e--) t(n[e]);
}
function fs(e, t, n) {
	return n ? (t.find((e) => e.name.value === n)?.variableDefinitions)?.flatMap((t) => {
		let n = U(e, t.type);
		return n ? [{
			name: t.variable.name.value,
			type: n,
			description: void 0
		}] : [];
	}) ?? null : null;
}
function ps(e, t, n = []) {
	let r, i, a, o, s, c, l, u, d, f, p, m;
	return ds(t, (t) => {
		switch (t.kind) {
			case Q.QUERY:
			case "ShortQuery":
				p = e.getQueryType();
				break;
			case Q.MUTATION:
				p = e.getMutationType();
				break;
			case Q.SUBSCRIPTION:
				p = e.getSubscriptionType();
				break;
			case Q.INLINE_FRAGMENT:
			case Q.FRAGMENT_DEFINITION:
				t.type && (p = e.getType(t.type));
				break;
			case Q.FIELD:
			case Q.ALIASED_FIELD:
				!p || !t.name ? s = null : (s = f ? us(e, f, t.name) : null, p = s ? s.type : null);
				break;
			case Q.SELECTION_SET:
				f = Pt(p);
				break;
			case Q.DIRECTIVE:
				a = t.name ? e.getDirective(t.name) : null;
				break;
			case Q.INTERFACE_DEF:
				t.name && (u = null, m = new Gt({
					name: t.name,
					interfaces: [],
					fields: {}
				}));
				break;
			case Q.OBJECT_TYPE_DEF:
				t.name && (m = null, u = new R({
					name: t.name,
					interfaces: [],
					fields: {}
				}));
				break;
			case Q.ARGUMENTS:
			case Q.FRAGMENT_ARGUMENTS:
				if (t.prevState) switch (t.prevState.kind) {
					case Q.FIELD:
						i = s && s.args;
						break;
					case Q.DIRECTIVE:
						i = a && a.args;
						break;
					case Q.FRAGMENT_SPREAD:
						i = fs(e, n, t.prevState.name);
						break;
					case Q.ALIASED_FIELD: {
						let n = t.prevState?.name;
						if (!n) {
							i = null;
							break;
						}
						let r = f ? us(e, f, n) : null;
						if (!r) {
							i = null;
							break;
						}
						i = r.args;
						break;
					}
					default: i = null;
				}
				else i = null;
				break;
			case Q.ARGUMENT:
			case Q.FRAGMENT_ARGUMENT:
				if (i) {
					for (let e = 0; e < i.length; e++) if (i[e].name === t.name) {
						r = i[e];
						break;
					}
				}
				c = r?.type;
				break;
			case Q.VARIABLE_DEFINITION:
			case Q.VARIABLE:
				p = c;
				break;
			case Q.ENUM_VALUE:
				let ee = Pt(c);
				o = ee instanceof Jt ? ee.getValues().find((e) => e.value === t.name) : null;
				break;
			case Q.LIST_VALUE:
				let h = Mt(c);
				c = h instanceof I ? h.ofType : null;
				break;
			case Q.OBJECT_VALUE:
				let te = Pt(c);
				l = te instanceof Zt ? te : null, d = l?.getFields() ?? null;
				break;
			case Q.OBJECT_FIELD:
				let g = t.name && d ? d[t.name] : null;
				c = g?.type, s = g, p = s ? s.type : null;
				break;
			case Q.NAMED_TYPE: t.name && (p = e.getType(t.name));
		}
	}), {
		argDef: r,
		argDefs: i,
		directiveDef: a,
		enumValue: o,
		fieldDef: s,
		inputObjectType: l,
		inputType: c,
		objectFieldDefs: d,
		parentType: f,
		type: p,
		interfaceDef: m,
		objectTypeDef: u
	};
}
// node_modules/graphql-language-service/esm/parser/parseDocument.js
function ms(e, t) {
	return Ve(e, t);
}
var Q = Object.assign(Object.assign({}, v), {
	ALIASED_FIELD: "AliasedField",
	ARGUMENTS: "Arguments",
	FRAGMENT_ARGUMENTS: "FragmentArguments",
	FRAGMENT_ARGUMENT: "FragmentArgument",
	SHORT_QUERY: "ShortQuery",
	QUERY: "Query",
	MUTATION: "Mutation",
	SUBSCRIPTION: "Subscription",
	TYPE_CONDITION: "TypeCondition",
	INVALID: "Invalid",
	COMMENT: "Comment",
	SCHEMA_DEF: "SchemaDef",
	SCALAR_DEF: "ScalarDef",
	OBJECT_TYPE_DEF: "ObjectTypeDef",
	OBJECT_VALUE: "ObjectValue",
	LIST_VALUE: "ListValue",
	INTERFACE_DEF: "InterfaceDef",
	UNION_DEF: "UnionDef",
	ENUM_DEF: "EnumDef",
	ENUM_VALUE: "EnumValue",
	FIELD_DEF: "FieldDef",
	INPUT_DEF: "InputDef",
	INPUT_VALUE_DEF: "InputValueDef",
	ARGUMENTS_DEF: "ArgumentsDef",
	EXTEND_DEF: "ExtendDef",
	EXTENSION_DEFINITION: "ExtensionDefinition",
	DIRECTIVE_DEF: "DirectiveDef",
	IMPLEMENTS: "Implements",
	VARIABLE_DEFINITIONS: "VariableDefinitions",
	TYPE: "Type",
	VARIABLE: "Variable"
}), $;
(function(e) {
	e.Text = 1, e.Method = 2, e.Function = 3, e.Constructor = 4, e.Field = 5, e.Variable = 6, e.Class = 7, e.Interface = 8, e.Module = 9, e.Property = 10, e.Unit = 11, e.Value = 12, e.Enum = 13, e.Keyword = 14, e.Snippet = 15, e.Color = 16, e.File = 17, e.Reference = 18, e.Folder = 19, e.EnumMember = 20, e.Constant = 21, e.Struct = 22, e.Event = 23, e.Operator = 24, e.TypeParameter = 25;
})($ ||= {}), $.Function, $.Function, $.Function, $.Function, $.Function, $.Function, $.Function, $.Function, $.Function, $.Function, $.Constructor;
// node_modules/graphql-language-service/esm/utils/fragmentDependencies.js
var hs = /* @__PURE__ */ e((/* @__PURE__ */ t(((e, t) => {
	function n(e, t) {
		if (e != null) return e;
		var n = Error(t === void 0 ? "Got unexpected " + e : t);
		throw n.framesToPop = 1, n;
	}
	t.exports = n, t.exports.default = n, Object.defineProperty(t.exports, "__esModule", { value: !0 });
})))()), gs = (e, t) => {
	if (!t) return [];
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set();
	Bn(e, {
		FragmentDefinition(e) {
			n.set(e.name.value, !0);
		},
		FragmentSpread(e) {
			r.has(e.name.value) || r.add(e.name.value);
		}
	});
	let i = /* @__PURE__ */ new Set();
	for (let e of r) !n.has(e) && t.has(e) && i.add((0, hs.default)(t.get(e)));
	let a = [];
	for (let e of i) Bn(e, { FragmentSpread(e) {
		!r.has(e.name.value) && t.get(e.name.value) && (i.add((0, hs.default)(t.get(e.name.value))), r.add(e.name.value));
	} }), n.has(e.name.value) || a.push(e);
	return a;
}, _s = class {
	constructor(e, t) {
		this.lessThanOrEqualTo = (e) => this.line < e.line || this.line === e.line && this.character <= e.character, this.line = e, this.character = t;
	}
	setLine(e) {
		this.line = e;
	}
	setCharacter(e) {
		this.character = e;
	}
};
// node_modules/graphql-language-service/esm/utils/collectVariables.js
function vs(e, t) {
	let n = Object.create(null);
	for (let r of t.definitions) if (r.kind === "OperationDefinition") {
		let { variableDefinitions: t } = r;
		if (t) for (let { variable: r, type: i } of t) {
			let t = U(e, i);
			t ? n[r.name.value] = t : i.kind === v.NAMED_TYPE && i.name.value === "Float" && (n[r.name.value] = an);
		}
	}
	return n;
}
// node_modules/graphql-language-service/esm/utils/getOperationFacts.js
function ys(e, t) {
	let n = t ? vs(t, e) : void 0, r = [];
	return Bn(e, { OperationDefinition(e) {
		r.push(e);
	} }), {
		variableToType: n,
		operations: r
	};
}
function bs(e, t, n) {
	if (t) try {
		let r = ms(t, n);
		return Object.assign(Object.assign({}, ys(r, e)), { documentAST: r });
	} catch {}
}
// node_modules/graphql-language-service/esm/interface/getDiagnostics.js
var xs = {
	Error: "Error",
	Warning: "Warning",
	Information: "Information",
	Hint: "Hint"
};
xs.Error, xs.Warning, xs.Information, xs.Hint;
// node_modules/monaco-graphql/esm/utils.js
var Ss = (e) => "getModeId" in e ? e.getModeId() : e.getLanguageId();
function Cs(e) {
	return new _s(e.lineNumber - 1, e.column - 1);
}
var ws = (e) => {
	let { schema: t, documentAST: n, introspectionJSON: r, introspectionJSONString: i, documentString: a, ...o } = e;
	if (t) return {
		...o,
		documentString: Ui(t)
	};
	if (i) return {
		...o,
		introspectionJSONString: i
	};
	if (a) return {
		...o,
		documentString: a
	};
	if (r) return {
		...o,
		introspectionJSONString: JSON.stringify(r)
	};
	if (n) {
		let e = Hi(n, o.buildSchemaOptions);
		return {
			...o,
			documentString: Ui(e)
		};
	}
	throw Error("No schema supplied");
};
export { Wt as $, Gt as A, Mt as B, dn as C, tn as D, en as E, Kt as F, wt as G, Dt as H, Ct as I, P as J, A as K, jt as L, L as M, R as N, Jt as O, Lt as P, Tt as Q, St as R, mn as S, sn as T, M as U, Ot as V, N as W, F as X, Nt as Y, k as Z, jn as _, gs as a, Xe as at, Pn as b, Qr as c, x as ct, Bn as d, te as dt, $t as et, Ln as f, u as ft, H as g, An as h, bs as i, C as it, I as j, Zt as k, U as l, v as lt, Fn as m, n as mt, ws as n, bt as nt, $ as o, Ve as ot, In as p, r as pt, Et as q, Cs as r, j as rt, ls as s, He as st, Ss as t, xt as tt, Hn as u, g as ut, Mn as v, un as w, bn as x, Nn as y, Pt as z };
