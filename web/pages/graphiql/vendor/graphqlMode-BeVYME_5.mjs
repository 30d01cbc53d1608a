import { a as e, i as t, s as n } from "./monaco-editor-Bwoy7xCs.mjs";
import { n as r, o as i, t as a } from "./utils-CTDKyE-K.mjs";
// node_modules/monaco-graphql/esm/workerManager.js
var o = 12e4, s = class {
	_defaults;
	_idleCheckInterval;
	_lastUsedTime = 0;
	_configChangeListener;
	_worker = null;
	_client = null;
	constructor(e) {
		this._defaults = e, this._idleCheckInterval = window.setInterval(() => this._checkIfIdle(), 3e4), this._configChangeListener = this._defaults.onDidChange(() => {
			this._stopWorker();
		});
	}
	_stopWorker() {
		this._worker &&= (this._worker.dispose(), null), this._client = null;
	}
	dispose() {
		clearInterval(this._idleCheckInterval), this._configChangeListener.dispose(), this._stopWorker();
	}
	_checkIfIdle() {
		this._worker && Date.now() - this._lastUsedTime > o && this._stopWorker();
	}
	async _getClient() {
		if (this._lastUsedTime = Date.now(), !this._client && !this._worker) try {
			let { languageId: t, formattingOptions: n, schemas: i, externalFragmentDefinitions: a, completionSettings: o, experimentalFragmentArguments: s } = this._defaults;
			this._worker = e.createWebWorker({
				moduleId: "monaco-graphql/esm/GraphQLWorker.js",
				label: t,
				createData: {
					languageId: t,
					formattingOptions: n,
					languageConfig: {
						schemas: i?.map(r),
						externalFragmentDefinitions: a,
						experimentalFragmentArguments: s,
						fillLeafsOnComplete: o.__experimental__fillLeafsOnComplete
					}
				}
			}), this._client = this._worker.getProxy();
		} catch (e) {
			console.error("error loading worker", e);
		}
		return this._client;
	}
	async getLanguageServiceWorker(...e) {
		let t = await this._getClient();
		return await this._worker.withSyncedResources(e), t;
	}
}, c = class {
	defaults;
	_worker;
	_disposables = [];
	_listener = Object.create(null);
	constructor(t, n) {
		this.defaults = t, this._worker = n, this._worker = n;
		let r, i = (e) => {
			let n = a(e);
			if (n !== this.defaults.languageId) return;
			let i = e.uri.toString(), o = t.diagnosticSettings.validateVariablesJSON?.[i];
			r = setTimeout(() => {
				this._doValidate(e.uri, n, o);
			}, 400), this._listener[i] = e.onDidChangeContent(() => {
				clearTimeout(r), r = setTimeout(() => {
					this._doValidate(e.uri, n, o);
				}, 400);
			});
		}, o = (t) => {
			e.setModelMarkers(t, this.defaults.languageId, []);
			let n = t.uri.toString(), r = this._listener[n];
			r && (r.dispose(), delete this._listener[n]);
		};
		this._disposables.push(e.onDidCreateModel(i), { dispose() {
			clearTimeout(r);
		} }, e.onWillDisposeModel((e) => {
			o(e);
		}), e.onDidChangeModelLanguage((e) => {
			o(e.model), i(e.model);
		}), { dispose: () => {
			for (let e of Object.values(this._listener)) e.dispose();
		} }, t.onDidChange(() => {
			for (let t of e.getModels()) a(t) === this.defaults.languageId && (o(t), i(t));
		}));
		for (let t of e.getModels()) a(t) === this.defaults.languageId && i(t);
	}
	dispose() {
		for (let e of this._disposables) e.dispose();
		this._disposables = [];
	}
	async _doValidate(r, i, a) {
		let o = await this._worker(r);
		if (!o) return;
		let s = await o.doValidation(r.toString());
		if (e.setModelMarkers(e.getModel(r), i, s), a) {
			if (await import("./monaco-editor-Bwoy7xCs.mjs").then((e) => e.n), !a.length) throw Error("No variables URI strings provided to validate");
			let e = await o.doGetVariablesJSONSchema(r.toString());
			if (!e) return;
			let i = t.file(a[0].replace(".json", "-schema.json")).toString(), s = {
				uri: i,
				schema: e,
				fileMatch: a
			}, c = n.json.jsonDefaults.diagnosticsOptions.schemas?.filter((e) => e.uri !== i) || [];
			n.json.jsonDefaults.setDiagnosticsOptions({
				schemaValidation: "error",
				validate: !0,
				...this.defaults.diagnosticSettings.jsonDiagnosticSettings,
				schemas: [...c, s],
				enableSchemaRequest: !1
			});
		}
	}
}, l = n.CompletionItemKind, u = {
	[i.Text]: l.Text,
	[i.Method]: l.Method,
	[i.Function]: l.Function,
	[i.Constructor]: l.Constructor,
	[i.Field]: l.Field,
	[i.Variable]: l.Variable,
	[i.Class]: l.Class,
	[i.Interface]: l.Interface,
	[i.Module]: l.Module,
	[i.Property]: l.Property,
	[i.Unit]: l.Unit,
	[i.Value]: l.Value,
	[i.Enum]: l.Enum,
	[i.Keyword]: l.Keyword,
	[i.Snippet]: l.Snippet,
	[i.Color]: l.Color,
	[i.File]: l.File,
	[i.Reference]: l.Reference,
	[i.Folder]: l.Folder,
	[i.EnumMember]: l.EnumMember,
	[i.Constant]: l.Constant,
	[i.Struct]: l.Struct,
	[i.Event]: l.Event,
	[i.Operator]: l.Operator,
	[i.TypeParameter]: l.TypeParameter
};
function d(e) {
	return e in u ? u[e] : l.Text;
}
function f(e) {
	return {
		range: e.range,
		kind: d(e.kind),
		label: e.label,
		insertText: e.insertText ?? e.label,
		insertTextRules: e.insertText ? n.CompletionItemInsertTextRule.InsertAsSnippet : void 0,
		sortText: e.sortText,
		filterText: e.filterText,
		documentation: e.documentation,
		detail: e.detail,
		command: e.command
	};
}
var p = class {
	_worker;
	constructor(e) {
		this._worker = e, this._worker = e;
	}
	get triggerCharacters() {
		return [
			":",
			"$",
			" ",
			"(",
			"@"
		];
	}
	async provideCompletionItems(e, t, n, r) {
		try {
			return {
				incomplete: !0,
				suggestions: (await (await this._worker(e.uri)).doComplete(e.uri.toString(), t)).map(f)
			};
		} catch (e) {
			return console.error("Error fetching completion items", e), { suggestions: [] };
		}
	}
}, m = class {
	_worker;
	constructor(e) {
		this._worker = e, this._worker = e;
	}
	async provideDocumentFormattingEdits(e, t, n) {
		let r = await (await this._worker(e.uri)).doFormat(e.uri.toString());
		return r ? [{
			range: e.getFullModelRange(),
			text: r
		}] : [];
	}
}, h = class {
	_worker;
	constructor(e) {
		this._worker = e;
	}
	async provideHover(e, t, n) {
		let r = e.uri, i = await (await this._worker(e.uri)).doHover(r.toString(), t);
		return i ? {
			range: i.range,
			contents: [{ value: i.content }]
		} : { contents: [] };
	}
	dispose() {}
};
// node_modules/monaco-graphql/esm/graphqlMode.js
function g(e) {
	let t = [], r = [], i = new s(e);
	t.push(i);
	let a = (...e) => {
		try {
			return i.getLanguageServiceWorker(...e);
		} catch {
			throw Error("Error fetching graphql language service worker");
		}
	};
	function o() {
		let { modeConfiguration: t, languageId: i } = e;
		t.documentFormattingEdits && r.push(n.registerDocumentFormattingEditProvider(i, new m(a)));
	}
	function l(t) {
		let { modeConfiguration: i, languageId: s } = e;
		v(r), i.completionItems && r.push(n.registerCompletionItemProvider(s, new p(a))), i.diagnostics && r.push(new c(t, a)), i.hovers && r.push(n.registerHoverProvider(s, new h(a))), o();
	}
	let { modeConfiguration: u, formattingOptions: d, diagnosticSettings: f, externalFragmentDefinitions: g, schemas: y } = e;
	return l(e), e.onDidChange((e) => {
		e.modeConfiguration !== u && (u = e.modeConfiguration, l(e)), e.formattingOptions !== d && (d = e.formattingOptions, o()), e.externalFragmentDefinitions !== g && (g = e.externalFragmentDefinitions, l(e)), e.diagnosticSettings !== f && (f = e.diagnosticSettings, l(e)), e.schemas !== y && (y = e.schemas, l(e));
	}), t.push(_(r)), _(t);
}
function _(e) {
	return { dispose: () => v(e) };
}
function v(e) {
	for (; e.length;) e.pop().dispose();
}
export { g as setupMode };
