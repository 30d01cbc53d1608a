var e = new class {
	constructor() {
		this.listeners = [], this.unexpectedErrorHandler = function(e) {
			setTimeout(() => {
				throw e.stack ? d.isErrorNoTelemetry(e) ? new d(e.message + "\n\n" + e.stack) : Error(e.message + "\n\n" + e.stack) : e;
			}, 0);
		};
	}
	emit(e) {
		this.listeners.forEach((t) => {
			t(e);
		});
	}
	onUnexpectedError(e) {
		this.unexpectedErrorHandler(e), this.emit(e);
	}
	onUnexpectedExternalError(e) {
		this.unexpectedErrorHandler(e);
	}
}();
function t(t) {
	a(t) || e.onUnexpectedError(t);
}
function n(t) {
	a(t) || e.onUnexpectedExternalError(t);
}
function r(e) {
	if (e instanceof Error) {
		let { name: t, message: n } = e;
		return {
			$isError: !0,
			name: t,
			message: n,
			stack: e.stacktrace || e.stack,
			noTelemetry: d.isErrorNoTelemetry(e)
		};
	}
	return e;
}
var i = "Canceled";
function a(e) {
	return e instanceof o || e instanceof Error && e.name === i && e.message === i;
}
var o = class extends Error {
	constructor() {
		super(i), this.name = this.message;
	}
};
function s() {
	let e = /* @__PURE__ */ Error(i);
	return e.name = e.message, e;
}
function c(e) {
	return Error(e ? `Illegal argument: ${e}` : "Illegal argument");
}
function l(e) {
	return Error(e ? `Illegal state: ${e}` : "Illegal state");
}
var u = class extends Error {
	constructor(e) {
		super("NotSupported"), e && (this.message = e);
	}
}, d = class e extends Error {
	constructor(e) {
		super(e), this.name = "CodeExpectedError";
	}
	static fromError(t) {
		if (t instanceof e) return t;
		let n = new e();
		return n.message = t.message, n.stack = t.stack, n;
	}
	static isErrorNoTelemetry(e) {
		return e.name === "CodeExpectedError";
	}
}, f = class e extends Error {
	constructor(t) {
		super(t || "An unexpected bug occurred."), Object.setPrototypeOf(this, e.prototype);
	}
};
// node_modules/monaco-editor/esm/vs/base/common/functional.js
function p(e, t) {
	let n = this, r = !1, i;
	return function() {
		if (r) return i;
		if (r = !0, t) try {
			i = e.apply(n, arguments);
		} finally {
			t();
		}
		else i = e.apply(n, arguments);
		return i;
	};
}
// node_modules/monaco-editor/esm/vs/base/common/iterator.js
var m;
(function(e) {
	function t(e) {
		return e && typeof e == "object" && typeof e[Symbol.iterator] == "function";
	}
	e.is = t;
	let n = Object.freeze([]);
	function r() {
		return n;
	}
	e.empty = r;
	function* i(e) {
		yield e;
	}
	e.single = i;
	function a(e) {
		return t(e) ? e : i(e);
	}
	e.wrap = a;
	function o(e) {
		return e || n;
	}
	e.from = o;
	function* s(e) {
		for (let t = e.length - 1; t >= 0; t--) yield e[t];
	}
	e.reverse = s;
	function c(e) {
		return !e || e[Symbol.iterator]().next().done === !0;
	}
	e.isEmpty = c;
	function l(e) {
		return e[Symbol.iterator]().next().value;
	}
	e.first = l;
	function u(e, t) {
		let n = 0;
		for (let r of e) if (t(r, n++)) return !0;
		return !1;
	}
	e.some = u;
	function d(e, t) {
		for (let n of e) if (t(n)) return n;
	}
	e.find = d;
	function* f(e, t) {
		for (let n of e) t(n) && (yield n);
	}
	e.filter = f;
	function* p(e, t) {
		let n = 0;
		for (let r of e) yield t(r, n++);
	}
	e.map = p;
	function* m(e, t) {
		let n = 0;
		for (let r of e) yield* t(r, n++);
	}
	e.flatMap = m;
	function* h(...e) {
		for (let t of e) yield* t;
	}
	e.concat = h;
	function g(e, t, n) {
		let r = n;
		for (let n of e) r = t(r, n);
		return r;
	}
	e.reduce = g;
	function* _(e, t, n = e.length) {
		for (t < 0 && (t += e.length), n < 0 ? n += e.length : n > e.length && (n = e.length); t < n; t++) yield e[t];
	}
	e.slice = _;
	function v(t, n = Infinity) {
		let r = [];
		if (n === 0) return [r, t];
		let i = t[Symbol.iterator]();
		for (let t = 0; t < n; t++) {
			let t = i.next();
			if (t.done) return [r, e.empty()];
			r.push(t.value);
		}
		return [r, { [Symbol.iterator]() {
			return i;
		} }];
	}
	e.consume = v;
	async function ee(e) {
		let t = [];
		for await (let n of e) t.push(n);
		return Promise.resolve(t);
	}
	e.asyncToArray = ee;
})(m ||= {});
// node_modules/monaco-editor/esm/vs/base/common/lifecycle.js
var h = null;
function g(e) {
	return h?.trackDisposable(e), e;
}
function _(e) {
	h?.markAsDisposed(e);
}
function v(e, t) {
	h?.setParent(e, t);
}
function ee(e) {
	return h?.markAsSingleton(e), e;
}
function te(e) {
	return typeof e == "object" && !!e && typeof e.dispose == "function" && e.dispose.length === 0;
}
function y(e) {
	if (m.is(e)) {
		let t = [];
		for (let n of e) if (n) try {
			n.dispose();
		} catch (e) {
			t.push(e);
		}
		if (t.length === 1) throw t[0];
		if (t.length > 1) throw AggregateError(t, "Encountered errors while disposing of store");
		return Array.isArray(e) ? [] : e;
	}
	if (e) return e.dispose(), e;
}
function ne(...e) {
	return b(() => y(e));
}
function b(e) {
	let t = g({ dispose: p(() => {
		_(t), e();
	}) });
	return t;
}
var x = class e {
	static {
		this.DISABLE_DISPOSED_WARNING = !1;
	}
	constructor() {
		this._toDispose = /* @__PURE__ */ new Set(), this._isDisposed = !1, g(this);
	}
	dispose() {
		this._isDisposed || (_(this), this._isDisposed = !0, this.clear());
	}
	get isDisposed() {
		return this._isDisposed;
	}
	clear() {
		if (this._toDispose.size !== 0) try {
			y(this._toDispose);
		} finally {
			this._toDispose.clear();
		}
	}
	add(t) {
		if (!t) return t;
		if (t === this) throw Error("Cannot register a disposable on itself!");
		return v(t, this), this._isDisposed ? e.DISABLE_DISPOSED_WARNING || console.warn((/* @__PURE__ */ Error("Trying to add a disposable to a DisposableStore that has already been disposed of. The added object will be leaked!")).stack) : this._toDispose.add(t), t;
	}
	deleteAndLeak(e) {
		e && this._toDispose.has(e) && (this._toDispose.delete(e), v(e, null));
	}
}, S = class {
	static {
		this.None = Object.freeze({ dispose() {} });
	}
	constructor() {
		this._store = new x(), g(this), v(this._store, this);
	}
	dispose() {
		_(this), this._store.dispose();
	}
	_register(e) {
		if (e === this) throw Error("Cannot register a disposable on itself!");
		return this._store.add(e);
	}
}, re = class {
	constructor() {
		this._isDisposed = !1, g(this);
	}
	get value() {
		return this._isDisposed ? void 0 : this._value;
	}
	set value(e) {
		this._isDisposed || e === this._value || (this._value?.dispose(), e && v(e, this), this._value = e);
	}
	clear() {
		this.value = void 0;
	}
	dispose() {
		this._isDisposed = !0, _(this), this._value?.dispose(), this._value = void 0;
	}
}, ie = class {
	constructor(e) {
		this._disposable = e, this._counter = 1;
	}
	acquire() {
		return this._counter++, this;
	}
	release() {
		return --this._counter === 0 && this._disposable.dispose(), this;
	}
}, ae = class {
	constructor(e) {
		this.object = e;
	}
	dispose() {}
}, oe = class {
	constructor() {
		this._store = /* @__PURE__ */ new Map(), this._isDisposed = !1, g(this);
	}
	dispose() {
		_(this), this._isDisposed = !0, this.clearAndDisposeAll();
	}
	clearAndDisposeAll() {
		if (this._store.size) try {
			y(this._store.values());
		} finally {
			this._store.clear();
		}
	}
	get(e) {
		return this._store.get(e);
	}
	set(e, t, n = !1) {
		this._isDisposed && console.warn((/* @__PURE__ */ Error("Trying to add a disposable to a DisposableMap that has already been disposed of. The added object will be leaked!")).stack), n || this._store.get(e)?.dispose(), this._store.set(e, t);
	}
	deleteAndDispose(e) {
		this._store.get(e)?.dispose(), this._store.delete(e);
	}
	[Symbol.iterator]() {
		return this._store[Symbol.iterator]();
	}
}, C = class e {
	static {
		this.Undefined = new e(void 0);
	}
	constructor(t) {
		this.element = t, this.next = e.Undefined, this.prev = e.Undefined;
	}
}, se = class {
	constructor() {
		this._first = C.Undefined, this._last = C.Undefined, this._size = 0;
	}
	get size() {
		return this._size;
	}
	isEmpty() {
		return this._first === C.Undefined;
	}
	clear() {
		let e = this._first;
		for (; e !== C.Undefined;) {
			let t = e.next;
			e.prev = C.Undefined, e.next = C.Undefined, e = t;
		}
		this._first = C.Undefined, this._last = C.Undefined, this._size = 0;
	}
	unshift(e) {
		return this._insert(e, !1);
	}
	push(e) {
		return this._insert(e, !0);
	}
	_insert(e, t) {
		let n = new C(e);
		if (this._first === C.Undefined) this._first = n, this._last = n;
		else if (t) {
			let e = this._last;
			this._last = n, n.prev = e, e.next = n;
		} else {
			let e = this._first;
			this._first = n, n.next = e, e.prev = n;
		}
		this._size += 1;
		let r = !1;
		return () => {
			r || (r = !0, this._remove(n));
		};
	}
	shift() {
		if (this._first !== C.Undefined) {
			let e = this._first.element;
			return this._remove(this._first), e;
		}
	}
	pop() {
		if (this._last !== C.Undefined) {
			let e = this._last.element;
			return this._remove(this._last), e;
		}
	}
	_remove(e) {
		if (e.prev !== C.Undefined && e.next !== C.Undefined) {
			let t = e.prev;
			t.next = e.next, e.next.prev = t;
		} else e.prev === C.Undefined && e.next === C.Undefined ? (this._first = C.Undefined, this._last = C.Undefined) : e.next === C.Undefined ? (this._last = this._last.prev, this._last.next = C.Undefined) : e.prev === C.Undefined && (this._first = this._first.next, this._first.prev = C.Undefined);
		--this._size;
	}
	*[Symbol.iterator]() {
		let e = this._first;
		for (; e !== C.Undefined;) yield e.element, e = e.next;
	}
}, ce = globalThis.performance && typeof globalThis.performance.now == "function", le = class e {
	static create(t) {
		return new e(t);
	}
	constructor(e) {
		this._now = ce && e === !1 ? Date.now : globalThis.performance.now.bind(globalThis.performance), this._startTime = this._now(), this._stopTime = -1;
	}
	stop() {
		this._stopTime = this._now();
	}
	reset() {
		this._startTime = this._now(), this._stopTime = -1;
	}
	elapsed() {
		return this._stopTime === -1 ? this._now() - this._startTime : this._stopTime - this._startTime;
	}
}, w;
(function(e) {
	e.None = () => S.None;
	function t(e, t) {
		return f(e, () => void 0, 0, void 0, !0, void 0, t);
	}
	e.defer = t;
	function n(e) {
		return (t, n = null, r) => {
			let i = !1, a;
			return a = e((e) => {
				if (!i) return a ? a.dispose() : i = !0, t.call(n, e);
			}, null, r), i && a.dispose(), a;
		};
	}
	e.once = n;
	function r(t, n) {
		return e.once(e.filter(t, n));
	}
	e.onceIf = r;
	function i(e, t, n) {
		return u((n, r = null, i) => e((e) => n.call(r, t(e)), null, i), n);
	}
	e.map = i;
	function a(e, t, n) {
		return u((n, r = null, i) => e((e) => {
			t(e), n.call(r, e);
		}, null, i), n);
	}
	e.forEach = a;
	function o(e, t, n) {
		return u((n, r = null, i) => e((e) => t(e) && n.call(r, e), null, i), n);
	}
	e.filter = o;
	function s(e) {
		return e;
	}
	e.signal = s;
	function c(...e) {
		return (t, n = null, r) => d(ne(...e.map((e) => e((e) => t.call(n, e)))), r);
	}
	e.any = c;
	function l(e, t, n, r) {
		let a = n;
		return i(e, (e) => (a = t(a, e), a), r);
	}
	e.reduce = l;
	function u(e, t) {
		let n, r = new T({
			onWillAddFirstListener() {
				n = e(r.fire, r);
			},
			onDidRemoveLastListener() {
				n?.dispose();
			}
		});
		return t?.add(r), r.event;
	}
	function d(e, t) {
		return t instanceof Array ? t.push(e) : t && t.add(e), e;
	}
	function f(e, t, n = 100, r = !1, i = !1, a, o) {
		let s, c, l, u = 0, d, f = new T({
			leakWarningThreshold: a,
			onWillAddFirstListener() {
				s = e((e) => {
					u++, c = t(c, e), r && !l && (f.fire(c), c = void 0), d = () => {
						let e = c;
						c = void 0, l = void 0, (!r || u > 1) && f.fire(e), u = 0;
					}, typeof n == "number" ? (clearTimeout(l), l = setTimeout(d, n)) : l === void 0 && (l = 0, queueMicrotask(d));
				});
			},
			onWillRemoveListener() {
				i && u > 0 && d?.();
			},
			onDidRemoveLastListener() {
				d = void 0, s.dispose();
			}
		});
		return o?.add(f), f.event;
	}
	e.debounce = f;
	function p(t, n = 0, r) {
		return e.debounce(t, (e, t) => e ? (e.push(t), e) : [t], n, void 0, !0, void 0, r);
	}
	e.accumulate = p;
	function m(e, t = (e, t) => e === t, n) {
		let r = !0, i;
		return o(e, (e) => {
			let n = r || !t(e, i);
			return r = !1, i = e, n;
		}, n);
	}
	e.latch = m;
	function h(t, n, r) {
		return [e.filter(t, n, r), e.filter(t, (e) => !n(e), r)];
	}
	e.split = h;
	function g(e, t = !1, n = [], r) {
		let i = n.slice(), a = e((e) => {
			i ? i.push(e) : s.fire(e);
		});
		r && r.add(a);
		let o = () => {
			i?.forEach((e) => s.fire(e)), i = null;
		}, s = new T({
			onWillAddFirstListener() {
				a || (a = e((e) => s.fire(e)), r && r.add(a));
			},
			onDidAddFirstListener() {
				i && (t ? setTimeout(o) : o());
			},
			onDidRemoveLastListener() {
				a && a.dispose(), a = null;
			}
		});
		return r && r.add(s), s.event;
	}
	e.buffer = g;
	function _(e, t) {
		return (n, r, i) => {
			let a = t(new ee());
			return e(function(e) {
				let t = a.evaluate(e);
				t !== v && n.call(r, t);
			}, void 0, i);
		};
	}
	e.chain = _;
	let v = Symbol("HaltChainable");
	class ee {
		constructor() {
			this.steps = [];
		}
		map(e) {
			return this.steps.push(e), this;
		}
		forEach(e) {
			return this.steps.push((t) => (e(t), t)), this;
		}
		filter(e) {
			return this.steps.push((t) => e(t) ? t : v), this;
		}
		reduce(e, t) {
			let n = t;
			return this.steps.push((t) => (n = e(n, t), n)), this;
		}
		latch(e = (e, t) => e === t) {
			let t = !0, n;
			return this.steps.push((r) => {
				let i = t || !e(r, n);
				return t = !1, n = r, i ? r : v;
			}), this;
		}
		evaluate(e) {
			for (let t of this.steps) if (e = t(e), e === v) break;
			return e;
		}
	}
	function te(e, t, n = (e) => e) {
		let r = (...e) => i.fire(n(...e)), i = new T({
			onWillAddFirstListener: () => e.on(t, r),
			onDidRemoveLastListener: () => e.removeListener(t, r)
		});
		return i.event;
	}
	e.fromNodeEventEmitter = te;
	function y(e, t, n = (e) => e) {
		let r = (...e) => i.fire(n(...e)), i = new T({
			onWillAddFirstListener: () => e.addEventListener(t, r),
			onDidRemoveLastListener: () => e.removeEventListener(t, r)
		});
		return i.event;
	}
	e.fromDOMEventEmitter = y;
	function b(e) {
		return new Promise((t) => n(e)(t));
	}
	e.toPromise = b;
	function re(e) {
		let t = new T();
		return e.then((e) => {
			t.fire(e);
		}, () => {
			t.fire(void 0);
		}).finally(() => {
			t.dispose();
		}), t.event;
	}
	e.fromPromise = re;
	function ie(e, t) {
		return e((e) => t.fire(e));
	}
	e.forward = ie;
	function ae(e, t, n) {
		return t(n), e((e) => t(e));
	}
	e.runAndSubscribe = ae;
	class oe {
		constructor(e, t) {
			this._observable = e, this._counter = 0, this._hasChanged = !1;
			let n = {
				onWillAddFirstListener: () => {
					e.addObserver(this), this._observable.reportChanges();
				},
				onDidRemoveLastListener: () => {
					e.removeObserver(this);
				}
			};
			this.emitter = new T(n), t && t.add(this.emitter);
		}
		beginUpdate(e) {
			this._counter++;
		}
		handlePossibleChange(e) {}
		handleChange(e, t) {
			this._hasChanged = !0;
		}
		endUpdate(e) {
			this._counter--, this._counter === 0 && (this._observable.reportChanges(), this._hasChanged && (this._hasChanged = !1, this.emitter.fire(this._observable.get())));
		}
	}
	function C(e, t) {
		return new oe(e, t).emitter.event;
	}
	e.fromObservable = C;
	function se(e) {
		return (t, n, r) => {
			let i = 0, a = !1, o = {
				beginUpdate() {
					i++;
				},
				endUpdate() {
					i--, i === 0 && (e.reportChanges(), a && (a = !1, t.call(n)));
				},
				handlePossibleChange() {},
				handleChange() {
					a = !0;
				}
			};
			e.addObserver(o), e.reportChanges();
			let s = { dispose() {
				e.removeObserver(o);
			} };
			return r instanceof x ? r.add(s) : Array.isArray(r) && r.push(s), s;
		};
	}
	e.fromObservableLight = se;
})(w ||= {});
var ue = class e {
	static {
		this.all = /* @__PURE__ */ new Set();
	}
	static {
		this._idPool = 0;
	}
	constructor(t) {
		this.listenerCount = 0, this.invocationCount = 0, this.elapsedOverall = 0, this.durations = [], this.name = `${t}_${e._idPool++}`, e.all.add(this);
	}
	start(e) {
		this._stopWatch = new le(), this.listenerCount = e;
	}
	stop() {
		if (this._stopWatch) {
			let e = this._stopWatch.elapsed();
			this.durations.push(e), this.elapsedOverall += e, this.invocationCount += 1, this._stopWatch = void 0;
		}
	}
}, de = -1, fe = class e {
	static {
		this._idPool = 1;
	}
	constructor(t, n, r = (e._idPool++).toString(16).padStart(3, "0")) {
		this._errorHandler = t, this.threshold = n, this.name = r, this._warnCountdown = 0;
	}
	dispose() {
		this._stacks?.clear();
	}
	check(e, t) {
		let n = this.threshold;
		if (n <= 0 || t < n) return;
		this._stacks ||= /* @__PURE__ */ new Map();
		let r = this._stacks.get(e.value) || 0;
		if (this._stacks.set(e.value, r + 1), --this._warnCountdown, this._warnCountdown <= 0) {
			this._warnCountdown = n * .5;
			let [e, r] = this.getMostFrequentStack(), i = `[${this.name}] potential listener LEAK detected, having ${t} listeners already. MOST frequent listener (${r}):`;
			console.warn(i), console.warn(e);
			let a = new me(i, e);
			this._errorHandler(a);
		}
		return () => {
			let t = this._stacks.get(e.value) || 0;
			this._stacks.set(e.value, t - 1);
		};
	}
	getMostFrequentStack() {
		if (!this._stacks) return;
		let e, t = 0;
		for (let [n, r] of this._stacks) (!e || t < r) && (e = [n, r], t = r);
		return e;
	}
}, pe = class e {
	static create() {
		return new e((/* @__PURE__ */ Error()).stack ?? "");
	}
	constructor(e) {
		this.value = e;
	}
	print() {
		console.warn(this.value.split("\n").slice(2).join("\n"));
	}
}, me = class extends Error {
	constructor(e, t) {
		super(e), this.name = "ListenerLeakError", this.stack = t;
	}
}, he = class extends Error {
	constructor(e, t) {
		super(e), this.name = "ListenerRefusalError", this.stack = t;
	}
}, ge = class {
	constructor(e) {
		this.value = e;
	}
}, _e = 2, T = class {
	constructor(e) {
		this._size = 0, this._options = e, this._leakageMon = this._options?.leakWarningThreshold ? new fe(e?.onListenerError ?? t, this._options?.leakWarningThreshold ?? de) : void 0, this._perfMon = this._options?._profName ? new ue(this._options._profName) : void 0, this._deliveryQueue = this._options?.deliveryQueue;
	}
	dispose() {
		this._disposed || (this._disposed = !0, this._deliveryQueue?.current === this && this._deliveryQueue.reset(), this._listeners && (this._listeners = void 0, this._size = 0), this._options?.onDidRemoveLastListener?.(), this._leakageMon?.dispose());
	}
	get event() {
		return this._event ??= (e, n, r) => {
			if (this._leakageMon && this._size > this._leakageMon.threshold ** 2) {
				let e = `[${this._leakageMon.name}] REFUSES to accept new listeners because it exceeded its threshold by far (${this._size} vs ${this._leakageMon.threshold})`;
				console.warn(e);
				let n = this._leakageMon.getMostFrequentStack() ?? ["UNKNOWN stack", -1], r = new he(`${e}. HINT: Stack shows most frequent listener (${n[1]}-times)`, n[0]);
				return (this._options?.onListenerError || t)(r), S.None;
			}
			if (this._disposed) return S.None;
			n && (e = e.bind(n));
			let i = new ge(e), a;
			this._leakageMon && this._size >= Math.ceil(this._leakageMon.threshold * .2) && (i.stack = pe.create(), a = this._leakageMon.check(i.stack, this._size + 1)), this._listeners ? this._listeners instanceof ge ? (this._deliveryQueue ??= new ye(), this._listeners = [this._listeners, i]) : this._listeners.push(i) : (this._options?.onWillAddFirstListener?.(this), this._listeners = i, this._options?.onDidAddFirstListener?.(this)), this._size++;
			let o = b(() => {
				a?.(), this._removeListener(i);
			});
			return r instanceof x ? r.add(o) : Array.isArray(r) && r.push(o), o;
		}, this._event;
	}
	_removeListener(e) {
		if (this._options?.onWillRemoveListener?.(this), !this._listeners) return;
		if (this._size === 1) {
			this._listeners = void 0, this._options?.onDidRemoveLastListener?.(this), this._size = 0;
			return;
		}
		let t = this._listeners, n = t.indexOf(e);
		if (n === -1) throw console.log("disposed?", this._disposed), console.log("size?", this._size), console.log("arr?", JSON.stringify(this._listeners)), Error("Attempted to dispose unknown listener");
		this._size--, t[n] = void 0;
		let r = this._deliveryQueue.current === this;
		if (this._size * _e <= t.length) {
			let e = 0;
			for (let n = 0; n < t.length; n++) t[n] ? t[e++] = t[n] : r && (this._deliveryQueue.end--, e < this._deliveryQueue.i && this._deliveryQueue.i--);
			t.length = e;
		}
	}
	_deliver(e, n) {
		if (!e) return;
		let r = this._options?.onListenerError || t;
		if (!r) e.value(n);
		else try {
			e.value(n);
		} catch (e) {
			r(e);
		}
	}
	_deliverQueue(e) {
		let t = e.current._listeners;
		for (; e.i < e.end;) this._deliver(t[e.i++], e.value);
		e.reset();
	}
	fire(e) {
		if (this._deliveryQueue?.current && (this._deliverQueue(this._deliveryQueue), this._perfMon?.stop()), this._perfMon?.start(this._size), this._listeners) {
			if (this._listeners instanceof ge) this._deliver(this._listeners, e);
			else {
				let t = this._deliveryQueue;
				t.enqueue(this, e, this._listeners.length), this._deliverQueue(t);
			}
		}
		this._perfMon?.stop();
	}
	hasListeners() {
		return this._size > 0;
	}
}, ve = () => new ye(), ye = class {
	constructor() {
		this.i = -1, this.end = 0;
	}
	enqueue(e, t, n) {
		this.i = 0, this.end = n, this.current = e, this.value = t;
	}
	reset() {
		this.i = this.end, this.current = void 0, this.value = void 0;
	}
}, be = class extends T {
	constructor(e) {
		super(e), this._isPaused = 0, this._eventQueue = new se(), this._mergeFn = e?.merge;
	}
	pause() {
		this._isPaused++;
	}
	resume() {
		if (this._isPaused !== 0 && --this._isPaused === 0) {
			if (this._mergeFn) {
				if (this._eventQueue.size > 0) {
					let e = Array.from(this._eventQueue);
					this._eventQueue.clear(), super.fire(this._mergeFn(e));
				}
			} else for (; !this._isPaused && this._eventQueue.size !== 0;) super.fire(this._eventQueue.shift());
		}
	}
	fire(e) {
		this._size && (this._isPaused === 0 ? super.fire(e) : this._eventQueue.push(e));
	}
}, xe = class extends be {
	constructor(e) {
		super(e), this._delay = e.delay ?? 100;
	}
	fire(e) {
		this._handle ||= (this.pause(), setTimeout(() => {
			this._handle = void 0, this.resume();
		}, this._delay)), super.fire(e);
	}
}, Se = class extends T {
	constructor(e) {
		super(e), this._queuedEvents = [], this._mergeFn = e?.merge;
	}
	fire(e) {
		this.hasListeners() && (this._queuedEvents.push(e), this._queuedEvents.length === 1 && queueMicrotask(() => {
			this._mergeFn ? super.fire(this._mergeFn(this._queuedEvents)) : this._queuedEvents.forEach((e) => super.fire(e)), this._queuedEvents = [];
		}));
	}
}, Ce = class {
	constructor() {
		this.hasListeners = !1, this.events = [], this.emitter = new T({
			onWillAddFirstListener: () => this.onFirstListenerAdd(),
			onDidRemoveLastListener: () => this.onLastListenerRemove()
		});
	}
	get event() {
		return this.emitter.event;
	}
	add(e) {
		let t = {
			event: e,
			listener: null
		};
		return this.events.push(t), this.hasListeners && this.hook(t), b(p(() => {
			this.hasListeners && this.unhook(t);
			let e = this.events.indexOf(t);
			this.events.splice(e, 1);
		}));
	}
	onFirstListenerAdd() {
		this.hasListeners = !0, this.events.forEach((e) => this.hook(e));
	}
	onLastListenerRemove() {
		this.hasListeners = !1, this.events.forEach((e) => this.unhook(e));
	}
	hook(e) {
		e.listener = e.event((e) => this.emitter.fire(e));
	}
	unhook(e) {
		e.listener?.dispose(), e.listener = null;
	}
	dispose() {
		this.emitter.dispose();
		for (let e of this.events) e.listener?.dispose();
		this.events = [];
	}
}, we = class {
	constructor() {
		this.data = [];
	}
	wrapEvent(e, t, n) {
		return (r, i, a) => e((e) => {
			let a = this.data[this.data.length - 1];
			if (!t) {
				a ? a.buffers.push(() => r.call(i, e)) : r.call(i, e);
				return;
			}
			let o = a;
			o ? (o.items ??= [], o.items.push(e), o.buffers.length === 0 && a.buffers.push(() => {
				o.reducedResult ??= n ? o.items.reduce(t, n) : o.items.reduce(t), r.call(i, o.reducedResult);
			})) : r.call(i, t(n, e));
		}, void 0, a);
	}
	bufferEvents(e) {
		let t = { buffers: [] };
		this.data.push(t);
		let n = e();
		return this.data.pop(), t.buffers.forEach((e) => e()), n;
	}
}, Te = class {
	constructor() {
		this.listening = !1, this.inputEvent = w.None, this.inputEventListener = S.None, this.emitter = new T({
			onDidAddFirstListener: () => {
				this.listening = !0, this.inputEventListener = this.inputEvent(this.emitter.fire, this.emitter);
			},
			onDidRemoveLastListener: () => {
				this.listening = !1, this.inputEventListener.dispose();
			}
		}), this.event = this.emitter.event;
	}
	set input(e) {
		this.inputEvent = e, this.listening && (this.inputEventListener.dispose(), this.inputEventListener = e(this.emitter.fire, this.emitter));
	}
	dispose() {
		this.inputEventListener.dispose(), this.emitter.dispose();
	}
}, Ee = Object.freeze(function(e, t) {
	let n = setTimeout(e.bind(t), 0);
	return { dispose() {
		clearTimeout(n);
	} };
}), E;
(function(e) {
	function t(t) {
		return t === e.None || t === e.Cancelled || t instanceof D ? !0 : !t || typeof t != "object" ? !1 : typeof t.isCancellationRequested == "boolean" && typeof t.onCancellationRequested == "function";
	}
	e.isCancellationToken = t, e.None = Object.freeze({
		isCancellationRequested: !1,
		onCancellationRequested: w.None
	}), e.Cancelled = Object.freeze({
		isCancellationRequested: !0,
		onCancellationRequested: Ee
	});
})(E ||= {});
var D = class {
	constructor() {
		this._isCancelled = !1, this._emitter = null;
	}
	cancel() {
		this._isCancelled || (this._isCancelled = !0, this._emitter && (this._emitter.fire(void 0), this.dispose()));
	}
	get isCancellationRequested() {
		return this._isCancelled;
	}
	get onCancellationRequested() {
		return this._isCancelled ? Ee : (this._emitter ||= new T(), this._emitter.event);
	}
	dispose() {
		this._emitter &&= (this._emitter.dispose(), null);
	}
}, De = class {
	constructor(e) {
		this._token = void 0, this._parentListener = void 0, this._parentListener = e && e.onCancellationRequested(this.cancel, this);
	}
	get token() {
		return this._token ||= new D(), this._token;
	}
	cancel() {
		this._token ? this._token instanceof D && this._token.cancel() : this._token = E.Cancelled;
	}
	dispose(e = !1) {
		e && this.cancel(), this._parentListener?.dispose(), this._token ? this._token instanceof D && this._token.dispose() : this._token = E.None;
	}
};
function Oe(e) {
	let t = new De();
	return e.add({ dispose() {
		t.cancel();
	} }), t.token;
}
// node_modules/monaco-editor/esm/vs/base/common/keyCodes.js
var ke = class {
	constructor() {
		this._keyCodeToStr = [], this._strToKeyCode = Object.create(null);
	}
	define(e, t) {
		this._keyCodeToStr[e] = t, this._strToKeyCode[t.toLowerCase()] = e;
	}
	keyCodeToStr(e) {
		return this._keyCodeToStr[e];
	}
	strToKeyCode(e) {
		return this._strToKeyCode[e.toLowerCase()] || 0;
	}
}, Ae = new ke(), je = new ke(), Me = new ke(), Ne = Array(230), Pe = {}, Fe = [], Ie = Object.create(null), Le = Object.create(null), Re = [], ze = [];
for (let e = 0; e <= 193; e++) Re[e] = -1;
for (let e = 0; e <= 132; e++) ze[e] = -1;
(function() {
	let e = [
		[
			1,
			0,
			"None",
			0,
			"unknown",
			0,
			"VK_UNKNOWN",
			"",
			""
		],
		[
			1,
			1,
			"Hyper",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			2,
			"Super",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			3,
			"Fn",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			4,
			"FnLock",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			5,
			"Suspend",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			6,
			"Resume",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			7,
			"Turbo",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			8,
			"Sleep",
			0,
			"",
			0,
			"VK_SLEEP",
			"",
			""
		],
		[
			1,
			9,
			"WakeUp",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			0,
			10,
			"KeyA",
			31,
			"A",
			65,
			"VK_A",
			"",
			""
		],
		[
			0,
			11,
			"KeyB",
			32,
			"B",
			66,
			"VK_B",
			"",
			""
		],
		[
			0,
			12,
			"KeyC",
			33,
			"C",
			67,
			"VK_C",
			"",
			""
		],
		[
			0,
			13,
			"KeyD",
			34,
			"D",
			68,
			"VK_D",
			"",
			""
		],
		[
			0,
			14,
			"KeyE",
			35,
			"E",
			69,
			"VK_E",
			"",
			""
		],
		[
			0,
			15,
			"KeyF",
			36,
			"F",
			70,
			"VK_F",
			"",
			""
		],
		[
			0,
			16,
			"KeyG",
			37,
			"G",
			71,
			"VK_G",
			"",
			""
		],
		[
			0,
			17,
			"KeyH",
			38,
			"H",
			72,
			"VK_H",
			"",
			""
		],
		[
			0,
			18,
			"KeyI",
			39,
			"I",
			73,
			"VK_I",
			"",
			""
		],
		[
			0,
			19,
			"KeyJ",
			40,
			"J",
			74,
			"VK_J",
			"",
			""
		],
		[
			0,
			20,
			"KeyK",
			41,
			"K",
			75,
			"VK_K",
			"",
			""
		],
		[
			0,
			21,
			"KeyL",
			42,
			"L",
			76,
			"VK_L",
			"",
			""
		],
		[
			0,
			22,
			"KeyM",
			43,
			"M",
			77,
			"VK_M",
			"",
			""
		],
		[
			0,
			23,
			"KeyN",
			44,
			"N",
			78,
			"VK_N",
			"",
			""
		],
		[
			0,
			24,
			"KeyO",
			45,
			"O",
			79,
			"VK_O",
			"",
			""
		],
		[
			0,
			25,
			"KeyP",
			46,
			"P",
			80,
			"VK_P",
			"",
			""
		],
		[
			0,
			26,
			"KeyQ",
			47,
			"Q",
			81,
			"VK_Q",
			"",
			""
		],
		[
			0,
			27,
			"KeyR",
			48,
			"R",
			82,
			"VK_R",
			"",
			""
		],
		[
			0,
			28,
			"KeyS",
			49,
			"S",
			83,
			"VK_S",
			"",
			""
		],
		[
			0,
			29,
			"KeyT",
			50,
			"T",
			84,
			"VK_T",
			"",
			""
		],
		[
			0,
			30,
			"KeyU",
			51,
			"U",
			85,
			"VK_U",
			"",
			""
		],
		[
			0,
			31,
			"KeyV",
			52,
			"V",
			86,
			"VK_V",
			"",
			""
		],
		[
			0,
			32,
			"KeyW",
			53,
			"W",
			87,
			"VK_W",
			"",
			""
		],
		[
			0,
			33,
			"KeyX",
			54,
			"X",
			88,
			"VK_X",
			"",
			""
		],
		[
			0,
			34,
			"KeyY",
			55,
			"Y",
			89,
			"VK_Y",
			"",
			""
		],
		[
			0,
			35,
			"KeyZ",
			56,
			"Z",
			90,
			"VK_Z",
			"",
			""
		],
		[
			0,
			36,
			"Digit1",
			22,
			"1",
			49,
			"VK_1",
			"",
			""
		],
		[
			0,
			37,
			"Digit2",
			23,
			"2",
			50,
			"VK_2",
			"",
			""
		],
		[
			0,
			38,
			"Digit3",
			24,
			"3",
			51,
			"VK_3",
			"",
			""
		],
		[
			0,
			39,
			"Digit4",
			25,
			"4",
			52,
			"VK_4",
			"",
			""
		],
		[
			0,
			40,
			"Digit5",
			26,
			"5",
			53,
			"VK_5",
			"",
			""
		],
		[
			0,
			41,
			"Digit6",
			27,
			"6",
			54,
			"VK_6",
			"",
			""
		],
		[
			0,
			42,
			"Digit7",
			28,
			"7",
			55,
			"VK_7",
			"",
			""
		],
		[
			0,
			43,
			"Digit8",
			29,
			"8",
			56,
			"VK_8",
			"",
			""
		],
		[
			0,
			44,
			"Digit9",
			30,
			"9",
			57,
			"VK_9",
			"",
			""
		],
		[
			0,
			45,
			"Digit0",
			21,
			"0",
			48,
			"VK_0",
			"",
			""
		],
		[
			1,
			46,
			"Enter",
			3,
			"Enter",
			13,
			"VK_RETURN",
			"",
			""
		],
		[
			1,
			47,
			"Escape",
			9,
			"Escape",
			27,
			"VK_ESCAPE",
			"",
			""
		],
		[
			1,
			48,
			"Backspace",
			1,
			"Backspace",
			8,
			"VK_BACK",
			"",
			""
		],
		[
			1,
			49,
			"Tab",
			2,
			"Tab",
			9,
			"VK_TAB",
			"",
			""
		],
		[
			1,
			50,
			"Space",
			10,
			"Space",
			32,
			"VK_SPACE",
			"",
			""
		],
		[
			0,
			51,
			"Minus",
			88,
			"-",
			189,
			"VK_OEM_MINUS",
			"-",
			"OEM_MINUS"
		],
		[
			0,
			52,
			"Equal",
			86,
			"=",
			187,
			"VK_OEM_PLUS",
			"=",
			"OEM_PLUS"
		],
		[
			0,
			53,
			"BracketLeft",
			92,
			"[",
			219,
			"VK_OEM_4",
			"[",
			"OEM_4"
		],
		[
			0,
			54,
			"BracketRight",
			94,
			"]",
			221,
			"VK_OEM_6",
			"]",
			"OEM_6"
		],
		[
			0,
			55,
			"Backslash",
			93,
			"\\",
			220,
			"VK_OEM_5",
			"\\",
			"OEM_5"
		],
		[
			0,
			56,
			"IntlHash",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			0,
			57,
			"Semicolon",
			85,
			";",
			186,
			"VK_OEM_1",
			";",
			"OEM_1"
		],
		[
			0,
			58,
			"Quote",
			95,
			"'",
			222,
			"VK_OEM_7",
			"'",
			"OEM_7"
		],
		[
			0,
			59,
			"Backquote",
			91,
			"`",
			192,
			"VK_OEM_3",
			"`",
			"OEM_3"
		],
		[
			0,
			60,
			"Comma",
			87,
			",",
			188,
			"VK_OEM_COMMA",
			",",
			"OEM_COMMA"
		],
		[
			0,
			61,
			"Period",
			89,
			".",
			190,
			"VK_OEM_PERIOD",
			".",
			"OEM_PERIOD"
		],
		[
			0,
			62,
			"Slash",
			90,
			"/",
			191,
			"VK_OEM_2",
			"/",
			"OEM_2"
		],
		[
			1,
			63,
			"CapsLock",
			8,
			"CapsLock",
			20,
			"VK_CAPITAL",
			"",
			""
		],
		[
			1,
			64,
			"F1",
			59,
			"F1",
			112,
			"VK_F1",
			"",
			""
		],
		[
			1,
			65,
			"F2",
			60,
			"F2",
			113,
			"VK_F2",
			"",
			""
		],
		[
			1,
			66,
			"F3",
			61,
			"F3",
			114,
			"VK_F3",
			"",
			""
		],
		[
			1,
			67,
			"F4",
			62,
			"F4",
			115,
			"VK_F4",
			"",
			""
		],
		[
			1,
			68,
			"F5",
			63,
			"F5",
			116,
			"VK_F5",
			"",
			""
		],
		[
			1,
			69,
			"F6",
			64,
			"F6",
			117,
			"VK_F6",
			"",
			""
		],
		[
			1,
			70,
			"F7",
			65,
			"F7",
			118,
			"VK_F7",
			"",
			""
		],
		[
			1,
			71,
			"F8",
			66,
			"F8",
			119,
			"VK_F8",
			"",
			""
		],
		[
			1,
			72,
			"F9",
			67,
			"F9",
			120,
			"VK_F9",
			"",
			""
		],
		[
			1,
			73,
			"F10",
			68,
			"F10",
			121,
			"VK_F10",
			"",
			""
		],
		[
			1,
			74,
			"F11",
			69,
			"F11",
			122,
			"VK_F11",
			"",
			""
		],
		[
			1,
			75,
			"F12",
			70,
			"F12",
			123,
			"VK_F12",
			"",
			""
		],
		[
			1,
			76,
			"PrintScreen",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			77,
			"ScrollLock",
			84,
			"ScrollLock",
			145,
			"VK_SCROLL",
			"",
			""
		],
		[
			1,
			78,
			"Pause",
			7,
			"PauseBreak",
			19,
			"VK_PAUSE",
			"",
			""
		],
		[
			1,
			79,
			"Insert",
			19,
			"Insert",
			45,
			"VK_INSERT",
			"",
			""
		],
		[
			1,
			80,
			"Home",
			14,
			"Home",
			36,
			"VK_HOME",
			"",
			""
		],
		[
			1,
			81,
			"PageUp",
			11,
			"PageUp",
			33,
			"VK_PRIOR",
			"",
			""
		],
		[
			1,
			82,
			"Delete",
			20,
			"Delete",
			46,
			"VK_DELETE",
			"",
			""
		],
		[
			1,
			83,
			"End",
			13,
			"End",
			35,
			"VK_END",
			"",
			""
		],
		[
			1,
			84,
			"PageDown",
			12,
			"PageDown",
			34,
			"VK_NEXT",
			"",
			""
		],
		[
			1,
			85,
			"ArrowRight",
			17,
			"RightArrow",
			39,
			"VK_RIGHT",
			"Right",
			""
		],
		[
			1,
			86,
			"ArrowLeft",
			15,
			"LeftArrow",
			37,
			"VK_LEFT",
			"Left",
			""
		],
		[
			1,
			87,
			"ArrowDown",
			18,
			"DownArrow",
			40,
			"VK_DOWN",
			"Down",
			""
		],
		[
			1,
			88,
			"ArrowUp",
			16,
			"UpArrow",
			38,
			"VK_UP",
			"Up",
			""
		],
		[
			1,
			89,
			"NumLock",
			83,
			"NumLock",
			144,
			"VK_NUMLOCK",
			"",
			""
		],
		[
			1,
			90,
			"NumpadDivide",
			113,
			"NumPad_Divide",
			111,
			"VK_DIVIDE",
			"",
			""
		],
		[
			1,
			91,
			"NumpadMultiply",
			108,
			"NumPad_Multiply",
			106,
			"VK_MULTIPLY",
			"",
			""
		],
		[
			1,
			92,
			"NumpadSubtract",
			111,
			"NumPad_Subtract",
			109,
			"VK_SUBTRACT",
			"",
			""
		],
		[
			1,
			93,
			"NumpadAdd",
			109,
			"NumPad_Add",
			107,
			"VK_ADD",
			"",
			""
		],
		[
			1,
			94,
			"NumpadEnter",
			3,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			95,
			"Numpad1",
			99,
			"NumPad1",
			97,
			"VK_NUMPAD1",
			"",
			""
		],
		[
			1,
			96,
			"Numpad2",
			100,
			"NumPad2",
			98,
			"VK_NUMPAD2",
			"",
			""
		],
		[
			1,
			97,
			"Numpad3",
			101,
			"NumPad3",
			99,
			"VK_NUMPAD3",
			"",
			""
		],
		[
			1,
			98,
			"Numpad4",
			102,
			"NumPad4",
			100,
			"VK_NUMPAD4",
			"",
			""
		],
		[
			1,
			99,
			"Numpad5",
			103,
			"NumPad5",
			101,
			"VK_NUMPAD5",
			"",
			""
		],
		[
			1,
			100,
			"Numpad6",
			104,
			"NumPad6",
			102,
			"VK_NUMPAD6",
			"",
			""
		],
		[
			1,
			101,
			"Numpad7",
			105,
			"NumPad7",
			103,
			"VK_NUMPAD7",
			"",
			""
		],
		[
			1,
			102,
			"Numpad8",
			106,
			"NumPad8",
			104,
			"VK_NUMPAD8",
			"",
			""
		],
		[
			1,
			103,
			"Numpad9",
			107,
			"NumPad9",
			105,
			"VK_NUMPAD9",
			"",
			""
		],
		[
			1,
			104,
			"Numpad0",
			98,
			"NumPad0",
			96,
			"VK_NUMPAD0",
			"",
			""
		],
		[
			1,
			105,
			"NumpadDecimal",
			112,
			"NumPad_Decimal",
			110,
			"VK_DECIMAL",
			"",
			""
		],
		[
			0,
			106,
			"IntlBackslash",
			97,
			"OEM_102",
			226,
			"VK_OEM_102",
			"",
			""
		],
		[
			1,
			107,
			"ContextMenu",
			58,
			"ContextMenu",
			93,
			"",
			"",
			""
		],
		[
			1,
			108,
			"Power",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			109,
			"NumpadEqual",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			110,
			"F13",
			71,
			"F13",
			124,
			"VK_F13",
			"",
			""
		],
		[
			1,
			111,
			"F14",
			72,
			"F14",
			125,
			"VK_F14",
			"",
			""
		],
		[
			1,
			112,
			"F15",
			73,
			"F15",
			126,
			"VK_F15",
			"",
			""
		],
		[
			1,
			113,
			"F16",
			74,
			"F16",
			127,
			"VK_F16",
			"",
			""
		],
		[
			1,
			114,
			"F17",
			75,
			"F17",
			128,
			"VK_F17",
			"",
			""
		],
		[
			1,
			115,
			"F18",
			76,
			"F18",
			129,
			"VK_F18",
			"",
			""
		],
		[
			1,
			116,
			"F19",
			77,
			"F19",
			130,
			"VK_F19",
			"",
			""
		],
		[
			1,
			117,
			"F20",
			78,
			"F20",
			131,
			"VK_F20",
			"",
			""
		],
		[
			1,
			118,
			"F21",
			79,
			"F21",
			132,
			"VK_F21",
			"",
			""
		],
		[
			1,
			119,
			"F22",
			80,
			"F22",
			133,
			"VK_F22",
			"",
			""
		],
		[
			1,
			120,
			"F23",
			81,
			"F23",
			134,
			"VK_F23",
			"",
			""
		],
		[
			1,
			121,
			"F24",
			82,
			"F24",
			135,
			"VK_F24",
			"",
			""
		],
		[
			1,
			122,
			"Open",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			123,
			"Help",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			124,
			"Select",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			125,
			"Again",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			126,
			"Undo",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			127,
			"Cut",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			128,
			"Copy",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			129,
			"Paste",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			130,
			"Find",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			131,
			"AudioVolumeMute",
			117,
			"AudioVolumeMute",
			173,
			"VK_VOLUME_MUTE",
			"",
			""
		],
		[
			1,
			132,
			"AudioVolumeUp",
			118,
			"AudioVolumeUp",
			175,
			"VK_VOLUME_UP",
			"",
			""
		],
		[
			1,
			133,
			"AudioVolumeDown",
			119,
			"AudioVolumeDown",
			174,
			"VK_VOLUME_DOWN",
			"",
			""
		],
		[
			1,
			134,
			"NumpadComma",
			110,
			"NumPad_Separator",
			108,
			"VK_SEPARATOR",
			"",
			""
		],
		[
			0,
			135,
			"IntlRo",
			115,
			"ABNT_C1",
			193,
			"VK_ABNT_C1",
			"",
			""
		],
		[
			1,
			136,
			"KanaMode",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			0,
			137,
			"IntlYen",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			138,
			"Convert",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			139,
			"NonConvert",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			140,
			"Lang1",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			141,
			"Lang2",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			142,
			"Lang3",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			143,
			"Lang4",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			144,
			"Lang5",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			145,
			"Abort",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			146,
			"Props",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			147,
			"NumpadParenLeft",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			148,
			"NumpadParenRight",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			149,
			"NumpadBackspace",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			150,
			"NumpadMemoryStore",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			151,
			"NumpadMemoryRecall",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			152,
			"NumpadMemoryClear",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			153,
			"NumpadMemoryAdd",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			154,
			"NumpadMemorySubtract",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			155,
			"NumpadClear",
			131,
			"Clear",
			12,
			"VK_CLEAR",
			"",
			""
		],
		[
			1,
			156,
			"NumpadClearEntry",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			0,
			"",
			5,
			"Ctrl",
			17,
			"VK_CONTROL",
			"",
			""
		],
		[
			1,
			0,
			"",
			4,
			"Shift",
			16,
			"VK_SHIFT",
			"",
			""
		],
		[
			1,
			0,
			"",
			6,
			"Alt",
			18,
			"VK_MENU",
			"",
			""
		],
		[
			1,
			0,
			"",
			57,
			"Meta",
			91,
			"VK_COMMAND",
			"",
			""
		],
		[
			1,
			157,
			"ControlLeft",
			5,
			"",
			0,
			"VK_LCONTROL",
			"",
			""
		],
		[
			1,
			158,
			"ShiftLeft",
			4,
			"",
			0,
			"VK_LSHIFT",
			"",
			""
		],
		[
			1,
			159,
			"AltLeft",
			6,
			"",
			0,
			"VK_LMENU",
			"",
			""
		],
		[
			1,
			160,
			"MetaLeft",
			57,
			"",
			0,
			"VK_LWIN",
			"",
			""
		],
		[
			1,
			161,
			"ControlRight",
			5,
			"",
			0,
			"VK_RCONTROL",
			"",
			""
		],
		[
			1,
			162,
			"ShiftRight",
			4,
			"",
			0,
			"VK_RSHIFT",
			"",
			""
		],
		[
			1,
			163,
			"AltRight",
			6,
			"",
			0,
			"VK_RMENU",
			"",
			""
		],
		[
			1,
			164,
			"MetaRight",
			57,
			"",
			0,
			"VK_RWIN",
			"",
			""
		],
		[
			1,
			165,
			"BrightnessUp",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			166,
			"BrightnessDown",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			167,
			"MediaPlay",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			168,
			"MediaRecord",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			169,
			"MediaFastForward",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			170,
			"MediaRewind",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			171,
			"MediaTrackNext",
			124,
			"MediaTrackNext",
			176,
			"VK_MEDIA_NEXT_TRACK",
			"",
			""
		],
		[
			1,
			172,
			"MediaTrackPrevious",
			125,
			"MediaTrackPrevious",
			177,
			"VK_MEDIA_PREV_TRACK",
			"",
			""
		],
		[
			1,
			173,
			"MediaStop",
			126,
			"MediaStop",
			178,
			"VK_MEDIA_STOP",
			"",
			""
		],
		[
			1,
			174,
			"Eject",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			175,
			"MediaPlayPause",
			127,
			"MediaPlayPause",
			179,
			"VK_MEDIA_PLAY_PAUSE",
			"",
			""
		],
		[
			1,
			176,
			"MediaSelect",
			128,
			"LaunchMediaPlayer",
			181,
			"VK_MEDIA_LAUNCH_MEDIA_SELECT",
			"",
			""
		],
		[
			1,
			177,
			"LaunchMail",
			129,
			"LaunchMail",
			180,
			"VK_MEDIA_LAUNCH_MAIL",
			"",
			""
		],
		[
			1,
			178,
			"LaunchApp2",
			130,
			"LaunchApp2",
			183,
			"VK_MEDIA_LAUNCH_APP2",
			"",
			""
		],
		[
			1,
			179,
			"LaunchApp1",
			0,
			"",
			0,
			"VK_MEDIA_LAUNCH_APP1",
			"",
			""
		],
		[
			1,
			180,
			"SelectTask",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			181,
			"LaunchScreenSaver",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			182,
			"BrowserSearch",
			120,
			"BrowserSearch",
			170,
			"VK_BROWSER_SEARCH",
			"",
			""
		],
		[
			1,
			183,
			"BrowserHome",
			121,
			"BrowserHome",
			172,
			"VK_BROWSER_HOME",
			"",
			""
		],
		[
			1,
			184,
			"BrowserBack",
			122,
			"BrowserBack",
			166,
			"VK_BROWSER_BACK",
			"",
			""
		],
		[
			1,
			185,
			"BrowserForward",
			123,
			"BrowserForward",
			167,
			"VK_BROWSER_FORWARD",
			"",
			""
		],
		[
			1,
			186,
			"BrowserStop",
			0,
			"",
			0,
			"VK_BROWSER_STOP",
			"",
			""
		],
		[
			1,
			187,
			"BrowserRefresh",
			0,
			"",
			0,
			"VK_BROWSER_REFRESH",
			"",
			""
		],
		[
			1,
			188,
			"BrowserFavorites",
			0,
			"",
			0,
			"VK_BROWSER_FAVORITES",
			"",
			""
		],
		[
			1,
			189,
			"ZoomToggle",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			190,
			"MailReply",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			191,
			"MailForward",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			192,
			"MailSend",
			0,
			"",
			0,
			"",
			"",
			""
		],
		[
			1,
			0,
			"",
			114,
			"KeyInComposition",
			229,
			"",
			"",
			""
		],
		[
			1,
			0,
			"",
			116,
			"ABNT_C2",
			194,
			"VK_ABNT_C2",
			"",
			""
		],
		[
			1,
			0,
			"",
			96,
			"OEM_8",
			223,
			"VK_OEM_8",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_KANA",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_HANGUL",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_JUNJA",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_FINAL",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_HANJA",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_KANJI",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_CONVERT",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_NONCONVERT",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_ACCEPT",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_MODECHANGE",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_SELECT",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_PRINT",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_EXECUTE",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_SNAPSHOT",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_HELP",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_APPS",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_PROCESSKEY",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_PACKET",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_DBE_SBCSCHAR",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_DBE_DBCSCHAR",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_ATTN",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_CRSEL",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_EXSEL",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_EREOF",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_PLAY",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_ZOOM",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_NONAME",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_PA1",
			"",
			""
		],
		[
			1,
			0,
			"",
			0,
			"",
			0,
			"VK_OEM_CLEAR",
			"",
			""
		]
	], t = [], n = [];
	for (let r of e) {
		let [e, i, a, o, s, c, l, u, d] = r;
		if (n[i] || (n[i] = !0, Fe[i] = a, Ie[a] = i, Le[a.toLowerCase()] = i, e && (Re[i] = o, o !== 0 && o !== 3 && o !== 5 && o !== 4 && o !== 6 && o !== 57 && (ze[o] = i))), !t[o]) {
			if (t[o] = !0, !s) throw Error(`String representation missing for key code ${o} around scan code ${a}`);
			Ae.define(o, s), je.define(o, u || s), Me.define(o, d || u || s);
		}
		c && (Ne[c] = o), l && (Pe[l] = o);
	}
	ze[3] = 46;
})();
var Be;
(function(e) {
	function t(e) {
		return Ae.keyCodeToStr(e);
	}
	e.toString = t;
	function n(e) {
		return Ae.strToKeyCode(e);
	}
	e.fromString = n;
	function r(e) {
		return je.keyCodeToStr(e);
	}
	e.toUserSettingsUS = r;
	function i(e) {
		return Me.keyCodeToStr(e);
	}
	e.toUserSettingsGeneral = i;
	function a(e) {
		return je.strToKeyCode(e) || Me.strToKeyCode(e);
	}
	e.fromUserSettings = a;
	function o(e) {
		if (e >= 98 && e <= 113) return null;
		switch (e) {
			case 16: return "Up";
			case 18: return "Down";
			case 15: return "Left";
			case 17: return "Right";
		}
		return Ae.keyCodeToStr(e);
	}
	e.toElectronAccelerator = o;
})(Be ||= {});
function Ve(e, t) {
	return (e | (t & 65535) << 16 >>> 0) >>> 0;
}
// node_modules/monaco-editor/esm/vs/nls.messages.js
function He() {
	return globalThis._VSCODE_NLS_MESSAGES;
}
function Ue() {
	return globalThis._VSCODE_NLS_LANGUAGE;
}
// node_modules/monaco-editor/esm/vs/nls.js
var We = Ue() === "pseudo" || typeof document < "u" && document.location && document.location.hash.indexOf("pseudo=true") >= 0;
function Ge(e, t) {
	let n;
	return n = t.length === 0 ? e : e.replace(/\{(\d+)\}/g, (e, n) => {
		let r = t[n[0]], i = e;
		return typeof r == "string" ? i = r : (typeof r == "number" || typeof r == "boolean" || r == null) && (i = String(r)), i;
	}), We && (n = "［" + n.replace(/[aouei]/g, "$&$&") + "］"), n;
}
function Ke(e, t, ...n) {
	return Ge(typeof e == "number" ? qe(e, t) : t, n);
}
function qe(e, t) {
	let n = He()?.[e];
	if (typeof n != "string") {
		if (typeof t == "string") return t;
		throw Error(`!!! NLS MISSING: ${e} !!!`);
	}
	return n;
}
function Je(e, t, ...n) {
	let r;
	r = typeof e == "number" ? qe(e, t) : t;
	let i = Ge(r, n);
	return {
		value: i,
		original: t === r ? i : Ge(t, n)
	};
}
var O = !1, k = !1, A = !1, Ye = !1, Xe = !1, Ze = !1, Qe = !1, j = "en", M = void 0, N = globalThis, P = void 0;
N.vscode !== void 0 && N.vscode.process !== void 0 ? P = N.vscode.process : typeof process < "u" && typeof process?.versions?.node == "string" && (P = process);
var $e = typeof P?.versions?.electron == "string" && P?.type === "renderer";
if (typeof P == "object") {
	O = P.platform === "win32", k = P.platform === "darwin", A = P.platform === "linux", A && P.env.SNAP && P.env.SNAP_REVISION, P.env.CI || P.env.BUILD_ARTIFACTSTAGINGDIRECTORY, j = "en";
	let e = P.env.VSCODE_NLS_CONFIG;
	if (e) try {
		let t = JSON.parse(e);
		t.userLocale, t.osLocale, j = t.resolvedLanguage || "en", t.languagePack?.translationsConfigFile;
	} catch {}
	Ye = !0;
} else typeof navigator == "object" && !$e ? (M = navigator.userAgent, O = M.indexOf("Windows") >= 0, k = M.indexOf("Macintosh") >= 0, Ze = (M.indexOf("Macintosh") >= 0 || M.indexOf("iPad") >= 0 || M.indexOf("iPhone") >= 0) && !!navigator.maxTouchPoints && navigator.maxTouchPoints > 0, A = M.indexOf("Linux") >= 0, Qe = M?.indexOf("Mobi") >= 0, Xe = !0, j = Ue() || "en", navigator.language.toLowerCase()) : console.error("Unable to resolve platform.");
var F = O, et = k, tt = A, nt = Ye, rt = Xe, it = Xe && typeof N.importScripts == "function" ? N.origin : void 0, at = Ze, ot = Qe, I = M, st = j, ct = typeof N.postMessage == "function" && !N.importScripts, lt = (() => {
	if (ct) {
		let e = [];
		N.addEventListener("message", (t) => {
			if (t.data && t.data.vscodeScheduleAsyncWork) for (let n = 0, r = e.length; n < r; n++) {
				let r = e[n];
				if (r.id === t.data.vscodeScheduleAsyncWork) {
					e.splice(n, 1), r.callback();
					return;
				}
			}
		});
		let t = 0;
		return (n) => {
			let r = ++t;
			e.push({
				id: r,
				callback: n
			}), N.postMessage({ vscodeScheduleAsyncWork: r }, "*");
		};
	}
	return (e) => setTimeout(e);
})(), ut = k || Ze ? 2 : O ? 1 : 3, dt = !0, ft = !1;
function pt() {
	if (!ft) {
		ft = !0;
		let e = /* @__PURE__ */ new Uint8Array(2);
		e[0] = 1, e[1] = 2, dt = new Uint16Array(e.buffer)[0] === 513;
	}
	return dt;
}
var mt = !!(I && I.indexOf("Chrome") >= 0), ht = !!(I && I.indexOf("Firefox") >= 0), gt = !!(!mt && I && I.indexOf("Safari") >= 0), _t = !!(I && I.indexOf("Edg/") >= 0), vt = !!(I && I.indexOf("Android") >= 0), L, yt = globalThis.vscode;
if (yt !== void 0 && yt.process !== void 0) {
	let e = yt.process;
	L = {
		get platform() {
			return e.platform;
		},
		get arch() {
			return e.arch;
		},
		get env() {
			return e.env;
		},
		cwd() {
			return e.cwd();
		}
	};
} else L = typeof process < "u" && typeof process?.versions?.node == "string" ? {
	get platform() {
		return process.platform;
	},
	get arch() {
		return process.arch;
	},
	get env() {
		return process.env;
	},
	cwd() {
		return process.env.VSCODE_CWD || process.cwd();
	}
} : {
	get platform() {
		return F ? "win32" : et ? "darwin" : "linux";
	},
	get arch() {},
	get env() {
		return {};
	},
	cwd() {
		return "/";
	}
};
var R = L.cwd, bt = L.env, xt = L.platform, St = 65, Ct = 97, wt = 90, Tt = 122, z = 46, B = 47, V = 92, H = 58, Et = 63, Dt = class extends Error {
	constructor(e, t, n) {
		let r;
		typeof t == "string" && t.indexOf("not ") === 0 ? (r = "must not be", t = t.replace(/^not /, "")) : r = "must be";
		let i = `The "${e}" ${e.indexOf(".") === -1 ? "argument" : "property"} ${r} of type ${t}`;
		i += `. Received type ${typeof n}`, super(i), this.code = "ERR_INVALID_ARG_TYPE";
	}
};
function Ot(e, t) {
	if (typeof e != "object" || !e) throw new Dt(t, "Object", e);
}
function U(e, t) {
	if (typeof e != "string") throw new Dt(t, "string", e);
}
var W = xt === "win32";
function G(e) {
	return e === B || e === V;
}
function kt(e) {
	return e === B;
}
function K(e) {
	return e >= St && e <= wt || e >= Ct && e <= Tt;
}
function q(e, t, n, r) {
	let i = "", a = 0, o = -1, s = 0, c = 0;
	for (let l = 0; l <= e.length; ++l) {
		if (l < e.length) c = e.charCodeAt(l);
		else if (r(c)) break;
		else c = B;
		if (r(c)) {
			if (o !== l - 1 && s !== 1) {
				if (s === 2) {
					if (i.length < 2 || a !== 2 || i.charCodeAt(i.length - 1) !== z || i.charCodeAt(i.length - 2) !== z) {
						if (i.length > 2) {
							let e = i.lastIndexOf(n);
							e === -1 ? (i = "", a = 0) : (i = i.slice(0, e), a = i.length - 1 - i.lastIndexOf(n)), o = l, s = 0;
							continue;
						}
						if (i.length !== 0) {
							i = "", a = 0, o = l, s = 0;
							continue;
						}
					}
					t && (i += i.length > 0 ? `${n}..` : "..", a = 2);
				} else i.length > 0 ? i += `${n}${e.slice(o + 1, l)}` : i = e.slice(o + 1, l), a = l - o - 1;
			}
			o = l, s = 0;
		} else c === z && s !== -1 ? ++s : s = -1;
	}
	return i;
}
function At(e) {
	return e ? `${e[0] === "." ? "" : "."}${e}` : "";
}
function jt(e, t) {
	Ot(t, "pathObject");
	let n = t.dir || t.root, r = t.base || `${t.name || ""}${At(t.ext)}`;
	return n ? n === t.root ? `${n}${r}` : `${n}${e}${r}` : r;
}
var J = {
	resolve(...e) {
		let t = "", n = "", r = !1;
		for (let i = e.length - 1; i >= -1; i--) {
			let a;
			if (i >= 0) {
				if (a = e[i], U(a, `paths[${i}]`), a.length === 0) continue;
			} else t.length === 0 ? a = R() : (a = bt[`=${t}`] || R(), (a === void 0 || a.slice(0, 2).toLowerCase() !== t.toLowerCase() && a.charCodeAt(2) === V) && (a = `${t}\\`));
			let o = a.length, s = 0, c = "", l = !1, u = a.charCodeAt(0);
			if (o === 1) G(u) && (s = 1, l = !0);
			else if (G(u)) {
				if (l = !0, G(a.charCodeAt(1))) {
					let e = 2, t = e;
					for (; e < o && !G(a.charCodeAt(e));) e++;
					if (e < o && e !== t) {
						let n = a.slice(t, e);
						for (t = e; e < o && G(a.charCodeAt(e));) e++;
						if (e < o && e !== t) {
							for (t = e; e < o && !G(a.charCodeAt(e));) e++;
							(e === o || e !== t) && (c = `\\\\${n}\\${a.slice(t, e)}`, s = e);
						}
					}
				} else s = 1;
			} else K(u) && a.charCodeAt(1) === H && (c = a.slice(0, 2), s = 2, o > 2 && G(a.charCodeAt(2)) && (l = !0, s = 3));
			if (c.length > 0) {
				if (t.length > 0) {
					if (c.toLowerCase() !== t.toLowerCase()) continue;
				} else t = c;
			}
			if (r) {
				if (t.length > 0) break;
			} else if (n = `${a.slice(s)}\\${n}`, r = l, l && t.length > 0) break;
		}
		return n = q(n, !r, "\\", G), r ? `${t}\\${n}` : `${t}${n}` || ".";
	},
	normalize(e) {
		U(e, "path");
		let t = e.length;
		if (t === 0) return ".";
		let n = 0, r, i = !1, a = e.charCodeAt(0);
		if (t === 1) return kt(a) ? "\\" : e;
		if (G(a)) {
			if (i = !0, G(e.charCodeAt(1))) {
				let i = 2, a = i;
				for (; i < t && !G(e.charCodeAt(i));) i++;
				if (i < t && i !== a) {
					let o = e.slice(a, i);
					for (a = i; i < t && G(e.charCodeAt(i));) i++;
					if (i < t && i !== a) {
						for (a = i; i < t && !G(e.charCodeAt(i));) i++;
						if (i === t) return `\\\\${o}\\${e.slice(a)}\\`;
						i !== a && (r = `\\\\${o}\\${e.slice(a, i)}`, n = i);
					}
				}
			} else n = 1;
		} else K(a) && e.charCodeAt(1) === H && (r = e.slice(0, 2), n = 2, t > 2 && G(e.charCodeAt(2)) && (i = !0, n = 3));
		let o = n < t ? q(e.slice(n), !i, "\\", G) : "";
		return o.length === 0 && !i && (o = "."), o.length > 0 && G(e.charCodeAt(t - 1)) && (o += "\\"), r === void 0 ? i ? `\\${o}` : o : i ? `${r}\\${o}` : `${r}${o}`;
	},
	isAbsolute(e) {
		U(e, "path");
		let t = e.length;
		if (t === 0) return !1;
		let n = e.charCodeAt(0);
		return G(n) || t > 2 && K(n) && e.charCodeAt(1) === H && G(e.charCodeAt(2));
	},
	join(...e) {
		if (e.length === 0) return ".";
		let t, n;
		for (let r = 0; r < e.length; ++r) {
			let i = e[r];
			U(i, "path"), i.length > 0 && (t === void 0 ? t = n = i : t += `\\${i}`);
		}
		if (t === void 0) return ".";
		let r = !0, i = 0;
		if (typeof n == "string" && G(n.charCodeAt(0))) {
			++i;
			let e = n.length;
			e > 1 && G(n.charCodeAt(1)) && (++i, e > 2 && (G(n.charCodeAt(2)) ? ++i : r = !1));
		}
		if (r) {
			for (; i < t.length && G(t.charCodeAt(i));) i++;
			i >= 2 && (t = `\\${t.slice(i)}`);
		}
		return J.normalize(t);
	},
	relative(e, t) {
		if (U(e, "from"), U(t, "to"), e === t) return "";
		let n = J.resolve(e), r = J.resolve(t);
		if (n === r || (e = n.toLowerCase(), t = r.toLowerCase(), e === t)) return "";
		let i = 0;
		for (; i < e.length && e.charCodeAt(i) === V;) i++;
		let a = e.length;
		for (; a - 1 > i && e.charCodeAt(a - 1) === V;) a--;
		let o = a - i, s = 0;
		for (; s < t.length && t.charCodeAt(s) === V;) s++;
		let c = t.length;
		for (; c - 1 > s && t.charCodeAt(c - 1) === V;) c--;
		let l = c - s, u = o < l ? o : l, d = -1, f = 0;
		for (; f < u; f++) {
			let n = e.charCodeAt(i + f);
			if (n !== t.charCodeAt(s + f)) break;
			n === V && (d = f);
		}
		if (f !== u) {
			if (d === -1) return r;
		} else {
			if (l > u) {
				if (t.charCodeAt(s + f) === V) return r.slice(s + f + 1);
				if (f === 2) return r.slice(s + f);
			}
			o > u && (e.charCodeAt(i + f) === V ? d = f : f === 2 && (d = 3)), d === -1 && (d = 0);
		}
		let p = "";
		for (f = i + d + 1; f <= a; ++f) (f === a || e.charCodeAt(f) === V) && (p += p.length === 0 ? ".." : "\\..");
		return s += d, p.length > 0 ? `${p}${r.slice(s, c)}` : (r.charCodeAt(s) === V && ++s, r.slice(s, c));
	},
	toNamespacedPath(e) {
		if (typeof e != "string" || e.length === 0) return e;
		let t = J.resolve(e);
		if (t.length <= 2) return e;
		if (t.charCodeAt(0) === V) {
			if (t.charCodeAt(1) === V) {
				let e = t.charCodeAt(2);
				if (e !== Et && e !== z) return `\\\\?\\UNC\\${t.slice(2)}`;
			}
		} else if (K(t.charCodeAt(0)) && t.charCodeAt(1) === H && t.charCodeAt(2) === V) return `\\\\?\\${t}`;
		return e;
	},
	dirname(e) {
		U(e, "path");
		let t = e.length;
		if (t === 0) return ".";
		let n = -1, r = 0, i = e.charCodeAt(0);
		if (t === 1) return G(i) ? e : ".";
		if (G(i)) {
			if (n = r = 1, G(e.charCodeAt(1))) {
				let i = 2, a = i;
				for (; i < t && !G(e.charCodeAt(i));) i++;
				if (i < t && i !== a) {
					for (a = i; i < t && G(e.charCodeAt(i));) i++;
					if (i < t && i !== a) {
						for (a = i; i < t && !G(e.charCodeAt(i));) i++;
						if (i === t) return e;
						i !== a && (n = r = i + 1);
					}
				}
			}
		} else K(i) && e.charCodeAt(1) === H && (n = t > 2 && G(e.charCodeAt(2)) ? 3 : 2, r = n);
		let a = -1, o = !0;
		for (let n = t - 1; n >= r; --n) if (G(e.charCodeAt(n))) {
			if (!o) {
				a = n;
				break;
			}
		} else o = !1;
		if (a === -1) {
			if (n === -1) return ".";
			a = n;
		}
		return e.slice(0, a);
	},
	basename(e, t) {
		t !== void 0 && U(t, "suffix"), U(e, "path");
		let n = 0, r = -1, i = !0, a;
		if (e.length >= 2 && K(e.charCodeAt(0)) && e.charCodeAt(1) === H && (n = 2), t !== void 0 && t.length > 0 && t.length <= e.length) {
			if (t === e) return "";
			let o = t.length - 1, s = -1;
			for (a = e.length - 1; a >= n; --a) {
				let c = e.charCodeAt(a);
				if (G(c)) {
					if (!i) {
						n = a + 1;
						break;
					}
				} else s === -1 && (i = !1, s = a + 1), o >= 0 && (c === t.charCodeAt(o) ? --o === -1 && (r = a) : (o = -1, r = s));
			}
			return n === r ? r = s : r === -1 && (r = e.length), e.slice(n, r);
		}
		for (a = e.length - 1; a >= n; --a) if (G(e.charCodeAt(a))) {
			if (!i) {
				n = a + 1;
				break;
			}
		} else r === -1 && (i = !1, r = a + 1);
		return r === -1 ? "" : e.slice(n, r);
	},
	extname(e) {
		U(e, "path");
		let t = 0, n = -1, r = 0, i = -1, a = !0, o = 0;
		e.length >= 2 && e.charCodeAt(1) === H && K(e.charCodeAt(0)) && (t = r = 2);
		for (let s = e.length - 1; s >= t; --s) {
			let t = e.charCodeAt(s);
			if (G(t)) {
				if (!a) {
					r = s + 1;
					break;
				}
			} else i === -1 && (a = !1, i = s + 1), t === z ? n === -1 ? n = s : o !== 1 && (o = 1) : n !== -1 && (o = -1);
		}
		return n === -1 || i === -1 || o === 0 || o === 1 && n === i - 1 && n === r + 1 ? "" : e.slice(n, i);
	},
	format: jt.bind(null, "\\"),
	parse(e) {
		U(e, "path");
		let t = {
			root: "",
			dir: "",
			base: "",
			ext: "",
			name: ""
		};
		if (e.length === 0) return t;
		let n = e.length, r = 0, i = e.charCodeAt(0);
		if (n === 1) return G(i) ? (t.root = t.dir = e, t) : (t.base = t.name = e, t);
		if (G(i)) {
			if (r = 1, G(e.charCodeAt(1))) {
				let t = 2, i = t;
				for (; t < n && !G(e.charCodeAt(t));) t++;
				if (t < n && t !== i) {
					for (i = t; t < n && G(e.charCodeAt(t));) t++;
					if (t < n && t !== i) {
						for (i = t; t < n && !G(e.charCodeAt(t));) t++;
						t === n ? r = t : t !== i && (r = t + 1);
					}
				}
			}
		} else if (K(i) && e.charCodeAt(1) === H) {
			if (n <= 2) return t.root = t.dir = e, t;
			if (r = 2, G(e.charCodeAt(2))) {
				if (n === 3) return t.root = t.dir = e, t;
				r = 3;
			}
		}
		r > 0 && (t.root = e.slice(0, r));
		let a = -1, o = r, s = -1, c = !0, l = e.length - 1, u = 0;
		for (; l >= r; --l) if (i = e.charCodeAt(l), G(i)) {
			if (!c) {
				o = l + 1;
				break;
			}
		} else s === -1 && (c = !1, s = l + 1), i === z ? a === -1 ? a = l : u !== 1 && (u = 1) : a !== -1 && (u = -1);
		return s !== -1 && (a === -1 || u === 0 || u === 1 && a === s - 1 && a === o + 1 ? t.base = t.name = e.slice(o, s) : (t.name = e.slice(o, a), t.base = e.slice(o, s), t.ext = e.slice(a, s))), t.dir = o > 0 && o !== r ? e.slice(0, o - 1) : t.root, t;
	},
	sep: "\\",
	delimiter: ";",
	win32: null,
	posix: null
}, Mt = (() => {
	if (W) {
		let e = /\\/g;
		return () => {
			let t = R().replace(e, "/");
			return t.slice(t.indexOf("/"));
		};
	}
	return () => R();
})(), Y = {
	resolve(...e) {
		let t = "", n = !1;
		for (let r = e.length - 1; r >= -1 && !n; r--) {
			let i = r >= 0 ? e[r] : Mt();
			U(i, `paths[${r}]`), i.length !== 0 && (t = `${i}/${t}`, n = i.charCodeAt(0) === B);
		}
		return t = q(t, !n, "/", kt), n ? `/${t}` : t.length > 0 ? t : ".";
	},
	normalize(e) {
		if (U(e, "path"), e.length === 0) return ".";
		let t = e.charCodeAt(0) === B, n = e.charCodeAt(e.length - 1) === B;
		return e = q(e, !t, "/", kt), e.length === 0 ? t ? "/" : n ? "./" : "." : (n && (e += "/"), t ? `/${e}` : e);
	},
	isAbsolute(e) {
		return U(e, "path"), e.length > 0 && e.charCodeAt(0) === B;
	},
	join(...e) {
		if (e.length === 0) return ".";
		let t;
		for (let n = 0; n < e.length; ++n) {
			let r = e[n];
			U(r, "path"), r.length > 0 && (t === void 0 ? t = r : t += `/${r}`);
		}
		return t === void 0 ? "." : Y.normalize(t);
	},
	relative(e, t) {
		if (U(e, "from"), U(t, "to"), e === t || (e = Y.resolve(e), t = Y.resolve(t), e === t)) return "";
		let n = e.length, r = n - 1, i = t.length - 1, a = r < i ? r : i, o = -1, s = 0;
		for (; s < a; s++) {
			let n = e.charCodeAt(1 + s);
			if (n !== t.charCodeAt(1 + s)) break;
			n === B && (o = s);
		}
		if (s === a) {
			if (i > a) {
				if (t.charCodeAt(1 + s) === B) return t.slice(1 + s + 1);
				if (s === 0) return t.slice(1 + s);
			} else r > a && (e.charCodeAt(1 + s) === B ? o = s : s === 0 && (o = 0));
		}
		let c = "";
		for (s = 1 + o + 1; s <= n; ++s) (s === n || e.charCodeAt(s) === B) && (c += c.length === 0 ? ".." : "/..");
		return `${c}${t.slice(1 + o)}`;
	},
	toNamespacedPath(e) {
		return e;
	},
	dirname(e) {
		if (U(e, "path"), e.length === 0) return ".";
		let t = e.charCodeAt(0) === B, n = -1, r = !0;
		for (let t = e.length - 1; t >= 1; --t) if (e.charCodeAt(t) === B) {
			if (!r) {
				n = t;
				break;
			}
		} else r = !1;
		return n === -1 ? t ? "/" : "." : t && n === 1 ? "//" : e.slice(0, n);
	},
	basename(e, t) {
		t !== void 0 && U(t, "ext"), U(e, "path");
		let n = 0, r = -1, i = !0, a;
		if (t !== void 0 && t.length > 0 && t.length <= e.length) {
			if (t === e) return "";
			let o = t.length - 1, s = -1;
			for (a = e.length - 1; a >= 0; --a) {
				let c = e.charCodeAt(a);
				if (c === B) {
					if (!i) {
						n = a + 1;
						break;
					}
				} else s === -1 && (i = !1, s = a + 1), o >= 0 && (c === t.charCodeAt(o) ? --o === -1 && (r = a) : (o = -1, r = s));
			}
			return n === r ? r = s : r === -1 && (r = e.length), e.slice(n, r);
		}
		for (a = e.length - 1; a >= 0; --a) if (e.charCodeAt(a) === B) {
			if (!i) {
				n = a + 1;
				break;
			}
		} else r === -1 && (i = !1, r = a + 1);
		return r === -1 ? "" : e.slice(n, r);
	},
	extname(e) {
		U(e, "path");
		let t = -1, n = 0, r = -1, i = !0, a = 0;
		for (let o = e.length - 1; o >= 0; --o) {
			let s = e.charCodeAt(o);
			if (s === B) {
				if (!i) {
					n = o + 1;
					break;
				}
			} else r === -1 && (i = !1, r = o + 1), s === z ? t === -1 ? t = o : a !== 1 && (a = 1) : t !== -1 && (a = -1);
		}
		return t === -1 || r === -1 || a === 0 || a === 1 && t === r - 1 && t === n + 1 ? "" : e.slice(t, r);
	},
	format: jt.bind(null, "/"),
	parse(e) {
		U(e, "path");
		let t = {
			root: "",
			dir: "",
			base: "",
			ext: "",
			name: ""
		};
		if (e.length === 0) return t;
		let n = e.charCodeAt(0) === B, r;
		n ? (t.root = "/", r = 1) : r = 0;
		let i = -1, a = 0, o = -1, s = !0, c = e.length - 1, l = 0;
		for (; c >= r; --c) {
			let t = e.charCodeAt(c);
			if (t === B) {
				if (!s) {
					a = c + 1;
					break;
				}
			} else o === -1 && (s = !1, o = c + 1), t === z ? i === -1 ? i = c : l !== 1 && (l = 1) : i !== -1 && (l = -1);
		}
		if (o !== -1) {
			let r = a === 0 && n ? 1 : a;
			i === -1 || l === 0 || l === 1 && i === o - 1 && i === a + 1 ? t.base = t.name = e.slice(r, o) : (t.name = e.slice(r, i), t.base = e.slice(r, o), t.ext = e.slice(i, o));
		}
		return a > 0 ? t.dir = e.slice(0, a - 1) : n && (t.dir = "/"), t;
	},
	sep: "/",
	delimiter: ":",
	win32: null,
	posix: null
};
Y.win32 = J.win32 = J, Y.posix = J.posix = Y;
var Nt = W ? J.normalize : Y.normalize, Pt = W ? J.join : Y.join, Ft = W ? J.resolve : Y.resolve, It = W ? J.relative : Y.relative, Lt = W ? J.dirname : Y.dirname, Rt = W ? J.basename : Y.basename, zt = W ? J.extname : Y.extname, Bt = W ? J.sep : Y.sep, Vt = /^\w[\w\d+.-]*$/, Ht = /^\//, Ut = /^\/\//;
function Wt(e, t) {
	if (!e.scheme && t) throw Error(`[UriError]: Scheme is missing: {scheme: "", authority: "${e.authority}", path: "${e.path}", query: "${e.query}", fragment: "${e.fragment}"}`);
	if (e.scheme && !Vt.test(e.scheme)) throw Error("[UriError]: Scheme contains illegal characters.");
	if (e.path) {
		if (e.authority) {
			if (!Ht.test(e.path)) throw Error("[UriError]: If a URI contains an authority component, then the path component must either be empty or begin with a slash (\"/\") character");
		} else if (Ut.test(e.path)) throw Error("[UriError]: If a URI does not contain an authority component, then the path cannot begin with two slash characters (\"//\")");
	}
}
function Gt(e, t) {
	return !e && !t ? "file" : e;
}
function Kt(e, t) {
	switch (e) {
		case "https":
		case "http":
		case "file": t ? t[0] !== Z && (t = Z + t) : t = Z;
	}
	return t;
}
var X = "", Z = "/", qt = /^(([^:/?#]+?):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/, Jt = class e {
	static isUri(t) {
		return t instanceof e ? !0 : t ? typeof t.authority == "string" && typeof t.fragment == "string" && typeof t.path == "string" && typeof t.query == "string" && typeof t.scheme == "string" && typeof t.fsPath == "string" && typeof t.with == "function" && typeof t.toString == "function" : !1;
	}
	constructor(e, t, n, r, i, a = !1) {
		typeof e == "object" ? (this.scheme = e.scheme || X, this.authority = e.authority || X, this.path = e.path || X, this.query = e.query || X, this.fragment = e.fragment || X) : (this.scheme = Gt(e, a), this.authority = t || X, this.path = Kt(this.scheme, n || X), this.query = r || X, this.fragment = i || X, Wt(this, a));
	}
	get fsPath() {
		return $t(this, !1);
	}
	with(e) {
		if (!e) return this;
		let { scheme: t, authority: n, path: r, query: i, fragment: a } = e;
		return t === void 0 ? t = this.scheme : t === null && (t = X), n === void 0 ? n = this.authority : n === null && (n = X), r === void 0 ? r = this.path : r === null && (r = X), i === void 0 ? i = this.query : i === null && (i = X), a === void 0 ? a = this.fragment : a === null && (a = X), t === this.scheme && n === this.authority && r === this.path && i === this.query && a === this.fragment ? this : new Q(t, n, r, i, a);
	}
	static parse(e, t = !1) {
		let n = qt.exec(e);
		return n ? new Q(n[2] || X, rn(n[4] || X), rn(n[5] || X), rn(n[7] || X), rn(n[9] || X), t) : new Q(X, X, X, X, X);
	}
	static file(e) {
		let t = X;
		if (F && (e = e.replace(/\\/g, Z)), e[0] === Z && e[1] === Z) {
			let n = e.indexOf(Z, 2);
			n === -1 ? (t = e.substring(2), e = Z) : (t = e.substring(2, n), e = e.substring(n) || Z);
		}
		return new Q("file", t, e, X, X);
	}
	static from(e, t) {
		return new Q(e.scheme, e.authority, e.path, e.query, e.fragment, t);
	}
	static joinPath(t, ...n) {
		if (!t.path) throw Error("[UriError]: cannot call joinPath on URI without path");
		let r;
		return r = F && t.scheme === "file" ? e.file(J.join($t(t, !0), ...n)).path : Y.join(t.path, ...n), t.with({ path: r });
	}
	toString(e = !1) {
		return en(this, e);
	}
	toJSON() {
		return this;
	}
	static revive(t) {
		if (!t || t instanceof e) return t;
		{
			let e = new Q(t);
			return e._formatted = t.external ?? null, e._fsPath = t._sep === Yt ? t.fsPath ?? null : null, e;
		}
	}
}, Yt = F ? 1 : void 0, Q = class extends Jt {
	constructor() {
		super(...arguments), this._formatted = null, this._fsPath = null;
	}
	get fsPath() {
		return this._fsPath ||= $t(this, !1), this._fsPath;
	}
	toString(e = !1) {
		return e ? en(this, !0) : (this._formatted ||= en(this, !1), this._formatted);
	}
	toJSON() {
		let e = { $mid: 1 };
		return this._fsPath && (e.fsPath = this._fsPath, e._sep = Yt), this._formatted && (e.external = this._formatted), this.path && (e.path = this.path), this.scheme && (e.scheme = this.scheme), this.authority && (e.authority = this.authority), this.query && (e.query = this.query), this.fragment && (e.fragment = this.fragment), e;
	}
}, Xt = {
	58: "%3A",
	47: "%2F",
	63: "%3F",
	35: "%23",
	91: "%5B",
	93: "%5D",
	64: "%40",
	33: "%21",
	36: "%24",
	38: "%26",
	39: "%27",
	40: "%28",
	41: "%29",
	42: "%2A",
	43: "%2B",
	44: "%2C",
	59: "%3B",
	61: "%3D",
	32: "%20"
};
function Zt(e, t, n) {
	let r, i = -1;
	for (let a = 0; a < e.length; a++) {
		let o = e.charCodeAt(a);
		if (o >= 97 && o <= 122 || o >= 65 && o <= 90 || o >= 48 && o <= 57 || o === 45 || o === 46 || o === 95 || o === 126 || t && o === 47 || n && o === 91 || n && o === 93 || n && o === 58) i !== -1 && (r += encodeURIComponent(e.substring(i, a)), i = -1), r !== void 0 && (r += e.charAt(a));
		else {
			r === void 0 && (r = e.substr(0, a));
			let t = Xt[o];
			t === void 0 ? i === -1 && (i = a) : (i !== -1 && (r += encodeURIComponent(e.substring(i, a)), i = -1), r += t);
		}
	}
	return i !== -1 && (r += encodeURIComponent(e.substring(i))), r === void 0 ? e : r;
}
function Qt(e) {
	let t;
	for (let n = 0; n < e.length; n++) {
		let r = e.charCodeAt(n);
		r === 35 || r === 63 ? (t === void 0 && (t = e.substr(0, n)), t += Xt[r]) : t !== void 0 && (t += e[n]);
	}
	return t === void 0 ? e : t;
}
function $t(e, t) {
	let n;
	return n = e.authority && e.path.length > 1 && e.scheme === "file" ? `//${e.authority}${e.path}` : e.path.charCodeAt(0) === 47 && (e.path.charCodeAt(1) >= 65 && e.path.charCodeAt(1) <= 90 || e.path.charCodeAt(1) >= 97 && e.path.charCodeAt(1) <= 122) && e.path.charCodeAt(2) === 58 ? t ? e.path.substr(1) : e.path[1].toLowerCase() + e.path.substr(2) : e.path, F && (n = n.replace(/\//g, "\\")), n;
}
function en(e, t) {
	let n = t ? Qt : Zt, r = "", { scheme: i, authority: a, path: o, query: s, fragment: c } = e;
	if (i && (r += i, r += ":"), (a || i === "file") && (r += Z, r += Z), a) {
		let e = a.indexOf("@");
		if (e !== -1) {
			let t = a.substr(0, e);
			a = a.substr(e + 1), e = t.lastIndexOf(":"), e === -1 ? r += n(t, !1, !1) : (r += n(t.substr(0, e), !1, !1), r += ":", r += n(t.substr(e + 1), !1, !0)), r += "@";
		}
		a = a.toLowerCase(), e = a.lastIndexOf(":"), e === -1 ? r += n(a, !1, !0) : (r += n(a.substr(0, e), !1, !0), r += a.substr(e));
	}
	if (o) {
		if (o.length >= 3 && o.charCodeAt(0) === 47 && o.charCodeAt(2) === 58) {
			let e = o.charCodeAt(1);
			e >= 65 && e <= 90 && (o = `/${String.fromCharCode(e + 32)}:${o.substr(3)}`);
		} else if (o.length >= 2 && o.charCodeAt(1) === 58) {
			let e = o.charCodeAt(0);
			e >= 65 && e <= 90 && (o = `${String.fromCharCode(e + 32)}:${o.substr(2)}`);
		}
		r += n(o, !0, !1);
	}
	return s && (r += "?", r += n(s, !1, !1)), c && (r += "#", r += t ? c : Zt(c, !1, !1)), r;
}
function tn(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e.length > 3 ? e.substr(0, 3) + tn(e.substr(3)) : e;
	}
}
var nn = /(%[0-9A-Za-z][0-9A-Za-z])+/g;
function rn(e) {
	return e.match(nn) ? e.replace(nn, (e) => tn(e)) : e;
}
// node_modules/monaco-editor/esm/vs/editor/common/core/position.js
var an = class e {
	constructor(e, t) {
		this.lineNumber = e, this.column = t;
	}
	with(t = this.lineNumber, n = this.column) {
		return t === this.lineNumber && n === this.column ? this : new e(t, n);
	}
	delta(e = 0, t = 0) {
		return this.with(this.lineNumber + e, this.column + t);
	}
	equals(t) {
		return e.equals(this, t);
	}
	static equals(e, t) {
		return !e && !t || !!e && !!t && e.lineNumber === t.lineNumber && e.column === t.column;
	}
	isBefore(t) {
		return e.isBefore(this, t);
	}
	static isBefore(e, t) {
		return e.lineNumber < t.lineNumber ? !0 : t.lineNumber < e.lineNumber ? !1 : e.column < t.column;
	}
	isBeforeOrEqual(t) {
		return e.isBeforeOrEqual(this, t);
	}
	static isBeforeOrEqual(e, t) {
		return e.lineNumber < t.lineNumber ? !0 : t.lineNumber < e.lineNumber ? !1 : e.column <= t.column;
	}
	static compare(e, t) {
		let n = e.lineNumber | 0, r = t.lineNumber | 0;
		return n === r ? (e.column | 0) - (t.column | 0) : n - r;
	}
	clone() {
		return new e(this.lineNumber, this.column);
	}
	toString() {
		return "(" + this.lineNumber + "," + this.column + ")";
	}
	static lift(t) {
		return new e(t.lineNumber, t.column);
	}
	static isIPosition(e) {
		return e && typeof e.lineNumber == "number" && typeof e.column == "number";
	}
	toJSON() {
		return {
			lineNumber: this.lineNumber,
			column: this.column
		};
	}
}, on = class e {
	constructor(e, t, n, r) {
		e > n || e === n && t > r ? (this.startLineNumber = n, this.startColumn = r, this.endLineNumber = e, this.endColumn = t) : (this.startLineNumber = e, this.startColumn = t, this.endLineNumber = n, this.endColumn = r);
	}
	isEmpty() {
		return e.isEmpty(this);
	}
	static isEmpty(e) {
		return e.startLineNumber === e.endLineNumber && e.startColumn === e.endColumn;
	}
	containsPosition(t) {
		return e.containsPosition(this, t);
	}
	static containsPosition(e, t) {
		return !(t.lineNumber < e.startLineNumber || t.lineNumber > e.endLineNumber || t.lineNumber === e.startLineNumber && t.column < e.startColumn || t.lineNumber === e.endLineNumber && t.column > e.endColumn);
	}
	static strictContainsPosition(e, t) {
		return !(t.lineNumber < e.startLineNumber || t.lineNumber > e.endLineNumber || t.lineNumber === e.startLineNumber && t.column <= e.startColumn || t.lineNumber === e.endLineNumber && t.column >= e.endColumn);
	}
	containsRange(t) {
		return e.containsRange(this, t);
	}
	static containsRange(e, t) {
		return !(t.startLineNumber < e.startLineNumber || t.endLineNumber < e.startLineNumber || t.startLineNumber > e.endLineNumber || t.endLineNumber > e.endLineNumber || t.startLineNumber === e.startLineNumber && t.startColumn < e.startColumn || t.endLineNumber === e.endLineNumber && t.endColumn > e.endColumn);
	}
	strictContainsRange(t) {
		return e.strictContainsRange(this, t);
	}
	static strictContainsRange(e, t) {
		return !(t.startLineNumber < e.startLineNumber || t.endLineNumber < e.startLineNumber || t.startLineNumber > e.endLineNumber || t.endLineNumber > e.endLineNumber || t.startLineNumber === e.startLineNumber && t.startColumn <= e.startColumn || t.endLineNumber === e.endLineNumber && t.endColumn >= e.endColumn);
	}
	plusRange(t) {
		return e.plusRange(this, t);
	}
	static plusRange(t, n) {
		let r, i, a, o;
		return n.startLineNumber < t.startLineNumber ? (r = n.startLineNumber, i = n.startColumn) : n.startLineNumber === t.startLineNumber ? (r = n.startLineNumber, i = Math.min(n.startColumn, t.startColumn)) : (r = t.startLineNumber, i = t.startColumn), n.endLineNumber > t.endLineNumber ? (a = n.endLineNumber, o = n.endColumn) : n.endLineNumber === t.endLineNumber ? (a = n.endLineNumber, o = Math.max(n.endColumn, t.endColumn)) : (a = t.endLineNumber, o = t.endColumn), new e(r, i, a, o);
	}
	intersectRanges(t) {
		return e.intersectRanges(this, t);
	}
	static intersectRanges(t, n) {
		let r = t.startLineNumber, i = t.startColumn, a = t.endLineNumber, o = t.endColumn, s = n.startLineNumber, c = n.startColumn, l = n.endLineNumber, u = n.endColumn;
		return r < s ? (r = s, i = c) : r === s && (i = Math.max(i, c)), a > l ? (a = l, o = u) : a === l && (o = Math.min(o, u)), r > a || r === a && i > o ? null : new e(r, i, a, o);
	}
	equalsRange(t) {
		return e.equalsRange(this, t);
	}
	static equalsRange(e, t) {
		return !e && !t || !!e && !!t && e.startLineNumber === t.startLineNumber && e.startColumn === t.startColumn && e.endLineNumber === t.endLineNumber && e.endColumn === t.endColumn;
	}
	getEndPosition() {
		return e.getEndPosition(this);
	}
	static getEndPosition(e) {
		return new an(e.endLineNumber, e.endColumn);
	}
	getStartPosition() {
		return e.getStartPosition(this);
	}
	static getStartPosition(e) {
		return new an(e.startLineNumber, e.startColumn);
	}
	toString() {
		return "[" + this.startLineNumber + "," + this.startColumn + " -> " + this.endLineNumber + "," + this.endColumn + "]";
	}
	setEndPosition(t, n) {
		return new e(this.startLineNumber, this.startColumn, t, n);
	}
	setStartPosition(t, n) {
		return new e(t, n, this.endLineNumber, this.endColumn);
	}
	collapseToStart() {
		return e.collapseToStart(this);
	}
	static collapseToStart(t) {
		return new e(t.startLineNumber, t.startColumn, t.startLineNumber, t.startColumn);
	}
	collapseToEnd() {
		return e.collapseToEnd(this);
	}
	static collapseToEnd(t) {
		return new e(t.endLineNumber, t.endColumn, t.endLineNumber, t.endColumn);
	}
	delta(t) {
		return new e(this.startLineNumber + t, this.startColumn, this.endLineNumber + t, this.endColumn);
	}
	static fromPositions(t, n = t) {
		return new e(t.lineNumber, t.column, n.lineNumber, n.column);
	}
	static lift(t) {
		return t ? new e(t.startLineNumber, t.startColumn, t.endLineNumber, t.endColumn) : null;
	}
	static isIRange(e) {
		return e && typeof e.startLineNumber == "number" && typeof e.startColumn == "number" && typeof e.endLineNumber == "number" && typeof e.endColumn == "number";
	}
	static areIntersectingOrTouching(e, t) {
		return !(e.endLineNumber < t.startLineNumber || e.endLineNumber === t.startLineNumber && e.endColumn < t.startColumn || t.endLineNumber < e.startLineNumber || t.endLineNumber === e.startLineNumber && t.endColumn < e.startColumn);
	}
	static areIntersecting(e, t) {
		return !(e.endLineNumber < t.startLineNumber || e.endLineNumber === t.startLineNumber && e.endColumn <= t.startColumn || t.endLineNumber < e.startLineNumber || t.endLineNumber === e.startLineNumber && t.endColumn <= e.startColumn);
	}
	static compareRangesUsingStarts(e, t) {
		if (e && t) {
			let n = e.startLineNumber | 0, r = t.startLineNumber | 0;
			if (n === r) {
				let n = e.startColumn | 0, r = t.startColumn | 0;
				if (n === r) {
					let n = e.endLineNumber | 0, r = t.endLineNumber | 0;
					return n === r ? (e.endColumn | 0) - (t.endColumn | 0) : n - r;
				}
				return n - r;
			}
			return n - r;
		}
		return !!e - +!!t;
	}
	static compareRangesUsingEnds(e, t) {
		return e.endLineNumber === t.endLineNumber ? e.endColumn === t.endColumn ? e.startLineNumber === t.startLineNumber ? e.startColumn - t.startColumn : e.startLineNumber - t.startLineNumber : e.endColumn - t.endColumn : e.endLineNumber - t.endLineNumber;
	}
	static spansMultipleLines(e) {
		return e.endLineNumber > e.startLineNumber;
	}
	toJSON() {
		return this;
	}
};
// node_modules/monaco-editor/esm/vs/base/common/types.js
function sn(e) {
	return typeof e == "string";
}
function cn(e) {
	return typeof e == "object" && !!e && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
}
function ln(e) {
	let t = Object.getPrototypeOf(Uint8Array);
	return typeof e == "object" && e instanceof t;
}
function un(e) {
	return typeof e == "number" && !isNaN(e);
}
function dn(e) {
	return !!e && typeof e[Symbol.iterator] == "function";
}
function fn(e) {
	return e === !0 || e === !1;
}
function pn(e) {
	return e === void 0;
}
function mn(e) {
	return !$(e);
}
function $(e) {
	return pn(e) || e === null;
}
function hn(e, t) {
	if (!e) throw Error(t ? `Unexpected type, expected '${t}'` : "Unexpected type");
}
function gn(e) {
	if ($(e)) throw Error("Assertion Failed: argument is undefined or null");
	return e;
}
function _n(e) {
	return typeof e == "function";
}
function vn(e, t) {
	let n = Math.min(e.length, t.length);
	for (let r = 0; r < n; r++) yn(e[r], t[r]);
}
function yn(e, t) {
	if (sn(t)) {
		if (typeof e !== t) throw Error(`argument does not match constraint: typeof ${t}`);
	} else if (_n(t)) {
		try {
			if (e instanceof t) return;
		} catch {}
		if (!$(e) && e.constructor === t || t.length === 1 && t.call(void 0, e) === !0) return;
		throw Error("argument does not match one of these constraints: arg instanceof constraint, arg.constructor === constraint, nor constraint(arg) === true");
	}
}
export { E as $, mt as A, u as At, rt as B, Y as C, ee as Ct, bt as D, p as Dt, Bt as E, m as Et, pt as F, t as Ft, Ke as G, st as H, et as I, n as It, He as J, Je as K, ot as L, r as Lt, ht as M, c as Mt, at as N, l as Nt, ut as O, f as Ot, tt as P, a as Pt, Be as Q, nt as R, Nt as S, _ as St, Ft as T, g as Tt, lt as U, F as V, it as W, Re as X, Ne as Y, Ve as Z, $t as _, re as _t, _n as a, we as at, zt as b, y as bt, cn as c, be as ct, pn as d, le as dt, De as et, $ as f, se as ft, Jt as g, ae as gt, an as h, x as ht, mn as i, w as it, _t as j, s as jt, vt as k, o as kt, sn as l, Te as lt, on as m, oe as mt, hn as n, xe as nt, dn as o, Ce as ot, vn as p, S as pt, Ue as q, fn as r, T as rt, un as s, Se as st, gn as t, Oe as tt, ln as u, ve as ut, Rt as v, ie as vt, It as w, b as wt, Pt as x, te as xt, Lt as y, ne as yt, gt as z };
