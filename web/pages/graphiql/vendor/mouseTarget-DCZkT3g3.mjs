import { n as e } from "./rolldown-runtime-QGRDbDUS.mjs";
import { B as t, C as n, Et as r, F as i, Ft as a, G as o, I as s, Mt as c, N as l, Ot as u, P as d, Q as f, R as p, U as m, V as h, W as ee, Y as te, c as g, et as _, f as v, ft as y, g as b, h as x, ht as S, it as C, kt as w, l as T, m as ne, pt as re, rt as E, u as ie, wt as ae, x as oe } from "./types-BIDYj8-I.mjs";
// node_modules/monaco-editor/esm/vs/base/browser/window.js
function se(e, t) {
	let n = e;
	typeof n.vscodeWindowId != "number" && Object.defineProperty(n, "vscodeWindowId", { get: () => t });
}
var D = window, ce = class e {
	constructor() {
		this.mapWindowIdToZoomFactor = /* @__PURE__ */ new Map();
	}
	static {
		this.INSTANCE = new e();
	}
	getZoomFactor(e) {
		return this.mapWindowIdToZoomFactor.get(this.getWindowId(e)) ?? 1;
	}
	getWindowId(e) {
		return e.vscodeWindowId;
	}
};
function O(e, t, n) {
	typeof t == "string" && (t = e.matchMedia(t)), t.addEventListener("change", n);
}
function le(e) {
	return ce.INSTANCE.getZoomFactor(e);
}
var k = navigator.userAgent, ue = k.indexOf("Firefox") >= 0, A = k.indexOf("AppleWebKit") >= 0, de = k.indexOf("Chrome") >= 0, fe = !de && k.indexOf("Safari") >= 0, pe = !de && !fe && A;
k.indexOf("Electron/");
var me = k.indexOf("Android") >= 0, he = !1;
if (typeof D.matchMedia == "function") {
	let e = D.matchMedia("(display-mode: standalone) or (display-mode: window-controls-overlay)"), t = D.matchMedia("(display-mode: fullscreen)");
	he = e.matches, O(D, e, ({ matches: e }) => {
		he && t.matches || (he = e);
	});
}
function ge() {
	return he;
}
// node_modules/monaco-editor/esm/vs/base/browser/canIUse.js
var _e = {
	clipboard: {
		writeText: p || document.queryCommandSupported && document.queryCommandSupported("copy") || !!(navigator && navigator.clipboard && navigator.clipboard.writeText),
		readText: p || !!(navigator && navigator.clipboard && navigator.clipboard.readText)
	},
	keyboard: p || ge() ? 0 : navigator.keyboard || fe ? 1 : 2,
	touch: "ontouchstart" in D || navigator.maxTouchPoints > 0,
	pointerEvents: D.PointerEvent && ("ontouchstart" in D || navigator.maxTouchPoints > 0)
};
// node_modules/monaco-editor/esm/vs/base/common/keybindings.js
function ve(e, t) {
	if (typeof e == "number") {
		if (e === 0) return null;
		let n = (e & 65535) >>> 0, r = (e & 4294901760) >>> 16;
		return r === 0 ? new xe([ye(n, t)]) : new xe([ye(n, t), ye(r, t)]);
	}
	{
		let n = [];
		for (let r = 0; r < e.length; r++) n.push(ye(e[r], t));
		return new xe(n);
	}
}
function ye(e, t) {
	let n = !!(e & 2048), r = !!(e & 256);
	return new be(t === 2 ? r : n, !!(e & 1024), !!(e & 512), t === 2 ? n : r, e & 255);
}
var be = class e {
	constructor(e, t, n, r, i) {
		this.ctrlKey = e, this.shiftKey = t, this.altKey = n, this.metaKey = r, this.keyCode = i;
	}
	equals(t) {
		return t instanceof e && this.ctrlKey === t.ctrlKey && this.shiftKey === t.shiftKey && this.altKey === t.altKey && this.metaKey === t.metaKey && this.keyCode === t.keyCode;
	}
	isModifierKey() {
		return this.keyCode === 0 || this.keyCode === 5 || this.keyCode === 57 || this.keyCode === 6 || this.keyCode === 4;
	}
	isDuplicateModifierCase() {
		return this.ctrlKey && this.keyCode === 5 || this.shiftKey && this.keyCode === 4 || this.altKey && this.keyCode === 6 || this.metaKey && this.keyCode === 57;
	}
}, xe = class {
	constructor(e) {
		if (e.length === 0) throw c("chords");
		this.chords = e;
	}
}, Se = class {
	constructor(e, t, n, r, i, a) {
		this.ctrlKey = e, this.shiftKey = t, this.altKey = n, this.metaKey = r, this.keyLabel = i, this.keyAriaLabel = a;
	}
}, Ce = class {};
// node_modules/monaco-editor/esm/vs/base/browser/keyboardEvent.js
function we(e) {
	if (e.charCode) {
		let t = String.fromCharCode(e.charCode).toUpperCase();
		return f.fromString(t);
	}
	let t = e.keyCode;
	if (t === 3) return 7;
	if (ue) switch (t) {
		case 59: return 85;
		case 60:
			if (d) return 97;
			break;
		case 61: return 86;
		case 107: return 109;
		case 109: return 111;
		case 173: return 88;
		case 224: if (s) return 57;
	}
	else if (A && (s && t === 93 || !s && t === 92)) return 57;
	return te[t] || 0;
}
var Te = s ? 256 : 2048, Ee = 512, De = 1024, Oe = s ? 2048 : 256, ke = class {
	constructor(e) {
		this._standardKeyboardEventBrand = !0;
		let t = e;
		this.browserEvent = t, this.target = t.target, this.ctrlKey = t.ctrlKey, this.shiftKey = t.shiftKey, this.altKey = t.altKey, this.metaKey = t.metaKey, this.altGraphKey = t.getModifierState?.("AltGraph"), this.keyCode = we(t), this.code = t.code, this.ctrlKey = this.ctrlKey || this.keyCode === 5, this.altKey = this.altKey || this.keyCode === 6, this.shiftKey = this.shiftKey || this.keyCode === 4, this.metaKey = this.metaKey || this.keyCode === 57, this._asKeybinding = this._computeKeybinding(), this._asKeyCodeChord = this._computeKeyCodeChord();
	}
	preventDefault() {
		this.browserEvent && this.browserEvent.preventDefault && this.browserEvent.preventDefault();
	}
	stopPropagation() {
		this.browserEvent && this.browserEvent.stopPropagation && this.browserEvent.stopPropagation();
	}
	toKeyCodeChord() {
		return this._asKeyCodeChord;
	}
	equals(e) {
		return this._asKeybinding === e;
	}
	_computeKeybinding() {
		let e = 0;
		this.keyCode !== 5 && this.keyCode !== 4 && this.keyCode !== 6 && this.keyCode !== 57 && (e = this.keyCode);
		let t = 0;
		return this.ctrlKey && (t |= Te), this.altKey && (t |= Ee), this.shiftKey && (t |= De), this.metaKey && (t |= Oe), t |= e, t;
	}
	_computeKeyCodeChord() {
		let e = 0;
		return this.keyCode !== 5 && this.keyCode !== 4 && this.keyCode !== 6 && this.keyCode !== 57 && (e = this.keyCode), new be(this.ctrlKey, this.shiftKey, this.altKey, this.metaKey, e);
	}
}, Ae = /* @__PURE__ */ new WeakMap();
function je(e) {
	if (!e.parent || e.parent === e) return null;
	try {
		let t = e.location, n = e.parent.location;
		if (t.origin !== "null" && n.origin !== "null" && t.origin !== n.origin) return null;
	} catch {
		return null;
	}
	return e.parent;
}
var Me = class {
	static getSameOriginWindowChain(e) {
		let t = Ae.get(e);
		if (!t) {
			t = [], Ae.set(e, t);
			let n = e, r;
			do
				r = je(n), r ? t.push({
					window: new WeakRef(n),
					iframeElement: n.frameElement || null
				}) : t.push({
					window: new WeakRef(n),
					iframeElement: null
				}), n = r;
			while (n);
		}
		return t.slice(0);
	}
	static getPositionOfChildWindowRelativeToAncestorWindow(e, t) {
		if (!t || e === t) return {
			top: 0,
			left: 0
		};
		let n = 0, r = 0, i = this.getSameOriginWindowChain(e);
		for (let e of i) {
			let i = e.window.deref();
			if (n += i?.scrollY ?? 0, r += i?.scrollX ?? 0, i === t || !e.iframeElement) break;
			let a = e.iframeElement.getBoundingClientRect();
			n += a.top, r += a.left;
		}
		return {
			top: n,
			left: r
		};
	}
}, Ne = class {
	constructor(e, t) {
		this.timestamp = Date.now(), this.browserEvent = t, this.leftButton = t.button === 0, this.middleButton = t.button === 1, this.rightButton = t.button === 2, this.buttons = t.buttons, this.target = t.target, this.detail = t.detail || 1, t.type === "dblclick" && (this.detail = 2), this.ctrlKey = t.ctrlKey, this.shiftKey = t.shiftKey, this.altKey = t.altKey, this.metaKey = t.metaKey, typeof t.pageX == "number" ? (this.posx = t.pageX, this.posy = t.pageY) : (this.posx = t.clientX + this.target.ownerDocument.body.scrollLeft + this.target.ownerDocument.documentElement.scrollLeft, this.posy = t.clientY + this.target.ownerDocument.body.scrollTop + this.target.ownerDocument.documentElement.scrollTop);
		let n = Me.getPositionOfChildWindowRelativeToAncestorWindow(e, t.view);
		this.posx -= n.left, this.posy -= n.top;
	}
	preventDefault() {
		this.browserEvent.preventDefault();
	}
	stopPropagation() {
		this.browserEvent.stopPropagation();
	}
}, Pe = class {
	constructor(e, t = 0, n = 0) {
		this.browserEvent = e || null, this.target = e ? e.target || e.targetNode || e.srcElement : null, this.deltaY = n, this.deltaX = t;
		let r = !1;
		if (de) {
			let e = navigator.userAgent.match(/Chrome\/(\d+)/);
			r = (e ? parseInt(e[1]) : 123) <= 122;
		}
		if (e) {
			let t = e, n = e, i = e.view?.devicePixelRatio || 1;
			if (t.wheelDeltaY !== void 0) this.deltaY = r ? t.wheelDeltaY / (120 * i) : t.wheelDeltaY / 120;
			else if (n.VERTICAL_AXIS !== void 0 && n.axis === n.VERTICAL_AXIS) this.deltaY = -n.detail / 3;
			else if (e.type === "wheel") {
				let t = e;
				this.deltaY = t.deltaMode === t.DOM_DELTA_LINE ? ue && !s ? -e.deltaY / 3 : -e.deltaY : -e.deltaY / 40;
			}
			if (t.wheelDeltaX !== void 0) this.deltaX = fe && h ? -(t.wheelDeltaX / 120) : r ? t.wheelDeltaX / (120 * i) : t.wheelDeltaX / 120;
			else if (n.HORIZONTAL_AXIS !== void 0 && n.axis === n.HORIZONTAL_AXIS) this.deltaX = -e.detail / 3;
			else if (e.type === "wheel") {
				let t = e;
				this.deltaX = t.deltaMode === t.DOM_DELTA_LINE ? ue && !s ? -e.deltaX / 3 : -e.deltaX : -e.deltaX / 40;
			}
			this.deltaY === 0 && this.deltaX === 0 && e.wheelDelta && (this.deltaY = r ? e.wheelDelta / (120 * i) : e.wheelDelta / 120);
		}
	}
	preventDefault() {
		this.browserEvent?.preventDefault();
	}
	stopPropagation() {
		this.browserEvent?.stopPropagation();
	}
}, Fe = Symbol("MicrotaskDelay");
// node_modules/monaco-editor/esm/vs/base/common/async.js
function Ie(e) {
	return !!e && typeof e.then == "function";
}
function Le(e) {
	let t = new _(), n = e(t.token), r = new Promise((e, r) => {
		let i = t.token.onCancellationRequested(() => {
			i.dispose(), r(new w());
		});
		Promise.resolve(n).then((n) => {
			i.dispose(), t.dispose(), e(n);
		}, (e) => {
			i.dispose(), t.dispose(), r(e);
		});
	});
	return new class {
		cancel() {
			t.cancel(), t.dispose();
		}
		then(e, t) {
			return r.then(e, t);
		}
		catch(e) {
			return this.then(void 0, e);
		}
		finally(e) {
			return r.finally(e);
		}
	}();
}
function Re(e, t, n) {
	return new Promise((r, i) => {
		let a = t.onCancellationRequested(() => {
			a.dispose(), r(n);
		});
		e.then(r, i).finally(() => a.dispose());
	});
}
var ze = class {
	constructor() {
		this.isDisposed = !1, this.activePromise = null, this.queuedPromise = null, this.queuedPromiseFactory = null;
	}
	queue(e) {
		if (this.isDisposed) return Promise.reject(/* @__PURE__ */ Error("Throttler is disposed"));
		if (this.activePromise) {
			if (this.queuedPromiseFactory = e, !this.queuedPromise) {
				let e = () => {
					if (this.queuedPromise = null, this.isDisposed) return;
					let e = this.queue(this.queuedPromiseFactory);
					return this.queuedPromiseFactory = null, e;
				};
				this.queuedPromise = new Promise((t) => {
					this.activePromise.then(e, e).then(t);
				});
			}
			return new Promise((e, t) => {
				this.queuedPromise.then(e, t);
			});
		}
		return this.activePromise = e(), new Promise((e, t) => {
			this.activePromise.then((t) => {
				this.activePromise = null, e(t);
			}, (e) => {
				this.activePromise = null, t(e);
			});
		});
	}
	dispose() {
		this.isDisposed = !0;
	}
}, Be = (e, t) => {
	let n = !0, r = setTimeout(() => {
		n = !1, t();
	}, e);
	return {
		isTriggered: () => n,
		dispose: () => {
			clearTimeout(r), n = !1;
		}
	};
}, Ve = (e) => {
	let t = !0;
	return queueMicrotask(() => {
		t && (t = !1, e());
	}), {
		isTriggered: () => t,
		dispose: () => {
			t = !1;
		}
	};
}, He = class {
	constructor(e) {
		this.defaultDelay = e, this.deferred = null, this.completionPromise = null, this.doResolve = null, this.doReject = null, this.task = null;
	}
	trigger(e, t = this.defaultDelay) {
		this.task = e, this.cancelTimeout(), this.completionPromise ||= new Promise((e, t) => {
			this.doResolve = e, this.doReject = t;
		}).then(() => {
			if (this.completionPromise = null, this.doResolve = null, this.task) {
				let e = this.task;
				return this.task = null, e();
			}
		});
		let n = () => {
			this.deferred = null, this.doResolve?.(null);
		};
		return this.deferred = t === Fe ? Ve(n) : Be(t, n), this.completionPromise;
	}
	isTriggered() {
		return !!this.deferred?.isTriggered();
	}
	cancel() {
		this.cancelTimeout(), this.completionPromise &&= (this.doReject?.(new w()), null);
	}
	cancelTimeout() {
		this.deferred?.dispose(), this.deferred = null;
	}
	dispose() {
		this.cancel();
	}
}, Ue = class {
	constructor(e) {
		this.delayer = new He(e), this.throttler = new ze();
	}
	trigger(e, t) {
		return this.delayer.trigger(() => this.throttler.queue(e), t);
	}
	cancel() {
		this.delayer.cancel();
	}
	dispose() {
		this.delayer.dispose(), this.throttler.dispose();
	}
};
function We(e, t) {
	return t ? new Promise((n, r) => {
		let i = setTimeout(() => {
			a.dispose(), n();
		}, e), a = t.onCancellationRequested(() => {
			clearTimeout(i), a.dispose(), r(new w());
		});
	}) : Le((t) => We(e, t));
}
function j(e, t = 0, n) {
	let r = setTimeout(() => {
		e(), n && i.dispose();
	}, t), i = ae(() => {
		clearTimeout(r), n?.deleteAndLeak(i);
	});
	return n?.add(i), i;
}
function Ge(e, t = (e) => !!e, n = null) {
	let r = 0, i = e.length, a = () => {
		if (r >= i) return Promise.resolve(n);
		let o = e[r++];
		return Promise.resolve(o()).then((e) => t(e) ? Promise.resolve(e) : a());
	};
	return a();
}
var Ke = class {
	constructor(e, t) {
		this._isDisposed = !1, this._token = -1, typeof e == "function" && typeof t == "number" && this.setIfNotSet(e, t);
	}
	dispose() {
		this.cancel(), this._isDisposed = !0;
	}
	cancel() {
		this._token !== -1 && (clearTimeout(this._token), this._token = -1);
	}
	cancelAndSet(e, t) {
		if (this._isDisposed) throw new u("Calling 'cancelAndSet' on a disposed TimeoutTimer");
		this.cancel(), this._token = setTimeout(() => {
			this._token = -1, e();
		}, t);
	}
	setIfNotSet(e, t) {
		if (this._isDisposed) throw new u("Calling 'setIfNotSet' on a disposed TimeoutTimer");
		this._token === -1 && (this._token = setTimeout(() => {
			this._token = -1, e();
		}, t));
	}
}, qe = class {
	constructor() {
		this.disposable = void 0, this.isDisposed = !1;
	}
	cancel() {
		this.disposable?.dispose(), this.disposable = void 0;
	}
	cancelAndSet(e, t, n = globalThis) {
		if (this.isDisposed) throw new u("Calling 'cancelAndSet' on a disposed IntervalTimer");
		this.cancel();
		let r = n.setInterval(() => {
			e();
		}, t);
		this.disposable = ae(() => {
			n.clearInterval(r), this.disposable = void 0;
		});
	}
	dispose() {
		this.cancel(), this.isDisposed = !0;
	}
}, Je = class {
	constructor(e, t) {
		this.timeoutToken = -1, this.runner = e, this.timeout = t, this.timeoutHandler = this.onTimeout.bind(this);
	}
	dispose() {
		this.cancel(), this.runner = null;
	}
	cancel() {
		this.isScheduled() && (clearTimeout(this.timeoutToken), this.timeoutToken = -1);
	}
	schedule(e = this.timeout) {
		this.cancel(), this.timeoutToken = setTimeout(this.timeoutHandler, e);
	}
	get delay() {
		return this.timeout;
	}
	set delay(e) {
		this.timeout = e;
	}
	isScheduled() {
		return this.timeoutToken !== -1;
	}
	onTimeout() {
		this.timeoutToken = -1, this.runner && this.doRun();
	}
	doRun() {
		this.runner?.();
	}
}, Ye, Xe;
(function() {
	Xe = typeof globalThis.requestIdleCallback != "function" || typeof globalThis.cancelIdleCallback != "function" ? (e, t) => {
		m(() => {
			if (n) return;
			let e = Date.now() + 15;
			t(Object.freeze({
				didTimeout: !0,
				timeRemaining() {
					return Math.max(0, e - Date.now());
				}
			}));
		});
		let n = !1;
		return { dispose() {
			n ||= !0;
		} };
	} : (e, t, n) => {
		let r = e.requestIdleCallback(t, typeof n == "number" ? { timeout: n } : void 0), i = !1;
		return { dispose() {
			i || (i = !0, e.cancelIdleCallback(r));
		} };
	}, Ye = (e) => Xe(globalThis, e);
})();
var Ze = class {
	constructor(e, t) {
		this._didRun = !1, this._executor = () => {
			try {
				this._value = t();
			} catch (e) {
				this._error = e;
			} finally {
				this._didRun = !0;
			}
		}, this._handle = Xe(e, () => this._executor());
	}
	dispose() {
		this._handle.dispose();
	}
	get value() {
		if (this._didRun || (this._handle.dispose(), this._executor()), this._error) throw this._error;
		return this._value;
	}
	get isInitialized() {
		return this._didRun;
	}
}, Qe = class extends Ze {
	constructor(e) {
		super(globalThis, e);
	}
}, $e = class {
	get isRejected() {
		return this.outcome?.outcome === 1;
	}
	get isSettled() {
		return !!this.outcome;
	}
	constructor() {
		this.p = new Promise((e, t) => {
			this.completeCallback = e, this.errorCallback = t;
		});
	}
	complete(e) {
		return new Promise((t) => {
			this.completeCallback(e), this.outcome = {
				outcome: 0,
				value: e
			}, t();
		});
	}
	error(e) {
		return new Promise((t) => {
			this.errorCallback(e), this.outcome = {
				outcome: 1,
				value: e
			}, t();
		});
	}
	cancel() {
		return this.error(new w());
	}
}, et;
(function(e) {
	async function t(e) {
		let t, n = await Promise.all(e.map((e) => e.then((e) => e, (e) => {
			t ||= e;
		})));
		if (t !== void 0) throw t;
		return n;
	}
	e.settled = t;
	function n(e) {
		return new Promise(async (t, n) => {
			try {
				await e(t, n);
			} catch (e) {
				n(e);
			}
		});
	}
	e.withAsyncBody = n;
})(et ||= {});
var tt = class e {
	static fromArray(t) {
		return new e((e) => {
			e.emitMany(t);
		});
	}
	static fromPromise(t) {
		return new e(async (e) => {
			e.emitMany(await t);
		});
	}
	static fromPromises(t) {
		return new e(async (e) => {
			await Promise.all(t.map(async (t) => e.emitOne(await t)));
		});
	}
	static merge(t) {
		return new e(async (e) => {
			await Promise.all(t.map(async (t) => {
				for await (let n of t) e.emitOne(n);
			}));
		});
	}
	static {
		this.EMPTY = e.fromArray([]);
	}
	constructor(e, t) {
		this._state = 0, this._results = [], this._error = null, this._onReturn = t, this._onStateChanged = new E(), queueMicrotask(async () => {
			let t = {
				emitOne: (e) => this.emitOne(e),
				emitMany: (e) => this.emitMany(e),
				reject: (e) => this.reject(e)
			};
			try {
				await Promise.resolve(e(t)), this.resolve();
			} catch (e) {
				this.reject(e);
			} finally {
				t.emitOne = void 0, t.emitMany = void 0, t.reject = void 0;
			}
		});
	}
	[Symbol.asyncIterator]() {
		let e = 0;
		return {
			next: async () => {
				do {
					if (this._state === 2) throw this._error;
					if (e < this._results.length) return {
						done: !1,
						value: this._results[e++]
					};
					if (this._state === 1) return {
						done: !0,
						value: void 0
					};
					await C.toPromise(this._onStateChanged.event);
				} while (1);
			},
			return: async () => (this._onReturn?.(), {
				done: !0,
				value: void 0
			})
		};
	}
	static map(t, n) {
		return new e(async (e) => {
			for await (let r of t) e.emitOne(n(r));
		});
	}
	map(t) {
		return e.map(this, t);
	}
	static filter(t, n) {
		return new e(async (e) => {
			for await (let r of t) n(r) && e.emitOne(r);
		});
	}
	filter(t) {
		return e.filter(this, t);
	}
	static coalesce(t) {
		return e.filter(t, (e) => !!e);
	}
	coalesce() {
		return e.coalesce(this);
	}
	static async toPromise(e) {
		let t = [];
		for await (let n of e) t.push(n);
		return t;
	}
	toPromise() {
		return e.toPromise(this);
	}
	emitOne(e) {
		this._state === 0 && (this._results.push(e), this._onStateChanged.fire());
	}
	emitMany(e) {
		this._state === 0 && (this._results = this._results.concat(e), this._onStateChanged.fire());
	}
	resolve() {
		this._state === 0 && (this._state = 1, this._onStateChanged.fire());
	}
	reject(e) {
		this._state === 0 && (this._state = 2, this._error = e, this._onStateChanged.fire());
	}
}, nt = class extends tt {
	constructor(e, t) {
		super(t), this._source = e;
	}
	cancel() {
		this._source.cancel();
	}
};
function rt(e) {
	let t = new _(), n = e(t.token);
	return new nt(t, async (e) => {
		let r = t.token.onCancellationRequested(() => {
			r.dispose(), t.dispose(), e.reject(new w());
		});
		try {
			for await (let r of n) {
				if (t.token.isCancellationRequested) return;
				e.emitOne(r);
			}
			r.dispose(), t.dispose();
		} catch (n) {
			r.dispose(), t.dispose(), e.reject(n);
		}
	});
}
// node_modules/monaco-editor/esm/vs/base/browser/dompurify/dompurify.js
var { entries: it, setPrototypeOf: at, isFrozen: ot, getPrototypeOf: st, getOwnPropertyDescriptor: ct } = Object, { freeze: lt, seal: ut, create: dt } = Object, { apply: ft, construct: pt } = typeof Reflect < "u" && Reflect;
lt ||= function(e) {
	return e;
}, ut ||= function(e) {
	return e;
}, ft ||= function(e, t, n) {
	return e.apply(t, n);
}, pt ||= function(e, t) {
	return new e(...t);
};
var mt = Tt(Array.prototype.forEach), ht = Tt(Array.prototype.pop), gt = Tt(Array.prototype.push), _t = Tt(String.prototype.toLowerCase), vt = Tt(String.prototype.toString), yt = Tt(String.prototype.match), bt = Tt(String.prototype.replace), xt = Tt(String.prototype.indexOf), St = Tt(String.prototype.trim), Ct = Tt(Object.prototype.hasOwnProperty), M = Tt(RegExp.prototype.test), wt = Et(TypeError);
function Tt(e) {
	return function(t) {
		var n = [...arguments].slice(1);
		return ft(e, t, n);
	};
}
function Et(e) {
	return function() {
		return pt(e, [...arguments]);
	};
}
function N(e, t) {
	let n = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : _t;
	at && at(e, null);
	let r = t.length;
	for (; r--;) {
		let i = t[r];
		if (typeof i == "string") {
			let e = n(i);
			e !== i && (ot(t) || (t[r] = e), i = e);
		}
		e[i] = !0;
	}
	return e;
}
function Dt(e) {
	for (let t = 0; t < e.length; t++) Ct(e, t) || (e[t] = null);
	return e;
}
function Ot(e) {
	let t = dt(null);
	for (let [n, r] of it(e)) Ct(e, n) && (t[n] = Array.isArray(r) ? Dt(r) : r && typeof r == "object" && r.constructor === Object ? Ot(r) : r);
	return t;
}
function kt(e, t) {
	for (; e !== null;) {
		let n = ct(e, t);
		if (n) {
			if (n.get) return Tt(n.get);
			if (typeof n.value == "function") return Tt(n.value);
		}
		e = st(e);
	}
	function n() {
		return null;
	}
	return n;
}
var At = lt(/* @__PURE__ */ "a.abbr.acronym.address.area.article.aside.audio.b.bdi.bdo.big.blink.blockquote.body.br.button.canvas.caption.center.cite.code.col.colgroup.content.data.datalist.dd.decorator.del.details.dfn.dialog.dir.div.dl.dt.element.em.fieldset.figcaption.figure.font.footer.form.h1.h2.h3.h4.h5.h6.head.header.hgroup.hr.html.i.img.input.ins.kbd.label.legend.li.main.map.mark.marquee.menu.menuitem.meter.nav.nobr.ol.optgroup.option.output.p.picture.pre.progress.q.rp.rt.ruby.s.samp.section.select.shadow.small.source.spacer.span.strike.strong.style.sub.summary.sup.table.tbody.td.template.textarea.tfoot.th.thead.time.tr.track.tt.u.ul.var.video.wbr".split(".")), jt = lt(/* @__PURE__ */ "svg.a.altglyph.altglyphdef.altglyphitem.animatecolor.animatemotion.animatetransform.circle.clippath.defs.desc.ellipse.filter.font.g.glyph.glyphref.hkern.image.line.lineargradient.marker.mask.metadata.mpath.path.pattern.polygon.polyline.radialgradient.rect.stop.style.switch.symbol.text.textpath.title.tref.tspan.view.vkern".split(".")), Mt = lt([
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feDropShadow",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence"
]), Nt = lt([
	"animate",
	"color-profile",
	"cursor",
	"discard",
	"font-face",
	"font-face-format",
	"font-face-name",
	"font-face-src",
	"font-face-uri",
	"foreignobject",
	"hatch",
	"hatchpath",
	"mesh",
	"meshgradient",
	"meshpatch",
	"meshrow",
	"missing-glyph",
	"script",
	"set",
	"solidcolor",
	"unknown",
	"use"
]), Pt = lt(/* @__PURE__ */ "math.menclose.merror.mfenced.mfrac.mglyph.mi.mlabeledtr.mmultiscripts.mn.mo.mover.mpadded.mphantom.mroot.mrow.ms.mspace.msqrt.mstyle.msub.msup.msubsup.mtable.mtd.mtext.mtr.munder.munderover.mprescripts".split(".")), Ft = lt([
	"maction",
	"maligngroup",
	"malignmark",
	"mlongdiv",
	"mscarries",
	"mscarry",
	"msgroup",
	"mstack",
	"msline",
	"msrow",
	"semantics",
	"annotation",
	"annotation-xml",
	"mprescripts",
	"none"
]), It = lt(["#text"]), Lt = lt(/* @__PURE__ */ "accept.action.align.alt.autocapitalize.autocomplete.autopictureinpicture.autoplay.background.bgcolor.border.capture.cellpadding.cellspacing.checked.cite.class.clear.color.cols.colspan.controls.controlslist.coords.crossorigin.datetime.decoding.default.dir.disabled.disablepictureinpicture.disableremoteplayback.download.draggable.enctype.enterkeyhint.face.for.headers.height.hidden.high.href.hreflang.id.inputmode.integrity.ismap.kind.label.lang.list.loading.loop.low.max.maxlength.media.method.min.minlength.multiple.muted.name.nonce.noshade.novalidate.nowrap.open.optimum.pattern.placeholder.playsinline.popover.popovertarget.popovertargetaction.poster.preload.pubdate.radiogroup.readonly.rel.required.rev.reversed.role.rows.rowspan.spellcheck.scope.selected.shape.size.sizes.span.srclang.start.src.srcset.step.style.summary.tabindex.title.translate.type.usemap.valign.value.width.wrap.xmlns.slot".split(".")), Rt = lt(/* @__PURE__ */ "accent-height.accumulate.additive.alignment-baseline.amplitude.ascent.attributename.attributetype.azimuth.basefrequency.baseline-shift.begin.bias.by.class.clip.clippathunits.clip-path.clip-rule.color.color-interpolation.color-interpolation-filters.color-profile.color-rendering.cx.cy.d.dx.dy.diffuseconstant.direction.display.divisor.dur.edgemode.elevation.end.exponent.fill.fill-opacity.fill-rule.filter.filterunits.flood-color.flood-opacity.font-family.font-size.font-size-adjust.font-stretch.font-style.font-variant.font-weight.fx.fy.g1.g2.glyph-name.glyphref.gradientunits.gradienttransform.height.href.id.image-rendering.in.in2.intercept.k.k1.k2.k3.k4.kerning.keypoints.keysplines.keytimes.lang.lengthadjust.letter-spacing.kernelmatrix.kernelunitlength.lighting-color.local.marker-end.marker-mid.marker-start.markerheight.markerunits.markerwidth.maskcontentunits.maskunits.max.mask.media.method.mode.min.name.numoctaves.offset.operator.opacity.order.orient.orientation.origin.overflow.paint-order.path.pathlength.patterncontentunits.patterntransform.patternunits.points.preservealpha.preserveaspectratio.primitiveunits.r.rx.ry.radius.refx.refy.repeatcount.repeatdur.restart.result.rotate.scale.seed.shape-rendering.slope.specularconstant.specularexponent.spreadmethod.startoffset.stddeviation.stitchtiles.stop-color.stop-opacity.stroke-dasharray.stroke-dashoffset.stroke-linecap.stroke-linejoin.stroke-miterlimit.stroke-opacity.stroke.stroke-width.style.surfacescale.systemlanguage.tabindex.tablevalues.targetx.targety.transform.transform-origin.text-anchor.text-decoration.text-rendering.textlength.type.u1.u2.unicode.values.viewbox.visibility.version.vert-adv-y.vert-origin-x.vert-origin-y.width.word-spacing.wrap.writing-mode.xchannelselector.ychannelselector.x.x1.x2.xmlns.y.y1.y2.z.zoomandpan".split(".")), zt = lt(/* @__PURE__ */ "accent.accentunder.align.bevelled.close.columnsalign.columnlines.columnspan.denomalign.depth.dir.display.displaystyle.encoding.fence.frame.height.href.id.largeop.length.linethickness.lspace.lquote.mathbackground.mathcolor.mathsize.mathvariant.maxsize.minsize.movablelimits.notation.numalign.open.rowalign.rowlines.rowspacing.rowspan.rspace.rquote.scriptlevel.scriptminsize.scriptsizemultiplier.selection.separator.separators.stretchy.subscriptshift.supscriptshift.symmetric.voffset.width.xmlns".split(".")), Bt = lt([
	"xlink:href",
	"xml:id",
	"xlink:title",
	"xml:space",
	"xmlns:xlink"
]), Vt = ut(/\{\{[\w\W]*|[\w\W]*\}\}/gm), Ht = ut(/<%[\w\W]*|[\w\W]*%>/gm), Ut = ut(/\${[\w\W]*}/gm), Wt = ut(/^data-[\-\w.\u00B7-\uFFFF]/), Gt = ut(/^aria-[\-\w]+$/), Kt = ut(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i), qt = ut(/^(?:\w+script|data):/i), Jt = ut(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g), Yt = ut(/^html$/i), Xt = ut(/^[a-z][.\w]*(-[.\w]+)+$/i), Zt = /*#__PURE__*/ Object.freeze({
	__proto__: null,
	MUSTACHE_EXPR: Vt,
	ERB_EXPR: Ht,
	TMPLIT_EXPR: Ut,
	DATA_ATTR: Wt,
	ARIA_ATTR: Gt,
	IS_ALLOWED_URI: Kt,
	IS_SCRIPT_OR_DATA: qt,
	ATTR_WHITESPACE: Jt,
	DOCTYPE_NAME: Yt,
	CUSTOM_ELEMENT: Xt
}), Qt = {
	element: 1,
	attribute: 2,
	text: 3,
	cdataSection: 4,
	entityReference: 5,
	entityNode: 6,
	progressingInstruction: 7,
	comment: 8,
	document: 9,
	documentType: 10,
	documentFragment: 11,
	notation: 12
}, $t = function() {
	return typeof window > "u" ? null : window;
}, en = function(e, t) {
	if (typeof e != "object" || typeof e.createPolicy != "function") return null;
	let n = null, r = "data-tt-policy-suffix";
	t && t.hasAttribute(r) && (n = t.getAttribute(r));
	let i = "dompurify" + (n ? "#" + n : "");
	try {
		return e.createPolicy(i, {
			createHTML(e) {
				return e;
			},
			createScriptURL(e) {
				return e;
			}
		});
	} catch {
		return console.warn("TrustedTypes policy " + i + " could not be created."), null;
	}
};
function tn() {
	let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : $t(), t = (e) => tn(e);
	if (t.version = "3.1.7", t.removed = [], !e || !e.document || e.document.nodeType !== Qt.document) return t.isSupported = !1, t;
	let { document: n } = e, r = n, i = r.currentScript, { DocumentFragment: a, HTMLTemplateElement: o, Node: s, Element: c, NodeFilter: l, NamedNodeMap: u = e.NamedNodeMap || e.MozNamedAttrMap, HTMLFormElement: d, DOMParser: f, trustedTypes: p } = e, m = c.prototype, h = kt(m, "cloneNode"), ee = kt(m, "remove"), te = kt(m, "nextSibling"), g = kt(m, "childNodes"), _ = kt(m, "parentNode");
	if (typeof o == "function") {
		let e = n.createElement("template");
		e.content && e.content.ownerDocument && (n = e.content.ownerDocument);
	}
	let v, y = "", { implementation: b, createNodeIterator: x, createDocumentFragment: S, getElementsByTagName: C } = n, { importNode: w } = r, T = {};
	t.isSupported = typeof it == "function" && typeof _ == "function" && b && b.createHTMLDocument !== void 0;
	let { MUSTACHE_EXPR: ne, ERB_EXPR: re, TMPLIT_EXPR: E, DATA_ATTR: ie, ARIA_ATTR: ae, IS_SCRIPT_OR_DATA: oe, ATTR_WHITESPACE: se, CUSTOM_ELEMENT: D } = Zt, { IS_ALLOWED_URI: ce } = Zt, O = null, le = N({}, [
		...At,
		...jt,
		...Mt,
		...Pt,
		...It
	]), k = null, ue = N({}, [
		...Lt,
		...Rt,
		...zt,
		...Bt
	]), A = Object.seal(dt(null, {
		tagNameCheck: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: null
		},
		attributeNameCheck: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: null
		},
		allowCustomizedBuiltInElements: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: !1
		}
	})), de = null, fe = null, pe = !0, me = !0, he = !1, ge = !0, _e = !1, ve = !0, ye = !1, be = !1, xe = !1, Se = !1, Ce = !1, we = !1, Te = !0, Ee = !1, De = !0, Oe = !1, ke = {}, Ae = null, je = N({}, [
		"annotation-xml",
		"audio",
		"colgroup",
		"desc",
		"foreignobject",
		"head",
		"iframe",
		"math",
		"mi",
		"mn",
		"mo",
		"ms",
		"mtext",
		"noembed",
		"noframes",
		"noscript",
		"plaintext",
		"script",
		"style",
		"svg",
		"template",
		"thead",
		"title",
		"video",
		"xmp"
	]), Me = null, Ne = N({}, [
		"audio",
		"video",
		"img",
		"source",
		"image",
		"track"
	]), Pe = null, Fe = N({}, [
		"alt",
		"class",
		"for",
		"id",
		"label",
		"name",
		"pattern",
		"placeholder",
		"role",
		"summary",
		"title",
		"value",
		"style",
		"xmlns"
	]), Ie = "http://www.w3.org/1998/Math/MathML", Le = "http://www.w3.org/2000/svg", Re = "http://www.w3.org/1999/xhtml", ze = Re, Be = !1, Ve = null, He = N({}, [
		Ie,
		Le,
		Re
	], vt), Ue = null, We = ["application/xhtml+xml", "text/html"], j = null, Ge = null, Ke = n.createElement("form"), qe = function(e) {
		return e instanceof RegExp || e instanceof Function;
	}, Je = function() {
		let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		if (!(Ge && Ge === e)) {
			if (e && typeof e == "object" || (e = {}), e = Ot(e), Ue = We.indexOf(e.PARSER_MEDIA_TYPE) === -1 ? "text/html" : e.PARSER_MEDIA_TYPE, j = Ue === "application/xhtml+xml" ? vt : _t, O = Ct(e, "ALLOWED_TAGS") ? N({}, e.ALLOWED_TAGS, j) : le, k = Ct(e, "ALLOWED_ATTR") ? N({}, e.ALLOWED_ATTR, j) : ue, Ve = Ct(e, "ALLOWED_NAMESPACES") ? N({}, e.ALLOWED_NAMESPACES, vt) : He, Pe = Ct(e, "ADD_URI_SAFE_ATTR") ? N(Ot(Fe), e.ADD_URI_SAFE_ATTR, j) : Fe, Me = Ct(e, "ADD_DATA_URI_TAGS") ? N(Ot(Ne), e.ADD_DATA_URI_TAGS, j) : Ne, Ae = Ct(e, "FORBID_CONTENTS") ? N({}, e.FORBID_CONTENTS, j) : je, de = Ct(e, "FORBID_TAGS") ? N({}, e.FORBID_TAGS, j) : {}, fe = Ct(e, "FORBID_ATTR") ? N({}, e.FORBID_ATTR, j) : {}, ke = Ct(e, "USE_PROFILES") ? e.USE_PROFILES : !1, pe = e.ALLOW_ARIA_ATTR !== !1, me = e.ALLOW_DATA_ATTR !== !1, he = e.ALLOW_UNKNOWN_PROTOCOLS || !1, ge = e.ALLOW_SELF_CLOSE_IN_ATTR !== !1, _e = e.SAFE_FOR_TEMPLATES || !1, ve = e.SAFE_FOR_XML !== !1, ye = e.WHOLE_DOCUMENT || !1, Se = e.RETURN_DOM || !1, Ce = e.RETURN_DOM_FRAGMENT || !1, we = e.RETURN_TRUSTED_TYPE || !1, xe = e.FORCE_BODY || !1, Te = e.SANITIZE_DOM !== !1, Ee = e.SANITIZE_NAMED_PROPS || !1, De = e.KEEP_CONTENT !== !1, Oe = e.IN_PLACE || !1, ce = e.ALLOWED_URI_REGEXP || Kt, ze = e.NAMESPACE || Re, A = e.CUSTOM_ELEMENT_HANDLING || {}, e.CUSTOM_ELEMENT_HANDLING && qe(e.CUSTOM_ELEMENT_HANDLING.tagNameCheck) && (A.tagNameCheck = e.CUSTOM_ELEMENT_HANDLING.tagNameCheck), e.CUSTOM_ELEMENT_HANDLING && qe(e.CUSTOM_ELEMENT_HANDLING.attributeNameCheck) && (A.attributeNameCheck = e.CUSTOM_ELEMENT_HANDLING.attributeNameCheck), e.CUSTOM_ELEMENT_HANDLING && typeof e.CUSTOM_ELEMENT_HANDLING.allowCustomizedBuiltInElements == "boolean" && (A.allowCustomizedBuiltInElements = e.CUSTOM_ELEMENT_HANDLING.allowCustomizedBuiltInElements), _e && (me = !1), Ce && (Se = !0), ke && (O = N({}, It), k = [], ke.html === !0 && (N(O, At), N(k, Lt)), ke.svg === !0 && (N(O, jt), N(k, Rt), N(k, Bt)), ke.svgFilters === !0 && (N(O, Mt), N(k, Rt), N(k, Bt)), ke.mathMl === !0 && (N(O, Pt), N(k, zt), N(k, Bt))), e.ADD_TAGS && (O === le && (O = Ot(O)), N(O, e.ADD_TAGS, j)), e.ADD_ATTR && (k === ue && (k = Ot(k)), N(k, e.ADD_ATTR, j)), e.ADD_URI_SAFE_ATTR && N(Pe, e.ADD_URI_SAFE_ATTR, j), e.FORBID_CONTENTS && (Ae === je && (Ae = Ot(Ae)), N(Ae, e.FORBID_CONTENTS, j)), De && (O["#text"] = !0), ye && N(O, [
				"html",
				"head",
				"body"
			]), O.table && (N(O, ["tbody"]), delete de.tbody), e.TRUSTED_TYPES_POLICY) {
				if (typeof e.TRUSTED_TYPES_POLICY.createHTML != "function") throw wt("TRUSTED_TYPES_POLICY configuration option must provide a \"createHTML\" hook.");
				if (typeof e.TRUSTED_TYPES_POLICY.createScriptURL != "function") throw wt("TRUSTED_TYPES_POLICY configuration option must provide a \"createScriptURL\" hook.");
				v = e.TRUSTED_TYPES_POLICY, y = v.createHTML("");
			} else v === void 0 && (v = en(p, i)), v !== null && typeof y == "string" && (y = v.createHTML(""));
			lt && lt(e), Ge = e;
		}
	}, Ye = N({}, [
		"mi",
		"mo",
		"mn",
		"ms",
		"mtext"
	]), Xe = N({}, ["annotation-xml"]), Ze = N({}, [
		"title",
		"style",
		"font",
		"a",
		"script"
	]), Qe = N({}, [
		...jt,
		...Mt,
		...Nt
	]), $e = N({}, [...Pt, ...Ft]), et = function(e) {
		let t = _(e);
		t && t.tagName || (t = {
			namespaceURI: ze,
			tagName: "template"
		});
		let n = _t(e.tagName), r = _t(t.tagName);
		return Ve[e.namespaceURI] ? e.namespaceURI === Le ? t.namespaceURI === Re ? n === "svg" : t.namespaceURI === Ie ? n === "svg" && (r === "annotation-xml" || Ye[r]) : !!Qe[n] : e.namespaceURI === Ie ? t.namespaceURI === Re ? n === "math" : t.namespaceURI === Le ? n === "math" && Xe[r] : !!$e[n] : e.namespaceURI === Re ? t.namespaceURI === Le && !Xe[r] || t.namespaceURI === Ie && !Ye[r] ? !1 : !$e[n] && (Ze[n] || !Qe[n]) : !!(Ue === "application/xhtml+xml" && Ve[e.namespaceURI]) : !1;
	}, tt = function(e) {
		gt(t.removed, { element: e });
		try {
			_(e).removeChild(e);
		} catch {
			ee(e);
		}
	}, nt = function(e, n) {
		try {
			gt(t.removed, {
				attribute: n.getAttributeNode(e),
				from: n
			});
		} catch {
			gt(t.removed, {
				attribute: null,
				from: n
			});
		}
		if (n.removeAttribute(e), e === "is" && !k[e]) {
			if (Se || Ce) try {
				tt(n);
			} catch {}
			else try {
				n.setAttribute(e, "");
			} catch {}
		}
	}, rt = function(e) {
		let t = null, r = null;
		if (xe) e = "<remove></remove>" + e;
		else {
			let t = yt(e, /^[\r\n\t ]+/);
			r = t && t[0];
		}
		Ue === "application/xhtml+xml" && ze === Re && (e = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head></head><body>" + e + "</body></html>");
		let i = v ? v.createHTML(e) : e;
		if (ze === Re) try {
			t = new f().parseFromString(i, Ue);
		} catch {}
		if (!t || !t.documentElement) {
			t = b.createDocument(ze, "template", null);
			try {
				t.documentElement.innerHTML = Be ? y : i;
			} catch {}
		}
		let a = t.body || t.documentElement;
		return e && r && a.insertBefore(n.createTextNode(r), a.childNodes[0] || null), ze === Re ? C.call(t, ye ? "html" : "body")[0] : ye ? t.documentElement : a;
	}, at = function(e) {
		return x.call(e.ownerDocument || e, e, l.SHOW_ELEMENT | l.SHOW_COMMENT | l.SHOW_TEXT | l.SHOW_PROCESSING_INSTRUCTION | l.SHOW_CDATA_SECTION, null);
	}, ot = function(e) {
		return e instanceof d && (typeof e.nodeName != "string" || typeof e.textContent != "string" || typeof e.removeChild != "function" || !(e.attributes instanceof u) || typeof e.removeAttribute != "function" || typeof e.setAttribute != "function" || typeof e.namespaceURI != "string" || typeof e.insertBefore != "function" || typeof e.hasChildNodes != "function");
	}, st = function(e) {
		return typeof s == "function" && e instanceof s;
	}, ct = function(e, n, r) {
		T[e] && mt(T[e], (e) => {
			e.call(t, n, r, Ge);
		});
	}, ut = function(e) {
		let n = null;
		if (ct("beforeSanitizeElements", e, null), ot(e)) return tt(e), !0;
		let r = j(e.nodeName);
		if (ct("uponSanitizeElement", e, {
			tagName: r,
			allowedTags: O
		}), e.hasChildNodes() && !st(e.firstElementChild) && M(/<[/\w]/g, e.innerHTML) && M(/<[/\w]/g, e.textContent) || e.nodeType === Qt.progressingInstruction || ve && e.nodeType === Qt.comment && M(/<[/\w]/g, e.data)) return tt(e), !0;
		if (!O[r] || de[r]) {
			if (!de[r] && pt(r) && (A.tagNameCheck instanceof RegExp && M(A.tagNameCheck, r) || A.tagNameCheck instanceof Function && A.tagNameCheck(r))) return !1;
			if (De && !Ae[r]) {
				let t = _(e) || e.parentNode, n = g(e) || e.childNodes;
				if (n && t) {
					let r = n.length;
					for (let i = r - 1; i >= 0; --i) {
						let r = h(n[i], !0);
						r.__removalCount = (e.__removalCount || 0) + 1, t.insertBefore(r, te(e));
					}
				}
			}
			return tt(e), !0;
		}
		return e instanceof c && !et(e) || (r === "noscript" || r === "noembed" || r === "noframes") && M(/<\/no(script|embed|frames)/i, e.innerHTML) ? (tt(e), !0) : (_e && e.nodeType === Qt.text && (n = e.textContent, mt([
			ne,
			re,
			E
		], (e) => {
			n = bt(n, e, " ");
		}), e.textContent !== n && (gt(t.removed, { element: e.cloneNode() }), e.textContent = n)), ct("afterSanitizeElements", e, null), !1);
	}, ft = function(e, t, r) {
		if (Te && (t === "id" || t === "name") && (r in n || r in Ke)) return !1;
		if (!(me && !fe[t] && M(ie, t)) && !(pe && M(ae, t))) {
			if (!k[t] || fe[t]) {
				if (!(pt(e) && (A.tagNameCheck instanceof RegExp && M(A.tagNameCheck, e) || A.tagNameCheck instanceof Function && A.tagNameCheck(e)) && (A.attributeNameCheck instanceof RegExp && M(A.attributeNameCheck, t) || A.attributeNameCheck instanceof Function && A.attributeNameCheck(t)) || t === "is" && A.allowCustomizedBuiltInElements && (A.tagNameCheck instanceof RegExp && M(A.tagNameCheck, r) || A.tagNameCheck instanceof Function && A.tagNameCheck(r)))) return !1;
			} else if (!Pe[t] && !M(ce, bt(r, se, "")) && (t !== "src" && t !== "xlink:href" && t !== "href" || e === "script" || xt(r, "data:") !== 0 || !Me[e]) && (!he || M(oe, bt(r, se, ""))) && r) return !1;
		}
		return !0;
	}, pt = function(e) {
		return e !== "annotation-xml" && yt(e, D);
	}, Tt = function(e) {
		ct("beforeSanitizeAttributes", e, null);
		let { attributes: n } = e;
		if (!n) return;
		let r = {
			attrName: "",
			attrValue: "",
			keepAttr: !0,
			allowedAttributes: k
		}, i = n.length;
		for (; i--;) {
			let { name: a, namespaceURI: o, value: s } = n[i], c = j(a), l = a === "value" ? s : St(s);
			if (r.attrName = c, r.attrValue = l, r.keepAttr = !0, r.forceKeepAttr = void 0, ct("uponSanitizeAttribute", e, r), l = r.attrValue, r.forceKeepAttr || (nt(a, e), !r.keepAttr)) continue;
			if (!ge && M(/\/>/i, l)) {
				nt(a, e);
				continue;
			}
			_e && mt([
				ne,
				re,
				E
			], (e) => {
				l = bt(l, e, " ");
			});
			let u = j(e.nodeName);
			if (ft(u, c, l)) {
				if (Ee && (c === "id" || c === "name") && (nt(a, e), l = "user-content-" + l), ve && M(/((--!?|])>)|<\/(style|title)/i, l)) nt(a, e);
				else {
					if (v && typeof p == "object" && typeof p.getAttributeType == "function" && !o) switch (p.getAttributeType(u, c)) {
						case "TrustedHTML":
							l = v.createHTML(l);
							break;
						case "TrustedScriptURL": l = v.createScriptURL(l);
					}
					try {
						o ? e.setAttributeNS(o, a, l) : e.setAttribute(a, l), ot(e) ? tt(e) : ht(t.removed);
					} catch {}
				}
			}
		}
		ct("afterSanitizeAttributes", e, null);
	}, Et = function e(t) {
		let n = null, r = at(t);
		for (ct("beforeSanitizeShadowDOM", t, null); n = r.nextNode();) ct("uponSanitizeShadowNode", n, null), ut(n) || (n.content instanceof a && e(n.content), Tt(n));
		ct("afterSanitizeShadowDOM", t, null);
	};
	return t.sanitize = function(e) {
		let n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = null, o = null, c = null, l = null;
		if (Be = !e, Be && (e = "<!-->"), typeof e != "string" && !st(e)) {
			if (typeof e.toString == "function") {
				if (e = e.toString(), typeof e != "string") throw wt("dirty is not a string, aborting");
			} else throw wt("toString is not a function");
		}
		if (!t.isSupported) return e;
		if (be || Je(n), t.removed = [], typeof e == "string" && (Oe = !1), Oe) {
			if (e.nodeName) {
				let t = j(e.nodeName);
				if (!O[t] || de[t]) throw wt("root node is forbidden and cannot be sanitized in-place");
			}
		} else if (e instanceof s) i = rt("<!---->"), o = i.ownerDocument.importNode(e, !0), o.nodeType === Qt.element && o.nodeName === "BODY" || o.nodeName === "HTML" ? i = o : i.appendChild(o);
		else {
			if (!Se && !_e && !ye && e.indexOf("<") === -1) return v && we ? v.createHTML(e) : e;
			if (i = rt(e), !i) return Se ? null : we ? y : "";
		}
		i && xe && tt(i.firstChild);
		let u = at(Oe ? e : i);
		for (; c = u.nextNode();) ut(c) || (c.content instanceof a && Et(c.content), Tt(c));
		if (Oe) return e;
		if (Se) {
			if (Ce) for (l = S.call(i.ownerDocument); i.firstChild;) l.appendChild(i.firstChild);
			else l = i;
			return (k.shadowroot || k.shadowrootmode) && (l = w.call(r, l, !0)), l;
		}
		let d = ye ? i.outerHTML : i.innerHTML;
		return ye && O["!doctype"] && i.ownerDocument && i.ownerDocument.doctype && i.ownerDocument.doctype.name && M(Yt, i.ownerDocument.doctype.name) && (d = "<!DOCTYPE " + i.ownerDocument.doctype.name + ">\n" + d), _e && mt([
			ne,
			re,
			E
		], (e) => {
			d = bt(d, e, " ");
		}), v && we ? v.createHTML(d) : d;
	}, t.setConfig = function() {
		let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		Je(e), be = !0;
	}, t.clearConfig = function() {
		Ge = null, be = !1;
	}, t.isValidAttribute = function(e, t, n) {
		Ge || Je({});
		let r = j(e), i = j(t);
		return ft(r, i, n);
	}, t.addHook = function(e, t) {
		typeof t == "function" && (T[e] = T[e] || [], gt(T[e], t));
	}, t.removeHook = function(e) {
		if (T[e]) return ht(T[e]);
	}, t.removeHooks = function(e) {
		T[e] && (T[e] = []);
	}, t.removeAllHooks = function() {
		T = {};
	}, t;
}
var nn = tn();
nn.version, nn.isSupported;
var rn = nn.sanitize;
nn.setConfig, nn.clearConfig, nn.isValidAttribute;
var an = nn.addHook, on = nn.removeHook;
nn.removeHooks, nn.removeAllHooks;
// node_modules/monaco-editor/esm/vs/base/common/cache.js
function sn(e) {
	return e;
}
var cn = class {
	constructor(e, t) {
		this.lastCache = void 0, this.lastArgKey = void 0, typeof e == "function" ? (this._fn = e, this._computeKey = sn) : (this._fn = t, this._computeKey = e.getCacheKey);
	}
	get(e) {
		let t = this._computeKey(e);
		return this.lastArgKey !== t && (this.lastArgKey = t, this.lastCache = this._fn(e)), this.lastCache;
	}
}, ln = class {
	get cachedValues() {
		return this._map;
	}
	constructor(e, t) {
		this._map = /* @__PURE__ */ new Map(), this._map2 = /* @__PURE__ */ new Map(), typeof e == "function" ? (this._fn = e, this._computeKey = sn) : (this._fn = t, this._computeKey = e.getCacheKey);
	}
	get(e) {
		let t = this._computeKey(e);
		if (this._map2.has(t)) return this._map2.get(t);
		let n = this._fn(e);
		return this._map.set(e, n), this._map2.set(t, n), n;
	}
}, un = class {
	constructor(e) {
		this.executor = e, this._didRun = !1;
	}
	get value() {
		if (!this._didRun) try {
			this._value = this.executor();
		} catch (e) {
			this._error = e;
		} finally {
			this._didRun = !0;
		}
		if (this._error) throw this._error;
		return this._value;
	}
	get rawValue() {
		return this._value;
	}
};
// node_modules/monaco-editor/esm/vs/base/common/strings.js
function dn(e) {
	return !e || typeof e != "string" || e.trim().length === 0;
}
var fn = /{(\d+)}/g;
function pn(e, ...t) {
	return t.length === 0 ? e : e.replace(fn, function(e, n) {
		let r = parseInt(n, 10);
		return isNaN(r) || r < 0 || r >= t.length ? e : t[r];
	});
}
function mn(e) {
	return e.replace(/[<>"'&]/g, (e) => {
		switch (e) {
			case "<": return "&lt;";
			case ">": return "&gt;";
			case "\"": return "&quot;";
			case "'": return "&apos;";
			case "&": return "&amp;";
		}
		return e;
	});
}
function hn(e) {
	return e.replace(/[<>&]/g, function(e) {
		switch (e) {
			case "<": return "&lt;";
			case ">": return "&gt;";
			case "&": return "&amp;";
			default: return e;
		}
	});
}
function gn(e) {
	return e.replace(/[\\\{\}\*\+\?\|\^\$\.\[\]\(\)]/g, "\\$&");
}
function _n(e, t = " ") {
	return yn(vn(e, t), t);
}
function vn(e, t) {
	if (!e || !t) return e;
	let n = t.length;
	if (n === 0 || e.length === 0) return e;
	let r = 0;
	for (; e.indexOf(t, r) === r;) r += n;
	return e.substring(r);
}
function yn(e, t) {
	if (!e || !t) return e;
	let n = t.length, r = e.length;
	if (n === 0 || r === 0) return e;
	let i = r, a = -1;
	for (; a = e.lastIndexOf(t, i - 1), a !== -1 && a + n === i;) {
		if (a === 0) return "";
		i = a;
	}
	return e.substring(0, i);
}
function bn(e) {
	return e.replace(/[\-\\\{\}\+\?\|\^\$\.\,\[\]\(\)\#\s]/g, "\\$&").replace(/[\*]/g, ".*");
}
function xn(e) {
	return e.replace(/\*/g, "");
}
function Sn(e, t, n = {}) {
	if (!e) throw Error("Cannot create regex from empty string");
	t || (e = gn(e)), n.wholeWord && (/\B/.test(e.charAt(0)) || (e = "\\b" + e), /\B/.test(e.charAt(e.length - 1)) || (e += "\\b"));
	let r = "";
	return n.global && (r += "g"), n.matchCase || (r += "i"), n.multiline && (r += "m"), n.unicode && (r += "u"), new RegExp(e, r);
}
function Cn(e) {
	return e.source === "^" || e.source === "^$" || e.source === "$" || e.source === "^\\s*$" ? !1 : !!(e.exec("") && e.lastIndex === 0);
}
function wn(e) {
	return e.split(/\r\n|\r|\n/);
}
function Tn(e) {
	let t = [], n = e.split(/(\r\n|\r|\n)/);
	for (let e = 0; e < Math.ceil(n.length / 2); e++) t.push(n[2 * e] + (n[2 * e + 1] ?? ""));
	return t;
}
function En(e) {
	for (let t = 0, n = e.length; t < n; t++) {
		let n = e.charCodeAt(t);
		if (n !== 32 && n !== 9) return t;
	}
	return -1;
}
function Dn(e, t = 0, n = e.length) {
	for (let r = t; r < n; r++) {
		let n = e.charCodeAt(r);
		if (n !== 32 && n !== 9) return e.substring(t, r);
	}
	return e.substring(t, n);
}
function On(e, t = e.length - 1) {
	for (let n = t; n >= 0; n--) {
		let t = e.charCodeAt(n);
		if (t !== 32 && t !== 9) return n;
	}
	return -1;
}
function kn(e, t) {
	return e < t ? -1 : +(e > t);
}
function An(e, t, n = 0, r = e.length, i = 0, a = t.length) {
	for (; n < r && i < a; n++, i++) {
		let r = e.charCodeAt(n), a = t.charCodeAt(i);
		if (r < a) return -1;
		if (r > a) return 1;
	}
	let o = r - n, s = a - i;
	return o < s ? -1 : +(o > s);
}
function jn(e, t) {
	return Mn(e, t, 0, e.length, 0, t.length);
}
function Mn(e, t, n = 0, r = e.length, i = 0, a = t.length) {
	for (; n < r && i < a; n++, i++) {
		let o = e.charCodeAt(n), s = t.charCodeAt(i);
		if (o === s) continue;
		if (o >= 128 || s >= 128) return An(e.toLowerCase(), t.toLowerCase(), n, r, i, a);
		Pn(o) && (o -= 32), Pn(s) && (s -= 32);
		let c = o - s;
		if (c !== 0) return c;
	}
	let o = r - n, s = a - i;
	return o < s ? -1 : +(o > s);
}
function Nn(e) {
	return e >= 48 && e <= 57;
}
function Pn(e) {
	return e >= 97 && e <= 122;
}
function Fn(e) {
	return e >= 65 && e <= 90;
}
function In(e, t) {
	return e.length === t.length && Mn(e, t) === 0;
}
function Ln(e, t) {
	let n = t.length;
	return t.length > e.length ? !1 : Mn(e, t, 0, n) === 0;
}
function Rn(e, t) {
	let n = Math.min(e.length, t.length), r = 0;
	for (; r < n; r++) if (e.charCodeAt(r) !== t.charCodeAt(r)) return r;
	return n;
}
function zn(e, t) {
	let n = Math.min(e.length, t.length), r, i = e.length - 1, a = t.length - 1;
	for (r = 0; r < n; r++) if (e.charCodeAt(i - r) !== t.charCodeAt(a - r)) return r;
	return n;
}
function Bn(e) {
	return 55296 <= e && e <= 56319;
}
function Vn(e) {
	return 56320 <= e && e <= 57343;
}
function Hn(e, t) {
	return (e - 55296 << 10) + (t - 56320) + 65536;
}
function Un(e, t, n) {
	let r = e.charCodeAt(n);
	if (Bn(r) && n + 1 < t) {
		let t = e.charCodeAt(n + 1);
		if (Vn(t)) return Hn(r, t);
	}
	return r;
}
function Wn(e, t) {
	let n = e.charCodeAt(t - 1);
	if (Vn(n) && t > 1) {
		let r = e.charCodeAt(t - 2);
		if (Bn(r)) return Hn(r, n);
	}
	return n;
}
var Gn = class {
	get offset() {
		return this._offset;
	}
	constructor(e, t = 0) {
		this._str = e, this._len = e.length, this._offset = t;
	}
	setOffset(e) {
		this._offset = e;
	}
	prevCodePoint() {
		let e = Wn(this._str, this._offset);
		return this._offset -= e >= 65536 ? 2 : 1, e;
	}
	nextCodePoint() {
		let e = Un(this._str, this._len, this._offset);
		return this._offset += e >= 65536 ? 2 : 1, e;
	}
	eol() {
		return this._offset >= this._len;
	}
}, Kn = class {
	get offset() {
		return this._iterator.offset;
	}
	constructor(e, t = 0) {
		this._iterator = new Gn(e, t);
	}
	nextGraphemeLength() {
		let e = lr.getInstance(), t = this._iterator, n = t.offset, r = e.getGraphemeBreakType(t.nextCodePoint());
		for (; !t.eol();) {
			let n = t.offset, i = e.getGraphemeBreakType(t.nextCodePoint());
			if (cr(r, i)) {
				t.setOffset(n);
				break;
			}
			r = i;
		}
		return t.offset - n;
	}
	prevGraphemeLength() {
		let e = lr.getInstance(), t = this._iterator, n = t.offset, r = e.getGraphemeBreakType(t.prevCodePoint());
		for (; t.offset > 0;) {
			let n = t.offset, i = e.getGraphemeBreakType(t.prevCodePoint());
			if (cr(i, r)) {
				t.setOffset(n);
				break;
			}
			r = i;
		}
		return n - t.offset;
	}
	eol() {
		return this._iterator.eol();
	}
};
function qn(e, t) {
	return new Kn(e, t).nextGraphemeLength();
}
function Jn(e, t) {
	return new Kn(e, t).prevGraphemeLength();
}
function Yn(e, t) {
	t > 0 && Vn(e.charCodeAt(t)) && t--;
	let n = t + qn(e, t);
	return [n - Jn(e, n), n];
}
var Xn = void 0;
function Zn() {
	return /(?:[\u05BE\u05C0\u05C3\u05C6\u05D0-\u05F4\u0608\u060B\u060D\u061B-\u064A\u066D-\u066F\u0671-\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u0710\u0712-\u072F\u074D-\u07A5\u07B1-\u07EA\u07F4\u07F5\u07FA\u07FE-\u0815\u081A\u0824\u0828\u0830-\u0858\u085E-\u088E\u08A0-\u08C9\u200F\uFB1D\uFB1F-\uFB28\uFB2A-\uFD3D\uFD50-\uFDC7\uFDF0-\uFDFC\uFE70-\uFEFC]|\uD802[\uDC00-\uDD1B\uDD20-\uDE00\uDE10-\uDE35\uDE40-\uDEE4\uDEEB-\uDF35\uDF40-\uDFFF]|\uD803[\uDC00-\uDD23\uDE80-\uDEA9\uDEAD-\uDF45\uDF51-\uDF81\uDF86-\uDFF6]|\uD83A[\uDC00-\uDCCF\uDD00-\uDD43\uDD4B-\uDFFF]|\uD83B[\uDC00-\uDEBB])/;
}
function Qn(e) {
	return Xn ||= Zn(), Xn.test(e);
}
var $n = /^[\t\n\r\x20-\x7E]*$/;
function er(e) {
	return $n.test(e);
}
var tr = /[\u2028\u2029]/;
function nr(e) {
	return tr.test(e);
}
function rr(e) {
	return e >= 11904 && e <= 55215 || e >= 63744 && e <= 64255 || e >= 65281 && e <= 65374;
}
function ir(e) {
	return e >= 127462 && e <= 127487 || e === 8986 || e === 8987 || e === 9200 || e === 9203 || e >= 9728 && e <= 10175 || e === 11088 || e === 11093 || e >= 127744 && e <= 128591 || e >= 128640 && e <= 128764 || e >= 128992 && e <= 129008 || e >= 129280 && e <= 129535 || e >= 129648 && e <= 129782;
}
function ar(e) {
	return !!(e && e.length > 0 && e.charCodeAt(0) === 65279);
}
function or(e, t = !1) {
	return e ? (t && (e = e.replace(/\\./g, "")), e.toLowerCase() !== e) : !1;
}
function sr(e) {
	return e %= 52, e < 26 ? String.fromCharCode(97 + e) : String.fromCharCode(65 + e - 26);
}
function cr(e, t) {
	return e === 0 ? t !== 5 && t !== 7 : e === 2 && t === 3 ? !1 : e === 4 || e === 2 || e === 3 || t === 4 || t === 2 || t === 3 || !(e === 8 && (t === 8 || t === 9 || t === 11 || t === 12) || (e === 11 || e === 9) && (t === 9 || t === 10) || (e === 12 || e === 10) && t === 10 || t === 5 || t === 13 || t === 7 || e === 1 || e === 13 && t === 14 || e === 6 && t === 6);
}
var lr = class e {
	static {
		this._INSTANCE = null;
	}
	static getInstance() {
		return e._INSTANCE ||= new e(), e._INSTANCE;
	}
	constructor() {
		this._data = ur();
	}
	getGraphemeBreakType(e) {
		if (e < 32) return e === 10 ? 3 : e === 13 ? 2 : 4;
		if (e < 127) return 0;
		let t = this._data, n = t.length / 3, r = 1;
		for (; r <= n;) if (e < t[3 * r]) r = 2 * r;
		else if (e > t[3 * r + 1]) r = 2 * r + 1;
		else return t[3 * r + 2];
		return 0;
	}
};
function ur() {
	return JSON.parse("[0,0,0,51229,51255,12,44061,44087,12,127462,127487,6,7083,7085,5,47645,47671,12,54813,54839,12,128678,128678,14,3270,3270,5,9919,9923,14,45853,45879,12,49437,49463,12,53021,53047,12,71216,71218,7,128398,128399,14,129360,129374,14,2519,2519,5,4448,4519,9,9742,9742,14,12336,12336,14,44957,44983,12,46749,46775,12,48541,48567,12,50333,50359,12,52125,52151,12,53917,53943,12,69888,69890,5,73018,73018,5,127990,127990,14,128558,128559,14,128759,128760,14,129653,129655,14,2027,2035,5,2891,2892,7,3761,3761,5,6683,6683,5,8293,8293,4,9825,9826,14,9999,9999,14,43452,43453,5,44509,44535,12,45405,45431,12,46301,46327,12,47197,47223,12,48093,48119,12,48989,49015,12,49885,49911,12,50781,50807,12,51677,51703,12,52573,52599,12,53469,53495,12,54365,54391,12,65279,65279,4,70471,70472,7,72145,72147,7,119173,119179,5,127799,127818,14,128240,128244,14,128512,128512,14,128652,128652,14,128721,128722,14,129292,129292,14,129445,129450,14,129734,129743,14,1476,1477,5,2366,2368,7,2750,2752,7,3076,3076,5,3415,3415,5,4141,4144,5,6109,6109,5,6964,6964,5,7394,7400,5,9197,9198,14,9770,9770,14,9877,9877,14,9968,9969,14,10084,10084,14,43052,43052,5,43713,43713,5,44285,44311,12,44733,44759,12,45181,45207,12,45629,45655,12,46077,46103,12,46525,46551,12,46973,46999,12,47421,47447,12,47869,47895,12,48317,48343,12,48765,48791,12,49213,49239,12,49661,49687,12,50109,50135,12,50557,50583,12,51005,51031,12,51453,51479,12,51901,51927,12,52349,52375,12,52797,52823,12,53245,53271,12,53693,53719,12,54141,54167,12,54589,54615,12,55037,55063,12,69506,69509,5,70191,70193,5,70841,70841,7,71463,71467,5,72330,72342,5,94031,94031,5,123628,123631,5,127763,127765,14,127941,127941,14,128043,128062,14,128302,128317,14,128465,128467,14,128539,128539,14,128640,128640,14,128662,128662,14,128703,128703,14,128745,128745,14,129004,129007,14,129329,129330,14,129402,129402,14,129483,129483,14,129686,129704,14,130048,131069,14,173,173,4,1757,1757,1,2200,2207,5,2434,2435,7,2631,2632,5,2817,2817,5,3008,3008,5,3201,3201,5,3387,3388,5,3542,3542,5,3902,3903,7,4190,4192,5,6002,6003,5,6439,6440,5,6765,6770,7,7019,7027,5,7154,7155,7,8205,8205,13,8505,8505,14,9654,9654,14,9757,9757,14,9792,9792,14,9852,9853,14,9890,9894,14,9937,9937,14,9981,9981,14,10035,10036,14,11035,11036,14,42654,42655,5,43346,43347,7,43587,43587,5,44006,44007,7,44173,44199,12,44397,44423,12,44621,44647,12,44845,44871,12,45069,45095,12,45293,45319,12,45517,45543,12,45741,45767,12,45965,45991,12,46189,46215,12,46413,46439,12,46637,46663,12,46861,46887,12,47085,47111,12,47309,47335,12,47533,47559,12,47757,47783,12,47981,48007,12,48205,48231,12,48429,48455,12,48653,48679,12,48877,48903,12,49101,49127,12,49325,49351,12,49549,49575,12,49773,49799,12,49997,50023,12,50221,50247,12,50445,50471,12,50669,50695,12,50893,50919,12,51117,51143,12,51341,51367,12,51565,51591,12,51789,51815,12,52013,52039,12,52237,52263,12,52461,52487,12,52685,52711,12,52909,52935,12,53133,53159,12,53357,53383,12,53581,53607,12,53805,53831,12,54029,54055,12,54253,54279,12,54477,54503,12,54701,54727,12,54925,54951,12,55149,55175,12,68101,68102,5,69762,69762,7,70067,70069,7,70371,70378,5,70720,70721,7,71087,71087,5,71341,71341,5,71995,71996,5,72249,72249,7,72850,72871,5,73109,73109,5,118576,118598,5,121505,121519,5,127245,127247,14,127568,127569,14,127777,127777,14,127872,127891,14,127956,127967,14,128015,128016,14,128110,128172,14,128259,128259,14,128367,128368,14,128424,128424,14,128488,128488,14,128530,128532,14,128550,128551,14,128566,128566,14,128647,128647,14,128656,128656,14,128667,128673,14,128691,128693,14,128715,128715,14,128728,128732,14,128752,128752,14,128765,128767,14,129096,129103,14,129311,129311,14,129344,129349,14,129394,129394,14,129413,129425,14,129466,129471,14,129511,129535,14,129664,129666,14,129719,129722,14,129760,129767,14,917536,917631,5,13,13,2,1160,1161,5,1564,1564,4,1807,1807,1,2085,2087,5,2307,2307,7,2382,2383,7,2497,2500,5,2563,2563,7,2677,2677,5,2763,2764,7,2879,2879,5,2914,2915,5,3021,3021,5,3142,3144,5,3263,3263,5,3285,3286,5,3398,3400,7,3530,3530,5,3633,3633,5,3864,3865,5,3974,3975,5,4155,4156,7,4229,4230,5,5909,5909,7,6078,6085,7,6277,6278,5,6451,6456,7,6744,6750,5,6846,6846,5,6972,6972,5,7074,7077,5,7146,7148,7,7222,7223,5,7416,7417,5,8234,8238,4,8417,8417,5,9000,9000,14,9203,9203,14,9730,9731,14,9748,9749,14,9762,9763,14,9776,9783,14,9800,9811,14,9831,9831,14,9872,9873,14,9882,9882,14,9900,9903,14,9929,9933,14,9941,9960,14,9974,9974,14,9989,9989,14,10006,10006,14,10062,10062,14,10160,10160,14,11647,11647,5,12953,12953,14,43019,43019,5,43232,43249,5,43443,43443,5,43567,43568,7,43696,43696,5,43765,43765,7,44013,44013,5,44117,44143,12,44229,44255,12,44341,44367,12,44453,44479,12,44565,44591,12,44677,44703,12,44789,44815,12,44901,44927,12,45013,45039,12,45125,45151,12,45237,45263,12,45349,45375,12,45461,45487,12,45573,45599,12,45685,45711,12,45797,45823,12,45909,45935,12,46021,46047,12,46133,46159,12,46245,46271,12,46357,46383,12,46469,46495,12,46581,46607,12,46693,46719,12,46805,46831,12,46917,46943,12,47029,47055,12,47141,47167,12,47253,47279,12,47365,47391,12,47477,47503,12,47589,47615,12,47701,47727,12,47813,47839,12,47925,47951,12,48037,48063,12,48149,48175,12,48261,48287,12,48373,48399,12,48485,48511,12,48597,48623,12,48709,48735,12,48821,48847,12,48933,48959,12,49045,49071,12,49157,49183,12,49269,49295,12,49381,49407,12,49493,49519,12,49605,49631,12,49717,49743,12,49829,49855,12,49941,49967,12,50053,50079,12,50165,50191,12,50277,50303,12,50389,50415,12,50501,50527,12,50613,50639,12,50725,50751,12,50837,50863,12,50949,50975,12,51061,51087,12,51173,51199,12,51285,51311,12,51397,51423,12,51509,51535,12,51621,51647,12,51733,51759,12,51845,51871,12,51957,51983,12,52069,52095,12,52181,52207,12,52293,52319,12,52405,52431,12,52517,52543,12,52629,52655,12,52741,52767,12,52853,52879,12,52965,52991,12,53077,53103,12,53189,53215,12,53301,53327,12,53413,53439,12,53525,53551,12,53637,53663,12,53749,53775,12,53861,53887,12,53973,53999,12,54085,54111,12,54197,54223,12,54309,54335,12,54421,54447,12,54533,54559,12,54645,54671,12,54757,54783,12,54869,54895,12,54981,55007,12,55093,55119,12,55243,55291,10,66045,66045,5,68325,68326,5,69688,69702,5,69817,69818,5,69957,69958,7,70089,70092,5,70198,70199,5,70462,70462,5,70502,70508,5,70750,70750,5,70846,70846,7,71100,71101,5,71230,71230,7,71351,71351,5,71737,71738,5,72000,72000,7,72160,72160,5,72273,72278,5,72752,72758,5,72882,72883,5,73031,73031,5,73461,73462,7,94192,94193,7,119149,119149,7,121403,121452,5,122915,122916,5,126980,126980,14,127358,127359,14,127535,127535,14,127759,127759,14,127771,127771,14,127792,127793,14,127825,127867,14,127897,127899,14,127945,127945,14,127985,127986,14,128000,128007,14,128021,128021,14,128066,128100,14,128184,128235,14,128249,128252,14,128266,128276,14,128335,128335,14,128379,128390,14,128407,128419,14,128444,128444,14,128481,128481,14,128499,128499,14,128526,128526,14,128536,128536,14,128543,128543,14,128556,128556,14,128564,128564,14,128577,128580,14,128643,128645,14,128649,128649,14,128654,128654,14,128660,128660,14,128664,128664,14,128675,128675,14,128686,128689,14,128695,128696,14,128705,128709,14,128717,128719,14,128725,128725,14,128736,128741,14,128747,128748,14,128755,128755,14,128762,128762,14,128981,128991,14,129009,129023,14,129160,129167,14,129296,129304,14,129320,129327,14,129340,129342,14,129356,129356,14,129388,129392,14,129399,129400,14,129404,129407,14,129432,129442,14,129454,129455,14,129473,129474,14,129485,129487,14,129648,129651,14,129659,129660,14,129671,129679,14,129709,129711,14,129728,129730,14,129751,129753,14,129776,129782,14,917505,917505,4,917760,917999,5,10,10,3,127,159,4,768,879,5,1471,1471,5,1536,1541,1,1648,1648,5,1767,1768,5,1840,1866,5,2070,2073,5,2137,2139,5,2274,2274,1,2363,2363,7,2377,2380,7,2402,2403,5,2494,2494,5,2507,2508,7,2558,2558,5,2622,2624,7,2641,2641,5,2691,2691,7,2759,2760,5,2786,2787,5,2876,2876,5,2881,2884,5,2901,2902,5,3006,3006,5,3014,3016,7,3072,3072,5,3134,3136,5,3157,3158,5,3260,3260,5,3266,3266,5,3274,3275,7,3328,3329,5,3391,3392,7,3405,3405,5,3457,3457,5,3536,3537,7,3551,3551,5,3636,3642,5,3764,3772,5,3895,3895,5,3967,3967,7,3993,4028,5,4146,4151,5,4182,4183,7,4226,4226,5,4253,4253,5,4957,4959,5,5940,5940,7,6070,6070,7,6087,6088,7,6158,6158,4,6432,6434,5,6448,6449,7,6679,6680,5,6742,6742,5,6754,6754,5,6783,6783,5,6912,6915,5,6966,6970,5,6978,6978,5,7042,7042,7,7080,7081,5,7143,7143,7,7150,7150,7,7212,7219,5,7380,7392,5,7412,7412,5,8203,8203,4,8232,8232,4,8265,8265,14,8400,8412,5,8421,8432,5,8617,8618,14,9167,9167,14,9200,9200,14,9410,9410,14,9723,9726,14,9733,9733,14,9745,9745,14,9752,9752,14,9760,9760,14,9766,9766,14,9774,9774,14,9786,9786,14,9794,9794,14,9823,9823,14,9828,9828,14,9833,9850,14,9855,9855,14,9875,9875,14,9880,9880,14,9885,9887,14,9896,9897,14,9906,9916,14,9926,9927,14,9935,9935,14,9939,9939,14,9962,9962,14,9972,9972,14,9978,9978,14,9986,9986,14,9997,9997,14,10002,10002,14,10017,10017,14,10055,10055,14,10071,10071,14,10133,10135,14,10548,10549,14,11093,11093,14,12330,12333,5,12441,12442,5,42608,42610,5,43010,43010,5,43045,43046,5,43188,43203,7,43302,43309,5,43392,43394,5,43446,43449,5,43493,43493,5,43571,43572,7,43597,43597,7,43703,43704,5,43756,43757,5,44003,44004,7,44009,44010,7,44033,44059,12,44089,44115,12,44145,44171,12,44201,44227,12,44257,44283,12,44313,44339,12,44369,44395,12,44425,44451,12,44481,44507,12,44537,44563,12,44593,44619,12,44649,44675,12,44705,44731,12,44761,44787,12,44817,44843,12,44873,44899,12,44929,44955,12,44985,45011,12,45041,45067,12,45097,45123,12,45153,45179,12,45209,45235,12,45265,45291,12,45321,45347,12,45377,45403,12,45433,45459,12,45489,45515,12,45545,45571,12,45601,45627,12,45657,45683,12,45713,45739,12,45769,45795,12,45825,45851,12,45881,45907,12,45937,45963,12,45993,46019,12,46049,46075,12,46105,46131,12,46161,46187,12,46217,46243,12,46273,46299,12,46329,46355,12,46385,46411,12,46441,46467,12,46497,46523,12,46553,46579,12,46609,46635,12,46665,46691,12,46721,46747,12,46777,46803,12,46833,46859,12,46889,46915,12,46945,46971,12,47001,47027,12,47057,47083,12,47113,47139,12,47169,47195,12,47225,47251,12,47281,47307,12,47337,47363,12,47393,47419,12,47449,47475,12,47505,47531,12,47561,47587,12,47617,47643,12,47673,47699,12,47729,47755,12,47785,47811,12,47841,47867,12,47897,47923,12,47953,47979,12,48009,48035,12,48065,48091,12,48121,48147,12,48177,48203,12,48233,48259,12,48289,48315,12,48345,48371,12,48401,48427,12,48457,48483,12,48513,48539,12,48569,48595,12,48625,48651,12,48681,48707,12,48737,48763,12,48793,48819,12,48849,48875,12,48905,48931,12,48961,48987,12,49017,49043,12,49073,49099,12,49129,49155,12,49185,49211,12,49241,49267,12,49297,49323,12,49353,49379,12,49409,49435,12,49465,49491,12,49521,49547,12,49577,49603,12,49633,49659,12,49689,49715,12,49745,49771,12,49801,49827,12,49857,49883,12,49913,49939,12,49969,49995,12,50025,50051,12,50081,50107,12,50137,50163,12,50193,50219,12,50249,50275,12,50305,50331,12,50361,50387,12,50417,50443,12,50473,50499,12,50529,50555,12,50585,50611,12,50641,50667,12,50697,50723,12,50753,50779,12,50809,50835,12,50865,50891,12,50921,50947,12,50977,51003,12,51033,51059,12,51089,51115,12,51145,51171,12,51201,51227,12,51257,51283,12,51313,51339,12,51369,51395,12,51425,51451,12,51481,51507,12,51537,51563,12,51593,51619,12,51649,51675,12,51705,51731,12,51761,51787,12,51817,51843,12,51873,51899,12,51929,51955,12,51985,52011,12,52041,52067,12,52097,52123,12,52153,52179,12,52209,52235,12,52265,52291,12,52321,52347,12,52377,52403,12,52433,52459,12,52489,52515,12,52545,52571,12,52601,52627,12,52657,52683,12,52713,52739,12,52769,52795,12,52825,52851,12,52881,52907,12,52937,52963,12,52993,53019,12,53049,53075,12,53105,53131,12,53161,53187,12,53217,53243,12,53273,53299,12,53329,53355,12,53385,53411,12,53441,53467,12,53497,53523,12,53553,53579,12,53609,53635,12,53665,53691,12,53721,53747,12,53777,53803,12,53833,53859,12,53889,53915,12,53945,53971,12,54001,54027,12,54057,54083,12,54113,54139,12,54169,54195,12,54225,54251,12,54281,54307,12,54337,54363,12,54393,54419,12,54449,54475,12,54505,54531,12,54561,54587,12,54617,54643,12,54673,54699,12,54729,54755,12,54785,54811,12,54841,54867,12,54897,54923,12,54953,54979,12,55009,55035,12,55065,55091,12,55121,55147,12,55177,55203,12,65024,65039,5,65520,65528,4,66422,66426,5,68152,68154,5,69291,69292,5,69633,69633,5,69747,69748,5,69811,69814,5,69826,69826,5,69932,69932,7,70016,70017,5,70079,70080,7,70095,70095,5,70196,70196,5,70367,70367,5,70402,70403,7,70464,70464,5,70487,70487,5,70709,70711,7,70725,70725,7,70833,70834,7,70843,70844,7,70849,70849,7,71090,71093,5,71103,71104,5,71227,71228,7,71339,71339,5,71344,71349,5,71458,71461,5,71727,71735,5,71985,71989,7,71998,71998,5,72002,72002,7,72154,72155,5,72193,72202,5,72251,72254,5,72281,72283,5,72344,72345,5,72766,72766,7,72874,72880,5,72885,72886,5,73023,73029,5,73104,73105,5,73111,73111,5,92912,92916,5,94095,94098,5,113824,113827,4,119142,119142,7,119155,119162,4,119362,119364,5,121476,121476,5,122888,122904,5,123184,123190,5,125252,125258,5,127183,127183,14,127340,127343,14,127377,127386,14,127491,127503,14,127548,127551,14,127744,127756,14,127761,127761,14,127769,127769,14,127773,127774,14,127780,127788,14,127796,127797,14,127820,127823,14,127869,127869,14,127894,127895,14,127902,127903,14,127943,127943,14,127947,127950,14,127972,127972,14,127988,127988,14,127992,127994,14,128009,128011,14,128019,128019,14,128023,128041,14,128064,128064,14,128102,128107,14,128174,128181,14,128238,128238,14,128246,128247,14,128254,128254,14,128264,128264,14,128278,128299,14,128329,128330,14,128348,128359,14,128371,128377,14,128392,128393,14,128401,128404,14,128421,128421,14,128433,128434,14,128450,128452,14,128476,128478,14,128483,128483,14,128495,128495,14,128506,128506,14,128519,128520,14,128528,128528,14,128534,128534,14,128538,128538,14,128540,128542,14,128544,128549,14,128552,128555,14,128557,128557,14,128560,128563,14,128565,128565,14,128567,128576,14,128581,128591,14,128641,128642,14,128646,128646,14,128648,128648,14,128650,128651,14,128653,128653,14,128655,128655,14,128657,128659,14,128661,128661,14,128663,128663,14,128665,128666,14,128674,128674,14,128676,128677,14,128679,128685,14,128690,128690,14,128694,128694,14,128697,128702,14,128704,128704,14,128710,128714,14,128716,128716,14,128720,128720,14,128723,128724,14,128726,128727,14,128733,128735,14,128742,128744,14,128746,128746,14,128749,128751,14,128753,128754,14,128756,128758,14,128761,128761,14,128763,128764,14,128884,128895,14,128992,129003,14,129008,129008,14,129036,129039,14,129114,129119,14,129198,129279,14,129293,129295,14,129305,129310,14,129312,129319,14,129328,129328,14,129331,129338,14,129343,129343,14,129351,129355,14,129357,129359,14,129375,129387,14,129393,129393,14,129395,129398,14,129401,129401,14,129403,129403,14,129408,129412,14,129426,129431,14,129443,129444,14,129451,129453,14,129456,129465,14,129472,129472,14,129475,129482,14,129484,129484,14,129488,129510,14,129536,129647,14,129652,129652,14,129656,129658,14,129661,129663,14,129667,129670,14,129680,129685,14,129705,129708,14,129712,129718,14,129723,129727,14,129731,129733,14,129744,129750,14,129754,129759,14,129768,129775,14,129783,129791,14,917504,917504,4,917506,917535,4,917632,917759,4,918000,921599,4,0,9,4,11,12,4,14,31,4,169,169,14,174,174,14,1155,1159,5,1425,1469,5,1473,1474,5,1479,1479,5,1552,1562,5,1611,1631,5,1750,1756,5,1759,1764,5,1770,1773,5,1809,1809,5,1958,1968,5,2045,2045,5,2075,2083,5,2089,2093,5,2192,2193,1,2250,2273,5,2275,2306,5,2362,2362,5,2364,2364,5,2369,2376,5,2381,2381,5,2385,2391,5,2433,2433,5,2492,2492,5,2495,2496,7,2503,2504,7,2509,2509,5,2530,2531,5,2561,2562,5,2620,2620,5,2625,2626,5,2635,2637,5,2672,2673,5,2689,2690,5,2748,2748,5,2753,2757,5,2761,2761,7,2765,2765,5,2810,2815,5,2818,2819,7,2878,2878,5,2880,2880,7,2887,2888,7,2893,2893,5,2903,2903,5,2946,2946,5,3007,3007,7,3009,3010,7,3018,3020,7,3031,3031,5,3073,3075,7,3132,3132,5,3137,3140,7,3146,3149,5,3170,3171,5,3202,3203,7,3262,3262,7,3264,3265,7,3267,3268,7,3271,3272,7,3276,3277,5,3298,3299,5,3330,3331,7,3390,3390,5,3393,3396,5,3402,3404,7,3406,3406,1,3426,3427,5,3458,3459,7,3535,3535,5,3538,3540,5,3544,3550,7,3570,3571,7,3635,3635,7,3655,3662,5,3763,3763,7,3784,3789,5,3893,3893,5,3897,3897,5,3953,3966,5,3968,3972,5,3981,3991,5,4038,4038,5,4145,4145,7,4153,4154,5,4157,4158,5,4184,4185,5,4209,4212,5,4228,4228,7,4237,4237,5,4352,4447,8,4520,4607,10,5906,5908,5,5938,5939,5,5970,5971,5,6068,6069,5,6071,6077,5,6086,6086,5,6089,6099,5,6155,6157,5,6159,6159,5,6313,6313,5,6435,6438,7,6441,6443,7,6450,6450,5,6457,6459,5,6681,6682,7,6741,6741,7,6743,6743,7,6752,6752,5,6757,6764,5,6771,6780,5,6832,6845,5,6847,6862,5,6916,6916,7,6965,6965,5,6971,6971,7,6973,6977,7,6979,6980,7,7040,7041,5,7073,7073,7,7078,7079,7,7082,7082,7,7142,7142,5,7144,7145,5,7149,7149,5,7151,7153,5,7204,7211,7,7220,7221,7,7376,7378,5,7393,7393,7,7405,7405,5,7415,7415,7,7616,7679,5,8204,8204,5,8206,8207,4,8233,8233,4,8252,8252,14,8288,8292,4,8294,8303,4,8413,8416,5,8418,8420,5,8482,8482,14,8596,8601,14,8986,8987,14,9096,9096,14,9193,9196,14,9199,9199,14,9201,9202,14,9208,9210,14,9642,9643,14,9664,9664,14,9728,9729,14,9732,9732,14,9735,9741,14,9743,9744,14,9746,9746,14,9750,9751,14,9753,9756,14,9758,9759,14,9761,9761,14,9764,9765,14,9767,9769,14,9771,9773,14,9775,9775,14,9784,9785,14,9787,9791,14,9793,9793,14,9795,9799,14,9812,9822,14,9824,9824,14,9827,9827,14,9829,9830,14,9832,9832,14,9851,9851,14,9854,9854,14,9856,9861,14,9874,9874,14,9876,9876,14,9878,9879,14,9881,9881,14,9883,9884,14,9888,9889,14,9895,9895,14,9898,9899,14,9904,9905,14,9917,9918,14,9924,9925,14,9928,9928,14,9934,9934,14,9936,9936,14,9938,9938,14,9940,9940,14,9961,9961,14,9963,9967,14,9970,9971,14,9973,9973,14,9975,9977,14,9979,9980,14,9982,9985,14,9987,9988,14,9992,9996,14,9998,9998,14,10000,10001,14,10004,10004,14,10013,10013,14,10024,10024,14,10052,10052,14,10060,10060,14,10067,10069,14,10083,10083,14,10085,10087,14,10145,10145,14,10175,10175,14,11013,11015,14,11088,11088,14,11503,11505,5,11744,11775,5,12334,12335,5,12349,12349,14,12951,12951,14,42607,42607,5,42612,42621,5,42736,42737,5,43014,43014,5,43043,43044,7,43047,43047,7,43136,43137,7,43204,43205,5,43263,43263,5,43335,43345,5,43360,43388,8,43395,43395,7,43444,43445,7,43450,43451,7,43454,43456,7,43561,43566,5,43569,43570,5,43573,43574,5,43596,43596,5,43644,43644,5,43698,43700,5,43710,43711,5,43755,43755,7,43758,43759,7,43766,43766,5,44005,44005,5,44008,44008,5,44012,44012,7,44032,44032,11,44060,44060,11,44088,44088,11,44116,44116,11,44144,44144,11,44172,44172,11,44200,44200,11,44228,44228,11,44256,44256,11,44284,44284,11,44312,44312,11,44340,44340,11,44368,44368,11,44396,44396,11,44424,44424,11,44452,44452,11,44480,44480,11,44508,44508,11,44536,44536,11,44564,44564,11,44592,44592,11,44620,44620,11,44648,44648,11,44676,44676,11,44704,44704,11,44732,44732,11,44760,44760,11,44788,44788,11,44816,44816,11,44844,44844,11,44872,44872,11,44900,44900,11,44928,44928,11,44956,44956,11,44984,44984,11,45012,45012,11,45040,45040,11,45068,45068,11,45096,45096,11,45124,45124,11,45152,45152,11,45180,45180,11,45208,45208,11,45236,45236,11,45264,45264,11,45292,45292,11,45320,45320,11,45348,45348,11,45376,45376,11,45404,45404,11,45432,45432,11,45460,45460,11,45488,45488,11,45516,45516,11,45544,45544,11,45572,45572,11,45600,45600,11,45628,45628,11,45656,45656,11,45684,45684,11,45712,45712,11,45740,45740,11,45768,45768,11,45796,45796,11,45824,45824,11,45852,45852,11,45880,45880,11,45908,45908,11,45936,45936,11,45964,45964,11,45992,45992,11,46020,46020,11,46048,46048,11,46076,46076,11,46104,46104,11,46132,46132,11,46160,46160,11,46188,46188,11,46216,46216,11,46244,46244,11,46272,46272,11,46300,46300,11,46328,46328,11,46356,46356,11,46384,46384,11,46412,46412,11,46440,46440,11,46468,46468,11,46496,46496,11,46524,46524,11,46552,46552,11,46580,46580,11,46608,46608,11,46636,46636,11,46664,46664,11,46692,46692,11,46720,46720,11,46748,46748,11,46776,46776,11,46804,46804,11,46832,46832,11,46860,46860,11,46888,46888,11,46916,46916,11,46944,46944,11,46972,46972,11,47000,47000,11,47028,47028,11,47056,47056,11,47084,47084,11,47112,47112,11,47140,47140,11,47168,47168,11,47196,47196,11,47224,47224,11,47252,47252,11,47280,47280,11,47308,47308,11,47336,47336,11,47364,47364,11,47392,47392,11,47420,47420,11,47448,47448,11,47476,47476,11,47504,47504,11,47532,47532,11,47560,47560,11,47588,47588,11,47616,47616,11,47644,47644,11,47672,47672,11,47700,47700,11,47728,47728,11,47756,47756,11,47784,47784,11,47812,47812,11,47840,47840,11,47868,47868,11,47896,47896,11,47924,47924,11,47952,47952,11,47980,47980,11,48008,48008,11,48036,48036,11,48064,48064,11,48092,48092,11,48120,48120,11,48148,48148,11,48176,48176,11,48204,48204,11,48232,48232,11,48260,48260,11,48288,48288,11,48316,48316,11,48344,48344,11,48372,48372,11,48400,48400,11,48428,48428,11,48456,48456,11,48484,48484,11,48512,48512,11,48540,48540,11,48568,48568,11,48596,48596,11,48624,48624,11,48652,48652,11,48680,48680,11,48708,48708,11,48736,48736,11,48764,48764,11,48792,48792,11,48820,48820,11,48848,48848,11,48876,48876,11,48904,48904,11,48932,48932,11,48960,48960,11,48988,48988,11,49016,49016,11,49044,49044,11,49072,49072,11,49100,49100,11,49128,49128,11,49156,49156,11,49184,49184,11,49212,49212,11,49240,49240,11,49268,49268,11,49296,49296,11,49324,49324,11,49352,49352,11,49380,49380,11,49408,49408,11,49436,49436,11,49464,49464,11,49492,49492,11,49520,49520,11,49548,49548,11,49576,49576,11,49604,49604,11,49632,49632,11,49660,49660,11,49688,49688,11,49716,49716,11,49744,49744,11,49772,49772,11,49800,49800,11,49828,49828,11,49856,49856,11,49884,49884,11,49912,49912,11,49940,49940,11,49968,49968,11,49996,49996,11,50024,50024,11,50052,50052,11,50080,50080,11,50108,50108,11,50136,50136,11,50164,50164,11,50192,50192,11,50220,50220,11,50248,50248,11,50276,50276,11,50304,50304,11,50332,50332,11,50360,50360,11,50388,50388,11,50416,50416,11,50444,50444,11,50472,50472,11,50500,50500,11,50528,50528,11,50556,50556,11,50584,50584,11,50612,50612,11,50640,50640,11,50668,50668,11,50696,50696,11,50724,50724,11,50752,50752,11,50780,50780,11,50808,50808,11,50836,50836,11,50864,50864,11,50892,50892,11,50920,50920,11,50948,50948,11,50976,50976,11,51004,51004,11,51032,51032,11,51060,51060,11,51088,51088,11,51116,51116,11,51144,51144,11,51172,51172,11,51200,51200,11,51228,51228,11,51256,51256,11,51284,51284,11,51312,51312,11,51340,51340,11,51368,51368,11,51396,51396,11,51424,51424,11,51452,51452,11,51480,51480,11,51508,51508,11,51536,51536,11,51564,51564,11,51592,51592,11,51620,51620,11,51648,51648,11,51676,51676,11,51704,51704,11,51732,51732,11,51760,51760,11,51788,51788,11,51816,51816,11,51844,51844,11,51872,51872,11,51900,51900,11,51928,51928,11,51956,51956,11,51984,51984,11,52012,52012,11,52040,52040,11,52068,52068,11,52096,52096,11,52124,52124,11,52152,52152,11,52180,52180,11,52208,52208,11,52236,52236,11,52264,52264,11,52292,52292,11,52320,52320,11,52348,52348,11,52376,52376,11,52404,52404,11,52432,52432,11,52460,52460,11,52488,52488,11,52516,52516,11,52544,52544,11,52572,52572,11,52600,52600,11,52628,52628,11,52656,52656,11,52684,52684,11,52712,52712,11,52740,52740,11,52768,52768,11,52796,52796,11,52824,52824,11,52852,52852,11,52880,52880,11,52908,52908,11,52936,52936,11,52964,52964,11,52992,52992,11,53020,53020,11,53048,53048,11,53076,53076,11,53104,53104,11,53132,53132,11,53160,53160,11,53188,53188,11,53216,53216,11,53244,53244,11,53272,53272,11,53300,53300,11,53328,53328,11,53356,53356,11,53384,53384,11,53412,53412,11,53440,53440,11,53468,53468,11,53496,53496,11,53524,53524,11,53552,53552,11,53580,53580,11,53608,53608,11,53636,53636,11,53664,53664,11,53692,53692,11,53720,53720,11,53748,53748,11,53776,53776,11,53804,53804,11,53832,53832,11,53860,53860,11,53888,53888,11,53916,53916,11,53944,53944,11,53972,53972,11,54000,54000,11,54028,54028,11,54056,54056,11,54084,54084,11,54112,54112,11,54140,54140,11,54168,54168,11,54196,54196,11,54224,54224,11,54252,54252,11,54280,54280,11,54308,54308,11,54336,54336,11,54364,54364,11,54392,54392,11,54420,54420,11,54448,54448,11,54476,54476,11,54504,54504,11,54532,54532,11,54560,54560,11,54588,54588,11,54616,54616,11,54644,54644,11,54672,54672,11,54700,54700,11,54728,54728,11,54756,54756,11,54784,54784,11,54812,54812,11,54840,54840,11,54868,54868,11,54896,54896,11,54924,54924,11,54952,54952,11,54980,54980,11,55008,55008,11,55036,55036,11,55064,55064,11,55092,55092,11,55120,55120,11,55148,55148,11,55176,55176,11,55216,55238,9,64286,64286,5,65056,65071,5,65438,65439,5,65529,65531,4,66272,66272,5,68097,68099,5,68108,68111,5,68159,68159,5,68900,68903,5,69446,69456,5,69632,69632,7,69634,69634,7,69744,69744,5,69759,69761,5,69808,69810,7,69815,69816,7,69821,69821,1,69837,69837,1,69927,69931,5,69933,69940,5,70003,70003,5,70018,70018,7,70070,70078,5,70082,70083,1,70094,70094,7,70188,70190,7,70194,70195,7,70197,70197,7,70206,70206,5,70368,70370,7,70400,70401,5,70459,70460,5,70463,70463,7,70465,70468,7,70475,70477,7,70498,70499,7,70512,70516,5,70712,70719,5,70722,70724,5,70726,70726,5,70832,70832,5,70835,70840,5,70842,70842,5,70845,70845,5,70847,70848,5,70850,70851,5,71088,71089,7,71096,71099,7,71102,71102,7,71132,71133,5,71219,71226,5,71229,71229,5,71231,71232,5,71340,71340,7,71342,71343,7,71350,71350,7,71453,71455,5,71462,71462,7,71724,71726,7,71736,71736,7,71984,71984,5,71991,71992,7,71997,71997,7,71999,71999,1,72001,72001,1,72003,72003,5,72148,72151,5,72156,72159,7,72164,72164,7,72243,72248,5,72250,72250,1,72263,72263,5,72279,72280,7,72324,72329,1,72343,72343,7,72751,72751,7,72760,72765,5,72767,72767,5,72873,72873,7,72881,72881,7,72884,72884,7,73009,73014,5,73020,73021,5,73030,73030,1,73098,73102,7,73107,73108,7,73110,73110,7,73459,73460,5,78896,78904,4,92976,92982,5,94033,94087,7,94180,94180,5,113821,113822,5,118528,118573,5,119141,119141,5,119143,119145,5,119150,119154,5,119163,119170,5,119210,119213,5,121344,121398,5,121461,121461,5,121499,121503,5,122880,122886,5,122907,122913,5,122918,122922,5,123566,123566,5,125136,125142,5,126976,126979,14,126981,127182,14,127184,127231,14,127279,127279,14,127344,127345,14,127374,127374,14,127405,127461,14,127489,127490,14,127514,127514,14,127538,127546,14,127561,127567,14,127570,127743,14,127757,127758,14,127760,127760,14,127762,127762,14,127766,127768,14,127770,127770,14,127772,127772,14,127775,127776,14,127778,127779,14,127789,127791,14,127794,127795,14,127798,127798,14,127819,127819,14,127824,127824,14,127868,127868,14,127870,127871,14,127892,127893,14,127896,127896,14,127900,127901,14,127904,127940,14,127942,127942,14,127944,127944,14,127946,127946,14,127951,127955,14,127968,127971,14,127973,127984,14,127987,127987,14,127989,127989,14,127991,127991,14,127995,127999,5,128008,128008,14,128012,128014,14,128017,128018,14,128020,128020,14,128022,128022,14,128042,128042,14,128063,128063,14,128065,128065,14,128101,128101,14,128108,128109,14,128173,128173,14,128182,128183,14,128236,128237,14,128239,128239,14,128245,128245,14,128248,128248,14,128253,128253,14,128255,128258,14,128260,128263,14,128265,128265,14,128277,128277,14,128300,128301,14,128326,128328,14,128331,128334,14,128336,128347,14,128360,128366,14,128369,128370,14,128378,128378,14,128391,128391,14,128394,128397,14,128400,128400,14,128405,128406,14,128420,128420,14,128422,128423,14,128425,128432,14,128435,128443,14,128445,128449,14,128453,128464,14,128468,128475,14,128479,128480,14,128482,128482,14,128484,128487,14,128489,128494,14,128496,128498,14,128500,128505,14,128507,128511,14,128513,128518,14,128521,128525,14,128527,128527,14,128529,128529,14,128533,128533,14,128535,128535,14,128537,128537,14]");
}
function dr(e, t) {
	if (e === 0) return 0;
	let n = fr(e, t);
	if (n !== void 0) return n;
	let r = new Gn(t, e);
	return r.prevCodePoint(), r.offset;
}
function fr(e, t) {
	let n = new Gn(t, e), r = n.prevCodePoint();
	for (; pr(r) || r === 65039 || r === 8419;) {
		if (n.offset === 0) return;
		r = n.prevCodePoint();
	}
	if (!ir(r)) return;
	let i = n.offset;
	return i > 0 && n.prevCodePoint() === 8205 && (i = n.offset), i;
}
function pr(e) {
	return 127995 <= e && e <= 127999;
}
var mr = class e {
	static {
		this.ambiguousCharacterData = new un(() => JSON.parse("{\"_common\":[8232,32,8233,32,5760,32,8192,32,8193,32,8194,32,8195,32,8196,32,8197,32,8198,32,8200,32,8201,32,8202,32,8287,32,8199,32,8239,32,2042,95,65101,95,65102,95,65103,95,8208,45,8209,45,8210,45,65112,45,1748,45,8259,45,727,45,8722,45,10134,45,11450,45,1549,44,1643,44,8218,44,184,44,42233,44,894,59,2307,58,2691,58,1417,58,1795,58,1796,58,5868,58,65072,58,6147,58,6153,58,8282,58,1475,58,760,58,42889,58,8758,58,720,58,42237,58,451,33,11601,33,660,63,577,63,2429,63,5038,63,42731,63,119149,46,8228,46,1793,46,1794,46,42510,46,68176,46,1632,46,1776,46,42232,46,1373,96,65287,96,8219,96,8242,96,1370,96,1523,96,8175,96,65344,96,900,96,8189,96,8125,96,8127,96,8190,96,697,96,884,96,712,96,714,96,715,96,756,96,699,96,701,96,700,96,702,96,42892,96,1497,96,2036,96,2037,96,5194,96,5836,96,94033,96,94034,96,65339,91,10088,40,10098,40,12308,40,64830,40,65341,93,10089,41,10099,41,12309,41,64831,41,10100,123,119060,123,10101,125,65342,94,8270,42,1645,42,8727,42,66335,42,5941,47,8257,47,8725,47,8260,47,9585,47,10187,47,10744,47,119354,47,12755,47,12339,47,11462,47,20031,47,12035,47,65340,92,65128,92,8726,92,10189,92,10741,92,10745,92,119311,92,119355,92,12756,92,20022,92,12034,92,42872,38,708,94,710,94,5869,43,10133,43,66203,43,8249,60,10094,60,706,60,119350,60,5176,60,5810,60,5120,61,11840,61,12448,61,42239,61,8250,62,10095,62,707,62,119351,62,5171,62,94015,62,8275,126,732,126,8128,126,8764,126,65372,124,65293,45,120784,50,120794,50,120804,50,120814,50,120824,50,130034,50,42842,50,423,50,1000,50,42564,50,5311,50,42735,50,119302,51,120785,51,120795,51,120805,51,120815,51,120825,51,130035,51,42923,51,540,51,439,51,42858,51,11468,51,1248,51,94011,51,71882,51,120786,52,120796,52,120806,52,120816,52,120826,52,130036,52,5070,52,71855,52,120787,53,120797,53,120807,53,120817,53,120827,53,130037,53,444,53,71867,53,120788,54,120798,54,120808,54,120818,54,120828,54,130038,54,11474,54,5102,54,71893,54,119314,55,120789,55,120799,55,120809,55,120819,55,120829,55,130039,55,66770,55,71878,55,2819,56,2538,56,2666,56,125131,56,120790,56,120800,56,120810,56,120820,56,120830,56,130040,56,547,56,546,56,66330,56,2663,57,2920,57,2541,57,3437,57,120791,57,120801,57,120811,57,120821,57,120831,57,130041,57,42862,57,11466,57,71884,57,71852,57,71894,57,9082,97,65345,97,119834,97,119886,97,119938,97,119990,97,120042,97,120094,97,120146,97,120198,97,120250,97,120302,97,120354,97,120406,97,120458,97,593,97,945,97,120514,97,120572,97,120630,97,120688,97,120746,97,65313,65,119808,65,119860,65,119912,65,119964,65,120016,65,120068,65,120120,65,120172,65,120224,65,120276,65,120328,65,120380,65,120432,65,913,65,120488,65,120546,65,120604,65,120662,65,120720,65,5034,65,5573,65,42222,65,94016,65,66208,65,119835,98,119887,98,119939,98,119991,98,120043,98,120095,98,120147,98,120199,98,120251,98,120303,98,120355,98,120407,98,120459,98,388,98,5071,98,5234,98,5551,98,65314,66,8492,66,119809,66,119861,66,119913,66,120017,66,120069,66,120121,66,120173,66,120225,66,120277,66,120329,66,120381,66,120433,66,42932,66,914,66,120489,66,120547,66,120605,66,120663,66,120721,66,5108,66,5623,66,42192,66,66178,66,66209,66,66305,66,65347,99,8573,99,119836,99,119888,99,119940,99,119992,99,120044,99,120096,99,120148,99,120200,99,120252,99,120304,99,120356,99,120408,99,120460,99,7428,99,1010,99,11429,99,43951,99,66621,99,128844,67,71922,67,71913,67,65315,67,8557,67,8450,67,8493,67,119810,67,119862,67,119914,67,119966,67,120018,67,120174,67,120226,67,120278,67,120330,67,120382,67,120434,67,1017,67,11428,67,5087,67,42202,67,66210,67,66306,67,66581,67,66844,67,8574,100,8518,100,119837,100,119889,100,119941,100,119993,100,120045,100,120097,100,120149,100,120201,100,120253,100,120305,100,120357,100,120409,100,120461,100,1281,100,5095,100,5231,100,42194,100,8558,68,8517,68,119811,68,119863,68,119915,68,119967,68,120019,68,120071,68,120123,68,120175,68,120227,68,120279,68,120331,68,120383,68,120435,68,5024,68,5598,68,5610,68,42195,68,8494,101,65349,101,8495,101,8519,101,119838,101,119890,101,119942,101,120046,101,120098,101,120150,101,120202,101,120254,101,120306,101,120358,101,120410,101,120462,101,43826,101,1213,101,8959,69,65317,69,8496,69,119812,69,119864,69,119916,69,120020,69,120072,69,120124,69,120176,69,120228,69,120280,69,120332,69,120384,69,120436,69,917,69,120492,69,120550,69,120608,69,120666,69,120724,69,11577,69,5036,69,42224,69,71846,69,71854,69,66182,69,119839,102,119891,102,119943,102,119995,102,120047,102,120099,102,120151,102,120203,102,120255,102,120307,102,120359,102,120411,102,120463,102,43829,102,42905,102,383,102,7837,102,1412,102,119315,70,8497,70,119813,70,119865,70,119917,70,120021,70,120073,70,120125,70,120177,70,120229,70,120281,70,120333,70,120385,70,120437,70,42904,70,988,70,120778,70,5556,70,42205,70,71874,70,71842,70,66183,70,66213,70,66853,70,65351,103,8458,103,119840,103,119892,103,119944,103,120048,103,120100,103,120152,103,120204,103,120256,103,120308,103,120360,103,120412,103,120464,103,609,103,7555,103,397,103,1409,103,119814,71,119866,71,119918,71,119970,71,120022,71,120074,71,120126,71,120178,71,120230,71,120282,71,120334,71,120386,71,120438,71,1292,71,5056,71,5107,71,42198,71,65352,104,8462,104,119841,104,119945,104,119997,104,120049,104,120101,104,120153,104,120205,104,120257,104,120309,104,120361,104,120413,104,120465,104,1211,104,1392,104,5058,104,65320,72,8459,72,8460,72,8461,72,119815,72,119867,72,119919,72,120023,72,120179,72,120231,72,120283,72,120335,72,120387,72,120439,72,919,72,120494,72,120552,72,120610,72,120668,72,120726,72,11406,72,5051,72,5500,72,42215,72,66255,72,731,105,9075,105,65353,105,8560,105,8505,105,8520,105,119842,105,119894,105,119946,105,119998,105,120050,105,120102,105,120154,105,120206,105,120258,105,120310,105,120362,105,120414,105,120466,105,120484,105,618,105,617,105,953,105,8126,105,890,105,120522,105,120580,105,120638,105,120696,105,120754,105,1110,105,42567,105,1231,105,43893,105,5029,105,71875,105,65354,106,8521,106,119843,106,119895,106,119947,106,119999,106,120051,106,120103,106,120155,106,120207,106,120259,106,120311,106,120363,106,120415,106,120467,106,1011,106,1112,106,65322,74,119817,74,119869,74,119921,74,119973,74,120025,74,120077,74,120129,74,120181,74,120233,74,120285,74,120337,74,120389,74,120441,74,42930,74,895,74,1032,74,5035,74,5261,74,42201,74,119844,107,119896,107,119948,107,120000,107,120052,107,120104,107,120156,107,120208,107,120260,107,120312,107,120364,107,120416,107,120468,107,8490,75,65323,75,119818,75,119870,75,119922,75,119974,75,120026,75,120078,75,120130,75,120182,75,120234,75,120286,75,120338,75,120390,75,120442,75,922,75,120497,75,120555,75,120613,75,120671,75,120729,75,11412,75,5094,75,5845,75,42199,75,66840,75,1472,108,8739,73,9213,73,65512,73,1633,108,1777,73,66336,108,125127,108,120783,73,120793,73,120803,73,120813,73,120823,73,130033,73,65321,73,8544,73,8464,73,8465,73,119816,73,119868,73,119920,73,120024,73,120128,73,120180,73,120232,73,120284,73,120336,73,120388,73,120440,73,65356,108,8572,73,8467,108,119845,108,119897,108,119949,108,120001,108,120053,108,120105,73,120157,73,120209,73,120261,73,120313,73,120365,73,120417,73,120469,73,448,73,120496,73,120554,73,120612,73,120670,73,120728,73,11410,73,1030,73,1216,73,1493,108,1503,108,1575,108,126464,108,126592,108,65166,108,65165,108,1994,108,11599,73,5825,73,42226,73,93992,73,66186,124,66313,124,119338,76,8556,76,8466,76,119819,76,119871,76,119923,76,120027,76,120079,76,120131,76,120183,76,120235,76,120287,76,120339,76,120391,76,120443,76,11472,76,5086,76,5290,76,42209,76,93974,76,71843,76,71858,76,66587,76,66854,76,65325,77,8559,77,8499,77,119820,77,119872,77,119924,77,120028,77,120080,77,120132,77,120184,77,120236,77,120288,77,120340,77,120392,77,120444,77,924,77,120499,77,120557,77,120615,77,120673,77,120731,77,1018,77,11416,77,5047,77,5616,77,5846,77,42207,77,66224,77,66321,77,119847,110,119899,110,119951,110,120003,110,120055,110,120107,110,120159,110,120211,110,120263,110,120315,110,120367,110,120419,110,120471,110,1400,110,1404,110,65326,78,8469,78,119821,78,119873,78,119925,78,119977,78,120029,78,120081,78,120185,78,120237,78,120289,78,120341,78,120393,78,120445,78,925,78,120500,78,120558,78,120616,78,120674,78,120732,78,11418,78,42208,78,66835,78,3074,111,3202,111,3330,111,3458,111,2406,111,2662,111,2790,111,3046,111,3174,111,3302,111,3430,111,3664,111,3792,111,4160,111,1637,111,1781,111,65359,111,8500,111,119848,111,119900,111,119952,111,120056,111,120108,111,120160,111,120212,111,120264,111,120316,111,120368,111,120420,111,120472,111,7439,111,7441,111,43837,111,959,111,120528,111,120586,111,120644,111,120702,111,120760,111,963,111,120532,111,120590,111,120648,111,120706,111,120764,111,11423,111,4351,111,1413,111,1505,111,1607,111,126500,111,126564,111,126596,111,65259,111,65260,111,65258,111,65257,111,1726,111,64428,111,64429,111,64427,111,64426,111,1729,111,64424,111,64425,111,64423,111,64422,111,1749,111,3360,111,4125,111,66794,111,71880,111,71895,111,66604,111,1984,79,2534,79,2918,79,12295,79,70864,79,71904,79,120782,79,120792,79,120802,79,120812,79,120822,79,130032,79,65327,79,119822,79,119874,79,119926,79,119978,79,120030,79,120082,79,120134,79,120186,79,120238,79,120290,79,120342,79,120394,79,120446,79,927,79,120502,79,120560,79,120618,79,120676,79,120734,79,11422,79,1365,79,11604,79,4816,79,2848,79,66754,79,42227,79,71861,79,66194,79,66219,79,66564,79,66838,79,9076,112,65360,112,119849,112,119901,112,119953,112,120005,112,120057,112,120109,112,120161,112,120213,112,120265,112,120317,112,120369,112,120421,112,120473,112,961,112,120530,112,120544,112,120588,112,120602,112,120646,112,120660,112,120704,112,120718,112,120762,112,120776,112,11427,112,65328,80,8473,80,119823,80,119875,80,119927,80,119979,80,120031,80,120083,80,120187,80,120239,80,120291,80,120343,80,120395,80,120447,80,929,80,120504,80,120562,80,120620,80,120678,80,120736,80,11426,80,5090,80,5229,80,42193,80,66197,80,119850,113,119902,113,119954,113,120006,113,120058,113,120110,113,120162,113,120214,113,120266,113,120318,113,120370,113,120422,113,120474,113,1307,113,1379,113,1382,113,8474,81,119824,81,119876,81,119928,81,119980,81,120032,81,120084,81,120188,81,120240,81,120292,81,120344,81,120396,81,120448,81,11605,81,119851,114,119903,114,119955,114,120007,114,120059,114,120111,114,120163,114,120215,114,120267,114,120319,114,120371,114,120423,114,120475,114,43847,114,43848,114,7462,114,11397,114,43905,114,119318,82,8475,82,8476,82,8477,82,119825,82,119877,82,119929,82,120033,82,120189,82,120241,82,120293,82,120345,82,120397,82,120449,82,422,82,5025,82,5074,82,66740,82,5511,82,42211,82,94005,82,65363,115,119852,115,119904,115,119956,115,120008,115,120060,115,120112,115,120164,115,120216,115,120268,115,120320,115,120372,115,120424,115,120476,115,42801,115,445,115,1109,115,43946,115,71873,115,66632,115,65331,83,119826,83,119878,83,119930,83,119982,83,120034,83,120086,83,120138,83,120190,83,120242,83,120294,83,120346,83,120398,83,120450,83,1029,83,1359,83,5077,83,5082,83,42210,83,94010,83,66198,83,66592,83,119853,116,119905,116,119957,116,120009,116,120061,116,120113,116,120165,116,120217,116,120269,116,120321,116,120373,116,120425,116,120477,116,8868,84,10201,84,128872,84,65332,84,119827,84,119879,84,119931,84,119983,84,120035,84,120087,84,120139,84,120191,84,120243,84,120295,84,120347,84,120399,84,120451,84,932,84,120507,84,120565,84,120623,84,120681,84,120739,84,11430,84,5026,84,42196,84,93962,84,71868,84,66199,84,66225,84,66325,84,119854,117,119906,117,119958,117,120010,117,120062,117,120114,117,120166,117,120218,117,120270,117,120322,117,120374,117,120426,117,120478,117,42911,117,7452,117,43854,117,43858,117,651,117,965,117,120534,117,120592,117,120650,117,120708,117,120766,117,1405,117,66806,117,71896,117,8746,85,8899,85,119828,85,119880,85,119932,85,119984,85,120036,85,120088,85,120140,85,120192,85,120244,85,120296,85,120348,85,120400,85,120452,85,1357,85,4608,85,66766,85,5196,85,42228,85,94018,85,71864,85,8744,118,8897,118,65366,118,8564,118,119855,118,119907,118,119959,118,120011,118,120063,118,120115,118,120167,118,120219,118,120271,118,120323,118,120375,118,120427,118,120479,118,7456,118,957,118,120526,118,120584,118,120642,118,120700,118,120758,118,1141,118,1496,118,71430,118,43945,118,71872,118,119309,86,1639,86,1783,86,8548,86,119829,86,119881,86,119933,86,119985,86,120037,86,120089,86,120141,86,120193,86,120245,86,120297,86,120349,86,120401,86,120453,86,1140,86,11576,86,5081,86,5167,86,42719,86,42214,86,93960,86,71840,86,66845,86,623,119,119856,119,119908,119,119960,119,120012,119,120064,119,120116,119,120168,119,120220,119,120272,119,120324,119,120376,119,120428,119,120480,119,7457,119,1121,119,1309,119,1377,119,71434,119,71438,119,71439,119,43907,119,71919,87,71910,87,119830,87,119882,87,119934,87,119986,87,120038,87,120090,87,120142,87,120194,87,120246,87,120298,87,120350,87,120402,87,120454,87,1308,87,5043,87,5076,87,42218,87,5742,120,10539,120,10540,120,10799,120,65368,120,8569,120,119857,120,119909,120,119961,120,120013,120,120065,120,120117,120,120169,120,120221,120,120273,120,120325,120,120377,120,120429,120,120481,120,5441,120,5501,120,5741,88,9587,88,66338,88,71916,88,65336,88,8553,88,119831,88,119883,88,119935,88,119987,88,120039,88,120091,88,120143,88,120195,88,120247,88,120299,88,120351,88,120403,88,120455,88,42931,88,935,88,120510,88,120568,88,120626,88,120684,88,120742,88,11436,88,11613,88,5815,88,42219,88,66192,88,66228,88,66327,88,66855,88,611,121,7564,121,65369,121,119858,121,119910,121,119962,121,120014,121,120066,121,120118,121,120170,121,120222,121,120274,121,120326,121,120378,121,120430,121,120482,121,655,121,7935,121,43866,121,947,121,8509,121,120516,121,120574,121,120632,121,120690,121,120748,121,1199,121,4327,121,71900,121,65337,89,119832,89,119884,89,119936,89,119988,89,120040,89,120092,89,120144,89,120196,89,120248,89,120300,89,120352,89,120404,89,120456,89,933,89,978,89,120508,89,120566,89,120624,89,120682,89,120740,89,11432,89,1198,89,5033,89,5053,89,42220,89,94019,89,71844,89,66226,89,119859,122,119911,122,119963,122,120015,122,120067,122,120119,122,120171,122,120223,122,120275,122,120327,122,120379,122,120431,122,120483,122,7458,122,43923,122,71876,122,66293,90,71909,90,65338,90,8484,90,8488,90,119833,90,119885,90,119937,90,119989,90,120041,90,120197,90,120249,90,120301,90,120353,90,120405,90,120457,90,918,90,120493,90,120551,90,120609,90,120667,90,120725,90,5059,90,42204,90,71849,90,65282,34,65284,36,65285,37,65286,38,65290,42,65291,43,65294,46,65295,47,65296,48,65297,49,65298,50,65299,51,65300,52,65301,53,65302,54,65303,55,65304,56,65305,57,65308,60,65309,61,65310,62,65312,64,65316,68,65318,70,65319,71,65324,76,65329,81,65330,82,65333,85,65334,86,65335,87,65343,95,65346,98,65348,100,65350,102,65355,107,65357,109,65358,110,65361,113,65362,114,65364,116,65365,117,65367,119,65370,122,65371,123,65373,125,119846,109],\"_default\":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"cs\":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"de\":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"es\":[8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"fr\":[65374,126,65306,58,65281,33,8216,96,8245,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"it\":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"ja\":[8211,45,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65292,44,65307,59],\"ko\":[8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"pl\":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"pt-BR\":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"qps-ploc\":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"ru\":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,305,105,921,73,1009,112,215,120,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"tr\":[160,32,8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],\"zh-hans\":[65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65288,40,65289,41],\"zh-hant\":[8211,45,65374,126,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65307,59]}"));
	}
	static {
		this.cache = new cn({ getCacheKey: JSON.stringify }, (t) => {
			function n(e) {
				let t = /* @__PURE__ */ new Map();
				for (let n = 0; n < e.length; n += 2) t.set(e[n], e[n + 1]);
				return t;
			}
			function r(e, t) {
				let n = new Map(e);
				for (let [e, r] of t) n.set(e, r);
				return n;
			}
			function i(e, t) {
				if (!e) return t;
				let n = /* @__PURE__ */ new Map();
				for (let [r, i] of e) t.has(r) && n.set(r, i);
				return n;
			}
			let a = this.ambiguousCharacterData.value, o = t.filter((e) => !e.startsWith("_") && e in a);
			o.length === 0 && (o = ["_default"]);
			let s;
			for (let e of o) {
				let t = n(a[e]);
				s = i(s, t);
			}
			let c = r(n(a._common), s);
			return new e(c);
		});
	}
	static getInstance(t) {
		return e.cache.get(Array.from(t));
	}
	static {
		this._locales = new un(() => Object.keys(e.ambiguousCharacterData.value).filter((e) => !e.startsWith("_")));
	}
	static getLocales() {
		return e._locales.value;
	}
	constructor(e) {
		this.confusableDictionary = e;
	}
	isAmbiguous(e) {
		return this.confusableDictionary.has(e);
	}
	getPrimaryConfusable(e) {
		return this.confusableDictionary.get(e);
	}
	getConfusableCodePoints() {
		return new Set(this.confusableDictionary.keys());
	}
}, hr = class e {
	static getRawData() {
		return JSON.parse("[9,10,11,12,13,32,127,160,173,847,1564,4447,4448,6068,6069,6155,6156,6157,6158,7355,7356,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8203,8204,8205,8206,8207,8234,8235,8236,8237,8238,8239,8287,8288,8289,8290,8291,8292,8293,8294,8295,8296,8297,8298,8299,8300,8301,8302,8303,10240,12288,12644,65024,65025,65026,65027,65028,65029,65030,65031,65032,65033,65034,65035,65036,65037,65038,65039,65279,65440,65520,65521,65522,65523,65524,65525,65526,65527,65528,65532,78844,119155,119156,119157,119158,119159,119160,119161,119162,917504,917505,917506,917507,917508,917509,917510,917511,917512,917513,917514,917515,917516,917517,917518,917519,917520,917521,917522,917523,917524,917525,917526,917527,917528,917529,917530,917531,917532,917533,917534,917535,917536,917537,917538,917539,917540,917541,917542,917543,917544,917545,917546,917547,917548,917549,917550,917551,917552,917553,917554,917555,917556,917557,917558,917559,917560,917561,917562,917563,917564,917565,917566,917567,917568,917569,917570,917571,917572,917573,917574,917575,917576,917577,917578,917579,917580,917581,917582,917583,917584,917585,917586,917587,917588,917589,917590,917591,917592,917593,917594,917595,917596,917597,917598,917599,917600,917601,917602,917603,917604,917605,917606,917607,917608,917609,917610,917611,917612,917613,917614,917615,917616,917617,917618,917619,917620,917621,917622,917623,917624,917625,917626,917627,917628,917629,917630,917631,917760,917761,917762,917763,917764,917765,917766,917767,917768,917769,917770,917771,917772,917773,917774,917775,917776,917777,917778,917779,917780,917781,917782,917783,917784,917785,917786,917787,917788,917789,917790,917791,917792,917793,917794,917795,917796,917797,917798,917799,917800,917801,917802,917803,917804,917805,917806,917807,917808,917809,917810,917811,917812,917813,917814,917815,917816,917817,917818,917819,917820,917821,917822,917823,917824,917825,917826,917827,917828,917829,917830,917831,917832,917833,917834,917835,917836,917837,917838,917839,917840,917841,917842,917843,917844,917845,917846,917847,917848,917849,917850,917851,917852,917853,917854,917855,917856,917857,917858,917859,917860,917861,917862,917863,917864,917865,917866,917867,917868,917869,917870,917871,917872,917873,917874,917875,917876,917877,917878,917879,917880,917881,917882,917883,917884,917885,917886,917887,917888,917889,917890,917891,917892,917893,917894,917895,917896,917897,917898,917899,917900,917901,917902,917903,917904,917905,917906,917907,917908,917909,917910,917911,917912,917913,917914,917915,917916,917917,917918,917919,917920,917921,917922,917923,917924,917925,917926,917927,917928,917929,917930,917931,917932,917933,917934,917935,917936,917937,917938,917939,917940,917941,917942,917943,917944,917945,917946,917947,917948,917949,917950,917951,917952,917953,917954,917955,917956,917957,917958,917959,917960,917961,917962,917963,917964,917965,917966,917967,917968,917969,917970,917971,917972,917973,917974,917975,917976,917977,917978,917979,917980,917981,917982,917983,917984,917985,917986,917987,917988,917989,917990,917991,917992,917993,917994,917995,917996,917997,917998,917999]");
	}
	static {
		this._data = void 0;
	}
	static getData() {
		return this._data ||= new Set(e.getRawData()), this._data;
	}
	static isInvisibleCharacter(t) {
		return e.getData().has(t);
	}
	static get codePoints() {
		return e.getData();
	}
}, gr;
(function(e) {
	e.inMemory = "inmemory", e.vscode = "vscode", e.internal = "private", e.walkThrough = "walkThrough", e.walkThroughSnippet = "walkThroughSnippet", e.http = "http", e.https = "https", e.file = "file", e.mailto = "mailto", e.untitled = "untitled", e.data = "data", e.command = "command", e.vscodeRemote = "vscode-remote", e.vscodeRemoteResource = "vscode-remote-resource", e.vscodeManagedRemoteResource = "vscode-managed-remote-resource", e.vscodeUserData = "vscode-userdata", e.vscodeCustomEditor = "vscode-custom-editor", e.vscodeNotebookCell = "vscode-notebook-cell", e.vscodeNotebookCellMetadata = "vscode-notebook-cell-metadata", e.vscodeNotebookCellMetadataDiff = "vscode-notebook-cell-metadata-diff", e.vscodeNotebookCellOutput = "vscode-notebook-cell-output", e.vscodeNotebookCellOutputDiff = "vscode-notebook-cell-output-diff", e.vscodeNotebookMetadata = "vscode-notebook-metadata", e.vscodeInteractiveInput = "vscode-interactive-input", e.vscodeSettings = "vscode-settings", e.vscodeWorkspaceTrust = "vscode-workspace-trust", e.vscodeTerminal = "vscode-terminal", e.vscodeChatCodeBlock = "vscode-chat-code-block", e.vscodeChatCodeCompareBlock = "vscode-chat-code-compare-block", e.vscodeChatSesssion = "vscode-chat-editor", e.webviewPanel = "webview-panel", e.vscodeWebview = "vscode-webview", e.extension = "extension", e.vscodeFileResource = "vscode-file", e.tmp = "tmp", e.vsls = "vsls", e.vscodeSourceControl = "vscode-scm", e.commentsInput = "comment", e.codeSetting = "code-setting", e.outputChannel = "output";
})(gr ||= {});
function _r(e, t) {
	return b.isUri(e) ? In(e.scheme, t) : Ln(e, t + ":");
}
function vr(e, ...t) {
	return t.some((t) => _r(e, t));
}
var yr = new class {
	constructor() {
		this._hosts = Object.create(null), this._ports = Object.create(null), this._connectionTokens = Object.create(null), this._preferredWebSchema = "http", this._delegate = null, this._serverRootPath = "/";
	}
	setPreferredWebSchema(e) {
		this._preferredWebSchema = e;
	}
	get _remoteResourcesPath() {
		return n.join(this._serverRootPath, gr.vscodeRemoteResource);
	}
	rewrite(e) {
		if (this._delegate) try {
			return this._delegate(e);
		} catch (t) {
			return a(t), e;
		}
		let n = e.authority, r = this._hosts[n];
		r && r.indexOf(":") !== -1 && r.indexOf("[") === -1 && (r = `[${r}]`);
		let i = this._ports[n], o = this._connectionTokens[n], s = `path=${encodeURIComponent(e.path)}`;
		return typeof o == "string" && (s += `&tkn=${encodeURIComponent(o)}`), b.from({
			scheme: t ? this._preferredWebSchema : gr.vscodeRemoteResource,
			authority: `${r}:${i}`,
			path: this._remoteResourcesPath,
			query: s
		});
	}
}(), br = "vscode-app", xr = new class e {
	static {
		this.FALLBACK_AUTHORITY = br;
	}
	asBrowserUri(e) {
		let t = this.toUri(e);
		return this.uriToBrowserUri(t);
	}
	uriToBrowserUri(t) {
		return t.scheme === gr.vscodeRemote ? yr.rewrite(t) : t.scheme === gr.file && (p || ee === `${gr.vscodeFileResource}://${e.FALLBACK_AUTHORITY}`) ? t.with({
			scheme: gr.vscodeFileResource,
			authority: t.authority || e.FALLBACK_AUTHORITY,
			query: null,
			fragment: null
		}) : t;
	}
	toUri(e, t) {
		if (b.isUri(e)) return e;
		if (globalThis._VSCODE_FILE_ROOT) {
			let t = globalThis._VSCODE_FILE_ROOT;
			if (/^\w[\w\d+.-]*:\/\//.test(t)) return b.joinPath(b.parse(t, !0), e);
			let n = oe(t, e);
			return b.file(n);
		}
		return b.parse(t.toUrl(e));
	}
}(), Sr;
(function(e) {
	let t = /* @__PURE__ */ new Map([
		["1", { "Cross-Origin-Opener-Policy": "same-origin" }],
		["2", { "Cross-Origin-Embedder-Policy": "require-corp" }],
		["3", {
			"Cross-Origin-Opener-Policy": "same-origin",
			"Cross-Origin-Embedder-Policy": "require-corp"
		}]
	]);
	e.CoopAndCoep = Object.freeze(t.get("3"));
	let n = "vscode-coi";
	function r(e) {
		let r;
		typeof e == "string" ? r = new URL(e).searchParams : e instanceof URL ? r = e.searchParams : b.isUri(e) && (r = new URL(e.toString(!0)).searchParams);
		let i = r?.get(n);
		if (i) return t.get(i);
	}
	e.getHeadersFromQuery = r;
	function i(e, t, r) {
		if (!globalThis.crossOriginIsolated) return;
		let i = t && r ? "3" : r ? "2" : "1";
		e instanceof URLSearchParams ? e.set(n, i) : e[n] = i;
	}
	e.addSearchParam = i;
})(Sr ||= {});
// node_modules/monaco-editor/esm/vs/base/common/hash.js
function Cr(e) {
	return wr(e, 0);
}
function wr(e, t) {
	switch (typeof e) {
		case "object": return e === null ? Tr(349, t) : Array.isArray(e) ? Or(e, t) : kr(e, t);
		case "string": return Dr(e, t);
		case "boolean": return Er(e, t);
		case "number": return Tr(e, t);
		case "undefined": return Tr(937, t);
		default: return Tr(617, t);
	}
}
function Tr(e, t) {
	return (t << 5) - t + e | 0;
}
function Er(e, t) {
	return Tr(e ? 433 : 863, t);
}
function Dr(e, t) {
	t = Tr(149417, t);
	for (let n = 0, r = e.length; n < r; n++) t = Tr(e.charCodeAt(n), t);
	return t;
}
function Or(e, t) {
	return t = Tr(104579, t), e.reduce((e, t) => wr(t, e), t);
}
function kr(e, t) {
	return t = Tr(181387, t), Object.keys(e).sort().reduce((t, n) => (t = Dr(n, t), wr(e[n], t)), t);
}
function Ar(e, t, n = 32) {
	let r = n - t, i = ~((1 << r) - 1);
	return (e << t | (i & e) >>> r) >>> 0;
}
function jr(e, t = 0, n = e.byteLength, r = 0) {
	for (let i = 0; i < n; i++) e[t + i] = r;
}
function Mr(e, t, n = "0") {
	for (; e.length < t;) e = n + e;
	return e;
}
function Nr(e, t = 32) {
	return e instanceof ArrayBuffer ? Array.from(new Uint8Array(e)).map((e) => e.toString(16).padStart(2, "0")).join("") : Mr((e >>> 0).toString(16), t / 4);
}
var Pr = class e {
	static {
		this._bigBlock32 = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(320));
	}
	constructor() {
		this._h0 = 1732584193, this._h1 = 4023233417, this._h2 = 2562383102, this._h3 = 271733878, this._h4 = 3285377520, this._buff = /* @__PURE__ */ new Uint8Array(67), this._buffDV = new DataView(this._buff.buffer), this._buffLen = 0, this._totalLen = 0, this._leftoverHighSurrogate = 0, this._finished = !1;
	}
	update(e) {
		let t = e.length;
		if (t === 0) return;
		let n = this._buff, r = this._buffLen, i = this._leftoverHighSurrogate, a, o;
		for (i === 0 ? (a = e.charCodeAt(0), o = 0) : (a = i, o = -1, i = 0);;) {
			let s = a;
			if (Bn(a)) {
				if (o + 1 < t) {
					let t = e.charCodeAt(o + 1);
					Vn(t) ? (o++, s = Hn(a, t)) : s = 65533;
				} else {
					i = a;
					break;
				}
			} else Vn(a) && (s = 65533);
			if (r = this._push(n, r, s), o++, o < t) a = e.charCodeAt(o);
			else break;
		}
		this._buffLen = r, this._leftoverHighSurrogate = i;
	}
	_push(e, t, n) {
		return n < 128 ? e[t++] = n : n < 2048 ? (e[t++] = 192 | (n & 1984) >>> 6, e[t++] = 128 | (n & 63) >>> 0) : n < 65536 ? (e[t++] = 224 | (n & 61440) >>> 12, e[t++] = 128 | (n & 4032) >>> 6, e[t++] = 128 | (n & 63) >>> 0) : (e[t++] = 240 | (n & 1835008) >>> 18, e[t++] = 128 | (n & 258048) >>> 12, e[t++] = 128 | (n & 4032) >>> 6, e[t++] = 128 | (n & 63) >>> 0), t >= 64 && (this._step(), t -= 64, this._totalLen += 64, e[0] = e[64], e[1] = e[65], e[2] = e[66]), t;
	}
	digest() {
		return this._finished || (this._finished = !0, this._leftoverHighSurrogate && (this._leftoverHighSurrogate = 0, this._buffLen = this._push(this._buff, this._buffLen, 65533)), this._totalLen += this._buffLen, this._wrapUp()), Nr(this._h0) + Nr(this._h1) + Nr(this._h2) + Nr(this._h3) + Nr(this._h4);
	}
	_wrapUp() {
		this._buff[this._buffLen++] = 128, jr(this._buff, this._buffLen), this._buffLen > 56 && (this._step(), jr(this._buff));
		let e = 8 * this._totalLen;
		this._buffDV.setUint32(56, Math.floor(e / 4294967296), !1), this._buffDV.setUint32(60, e % 4294967296, !1), this._step();
	}
	_step() {
		let t = e._bigBlock32, n = this._buffDV;
		for (let e = 0; e < 64; e += 4) t.setUint32(e, n.getUint32(e, !1), !1);
		for (let e = 64; e < 320; e += 4) t.setUint32(e, Ar(t.getUint32(e - 12, !1) ^ t.getUint32(e - 32, !1) ^ t.getUint32(e - 56, !1) ^ t.getUint32(e - 64, !1), 1), !1);
		let r = this._h0, i = this._h1, a = this._h2, o = this._h3, s = this._h4, c, l, u;
		for (let e = 0; e < 80; e++) e < 20 ? (c = i & a | ~i & o, l = 1518500249) : e < 40 ? (c = i ^ a ^ o, l = 1859775393) : e < 60 ? (c = i & a | i & o | a & o, l = 2400959708) : (c = i ^ a ^ o, l = 3395469782), u = Ar(r, 5) + c + s + l + t.getUint32(e * 4, !1) | 0, s = o, o = a, a = Ar(i, 30), i = r, r = u;
		this._h0 = this._h0 + r | 0, this._h1 = this._h1 + i | 0, this._h2 = this._h2 + a | 0, this._h3 = this._h3 + o | 0, this._h4 = this._h4 + s | 0;
	}
}, { registerWindow: Fr, getWindow: P, getDocument: Ir, getWindows: Lr, getWindowsCount: Rr, getWindowId: zr, getWindowById: Br, hasWindow: Vr, onDidRegisterWindow: Hr, onWillUnregisterWindow: Ur, onDidUnregisterWindow: Wr } = (function() {
	let e = /* @__PURE__ */ new Map();
	se(D, 1);
	let t = {
		window: D,
		disposables: new S()
	};
	e.set(D.vscodeWindowId, t);
	let n = new E(), r = new E(), i = new E();
	function a(n, r) {
		return (typeof n == "number" ? e.get(n) : void 0) ?? (r ? t : void 0);
	}
	return {
		onDidRegisterWindow: n.event,
		onWillUnregisterWindow: i.event,
		onDidUnregisterWindow: r.event,
		registerWindow(t) {
			if (e.has(t.vscodeWindowId)) return re.None;
			let a = new S(), o = {
				window: t,
				disposables: a.add(new S())
			};
			return e.set(t.vscodeWindowId, o), a.add(ae(() => {
				e.delete(t.vscodeWindowId), r.fire(t);
			})), a.add(F(t, I.BEFORE_UNLOAD, () => {
				i.fire(t);
			})), n.fire(o), a;
		},
		getWindows() {
			return e.values();
		},
		getWindowsCount() {
			return e.size;
		},
		getWindowId(e) {
			return e.vscodeWindowId;
		},
		hasWindow(t) {
			return e.has(t);
		},
		getWindowById: a,
		getWindow(e) {
			let t = e;
			if (t?.ownerDocument?.defaultView) return t.ownerDocument.defaultView.window;
			let n = e;
			return n?.view ? n.view.window : D;
		},
		getDocument(e) {
			return P(e).document;
		}
	};
})();
function Gr(e) {
	for (; e.firstChild;) e.firstChild.remove();
}
var Kr = class {
	constructor(e, t, n, r) {
		this._node = e, this._type = t, this._handler = n, this._options = r || !1, this._node.addEventListener(this._type, this._handler, this._options);
	}
	dispose() {
		this._handler &&= (this._node.removeEventListener(this._type, this._handler, this._options), this._node = null, null);
	}
};
function F(e, t, n, r) {
	return new Kr(e, t, n, r);
}
function qr(e, t) {
	return function(n) {
		return t(new Ne(e, n));
	};
}
function Jr(e) {
	return function(t) {
		return e(new ke(t));
	};
}
var Yr = function(e, t, n, r) {
	let i = n;
	return t === "click" || t === "mousedown" || t === "contextmenu" ? i = qr(P(e), n) : (t === "keydown" || t === "keypress" || t === "keyup") && (i = Jr(n)), F(e, t, i, r);
}, Xr = function(e, t, n) {
	return Zr(e, qr(P(e), t), n);
};
function Zr(e, t, n) {
	return F(e, l && _e.pointerEvents ? I.POINTER_DOWN : I.MOUSE_DOWN, t, n);
}
function Qr(e, t, n) {
	return Xe(e, t, n);
}
var $r = class extends Ze {
	constructor(e, t) {
		super(e, t);
	}
}, ei, ti, ni = class extends qe {
	constructor(e) {
		super(), this.defaultTarget = e && P(e);
	}
	cancelAndSet(e, t, n) {
		return super.cancelAndSet(e, t, n ?? this.defaultTarget);
	}
}, ri = class {
	constructor(e, t = 0) {
		this._runner = e, this.priority = t, this._canceled = !1;
	}
	dispose() {
		this._canceled = !0;
	}
	execute() {
		if (!this._canceled) try {
			this._runner();
		} catch (e) {
			a(e);
		}
	}
	static sort(e, t) {
		return t.priority - e.priority;
	}
};
(function() {
	let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = (i) => {
		n.set(i, !1);
		let a = e.get(i) ?? [];
		for (t.set(i, a), e.set(i, []), r.set(i, !0); a.length > 0;) a.sort(ri.sort), a.shift().execute();
		r.set(i, !1);
	};
	ti = (t, r, a = 0) => {
		let o = zr(t), s = new ri(r, a), c = e.get(o);
		return c || (c = [], e.set(o, c)), c.push(s), n.get(o) || (n.set(o, !0), t.requestAnimationFrame(() => i(o))), s;
	}, ei = (e, n, i) => {
		let a = zr(e);
		if (r.get(a)) {
			let e = new ri(n, i), r = t.get(a);
			return r || (r = [], t.set(a, r)), r.push(e), e;
		}
		return ti(e, n, i);
	};
})();
function ii(e) {
	return P(e).getComputedStyle(e, null);
}
function ai(e, t) {
	let n = P(e), r = n.document;
	if (e !== r.body) return new si(e.clientWidth, e.clientHeight);
	if (l && n?.visualViewport) return new si(n.visualViewport.width, n.visualViewport.height);
	if (n?.innerWidth && n.innerHeight) return new si(n.innerWidth, n.innerHeight);
	if (r.body && r.body.clientWidth && r.body.clientHeight) return new si(r.body.clientWidth, r.body.clientHeight);
	if (r.documentElement && r.documentElement.clientWidth && r.documentElement.clientHeight) return new si(r.documentElement.clientWidth, r.documentElement.clientHeight);
	if (t) return ai(t);
	throw Error("Unable to figure out browser width and height");
}
var oi = class e {
	static convertToPixels(e, t) {
		return parseFloat(t) || 0;
	}
	static getDimension(t, n, r) {
		let i = ii(t), a = i ? i.getPropertyValue(n) : "0";
		return e.convertToPixels(t, a);
	}
	static getBorderLeftWidth(t) {
		return e.getDimension(t, "border-left-width", "borderLeftWidth");
	}
	static getBorderRightWidth(t) {
		return e.getDimension(t, "border-right-width", "borderRightWidth");
	}
	static getBorderTopWidth(t) {
		return e.getDimension(t, "border-top-width", "borderTopWidth");
	}
	static getBorderBottomWidth(t) {
		return e.getDimension(t, "border-bottom-width", "borderBottomWidth");
	}
	static getPaddingLeft(t) {
		return e.getDimension(t, "padding-left", "paddingLeft");
	}
	static getPaddingRight(t) {
		return e.getDimension(t, "padding-right", "paddingRight");
	}
	static getPaddingTop(t) {
		return e.getDimension(t, "padding-top", "paddingTop");
	}
	static getPaddingBottom(t) {
		return e.getDimension(t, "padding-bottom", "paddingBottom");
	}
	static getMarginLeft(t) {
		return e.getDimension(t, "margin-left", "marginLeft");
	}
	static getMarginTop(t) {
		return e.getDimension(t, "margin-top", "marginTop");
	}
	static getMarginRight(t) {
		return e.getDimension(t, "margin-right", "marginRight");
	}
	static getMarginBottom(t) {
		return e.getDimension(t, "margin-bottom", "marginBottom");
	}
}, si = class e {
	static {
		this.None = new e(0, 0);
	}
	constructor(e, t) {
		this.width = e, this.height = t;
	}
	with(t = this.width, n = this.height) {
		return t !== this.width || n !== this.height ? new e(t, n) : this;
	}
	static is(e) {
		return typeof e == "object" && typeof e.height == "number" && typeof e.width == "number";
	}
	static lift(t) {
		return t instanceof e ? t : new e(t.width, t.height);
	}
	static equals(e, t) {
		return e === t ? !0 : !e || !t ? !1 : e.width === t.width && e.height === t.height;
	}
};
function ci(e) {
	let t = e.offsetParent, n = e.offsetTop, r = e.offsetLeft;
	for (; (e = e.parentNode) !== null && e !== e.ownerDocument.body && e !== e.ownerDocument.documentElement;) {
		n -= e.scrollTop;
		let i = yi(e) ? null : ii(e);
		i && (r -= i.direction === "rtl" ? -e.scrollLeft : e.scrollLeft), e === t && (r += oi.getBorderLeftWidth(e), n += oi.getBorderTopWidth(e), n += e.offsetTop, r += e.offsetLeft, t = e.offsetParent);
	}
	return {
		left: r,
		top: n
	};
}
function li(e, t, n) {
	typeof t == "number" && (e.style.width = `${t}px`), typeof n == "number" && (e.style.height = `${n}px`);
}
function ui(e) {
	let t = e.getBoundingClientRect(), n = P(e);
	return {
		left: t.left + n.scrollX,
		top: t.top + n.scrollY,
		width: t.width,
		height: t.height
	};
}
function di(e) {
	let t = e, n = 1;
	do {
		let e = ii(t).zoom;
		e != null && e !== "1" && (n *= e), t = t.parentElement;
	} while (t !== null && t !== t.ownerDocument.documentElement);
	return n;
}
function fi(e) {
	let t = oi.getMarginLeft(e) + oi.getMarginRight(e);
	return e.offsetWidth + t;
}
function pi(e) {
	let t = oi.getBorderLeftWidth(e) + oi.getBorderRightWidth(e), n = oi.getPaddingLeft(e) + oi.getPaddingRight(e);
	return e.offsetWidth - t - n;
}
function mi(e) {
	let t = oi.getBorderTopWidth(e) + oi.getBorderBottomWidth(e), n = oi.getPaddingTop(e) + oi.getPaddingBottom(e);
	return e.offsetHeight - t - n;
}
function hi(e) {
	let t = oi.getMarginTop(e) + oi.getMarginBottom(e);
	return e.offsetHeight + t;
}
function gi(e, t) {
	return !!t?.contains(e);
}
function _i(e, t, n) {
	for (; e && e.nodeType === e.ELEMENT_NODE;) {
		if (e.classList.contains(t)) return e;
		if (n) {
			if (typeof n == "string") {
				if (e.classList.contains(n)) return null;
			} else if (e === n) return null;
		}
		e = e.parentNode;
	}
	return null;
}
function vi(e, t, n) {
	return !!_i(e, t, n);
}
function yi(e) {
	return e && !!e.host && !!e.mode;
}
function bi(e) {
	return !!xi(e);
}
function xi(e) {
	for (; e.parentNode;) {
		if (e === e.ownerDocument?.body) return null;
		e = e.parentNode;
	}
	return yi(e) ? e : null;
}
function Si() {
	let e = Ti().activeElement;
	for (; e?.shadowRoot;) e = e.shadowRoot.activeElement;
	return e;
}
function Ci(e) {
	return Si() === e;
}
function wi(e) {
	return gi(Si(), e);
}
function Ti() {
	return Rr() <= 1 ? D.document : Array.from(Lr()).map(({ window: e }) => e.document).find((e) => e.hasFocus()) ?? D.document;
}
function Ei() {
	return Ti().defaultView?.window ?? D;
}
var Di = /* @__PURE__ */ new Map();
function Oi() {
	return new ki();
}
var ki = class {
	constructor() {
		this._currentCssStyle = "", this._styleSheet = void 0;
	}
	setStyle(e) {
		e !== this._currentCssStyle && (this._currentCssStyle = e, this._styleSheet ? this._styleSheet.innerText = e : this._styleSheet = Ai(D.document.head, (t) => t.innerText = e));
	}
	dispose() {
		this._styleSheet &&= (this._styleSheet.remove(), void 0);
	}
};
function Ai(e = D.document.head, t, n) {
	let r = document.createElement("style");
	if (r.type = "text/css", r.media = "screen", t?.(r), e.appendChild(r), n && n.add(ae(() => r.remove())), e === D.document.head) {
		let e = /* @__PURE__ */ new Set();
		Di.set(r, e);
		for (let { window: t, disposables: i } of Lr()) {
			if (t === D) continue;
			let a = i.add(ji(r, e, t));
			n?.add(a);
		}
	}
	return r;
}
function ji(e, t, n) {
	let r = new S(), i = e.cloneNode(!0);
	n.document.head.appendChild(i), r.add(ae(() => i.remove()));
	for (let t of Fi(e)) i.sheet?.insertRule(t.cssText, i.sheet?.cssRules.length);
	return r.add(Mi.observe(e, r, { childList: !0 })(() => {
		i.textContent = e.textContent;
	})), t.add(i), r.add(ae(() => t.delete(i))), r;
}
var Mi = new class {
	constructor() {
		this.mutationObservers = /* @__PURE__ */ new Map();
	}
	observe(e, t, n) {
		let r = this.mutationObservers.get(e);
		r || (r = /* @__PURE__ */ new Map(), this.mutationObservers.set(e, r));
		let i = Cr(n), a = r.get(i);
		if (a) a.users += 1;
		else {
			let o = new E(), s = new MutationObserver((e) => o.fire(e));
			s.observe(e, n);
			let c = a = {
				users: 1,
				observer: s,
				onDidMutate: o.event
			};
			t.add(ae(() => {
				--c.users, c.users === 0 && (o.dispose(), s.disconnect(), r?.delete(i), r?.size === 0 && this.mutationObservers.delete(e));
			})), r.set(i, a);
		}
		return a.onDidMutate;
	}
}(), Ni = null;
function Pi() {
	return Ni ||= Ai(), Ni;
}
function Fi(e) {
	return e?.sheet?.rules ? e.sheet.rules : e?.sheet?.cssRules ? e.sheet.cssRules : [];
}
function Ii(e, t, n = Pi()) {
	if (n && t) {
		n.sheet?.insertRule(`${e} {${t}}`, 0);
		for (let r of Di.get(n) ?? []) Ii(e, t, r);
	}
}
function Li(e, t = Pi()) {
	if (!t) return;
	let n = Fi(t), r = [];
	for (let t = 0; t < n.length; t++) {
		let i = n[t];
		Ri(i) && i.selectorText.indexOf(e) !== -1 && r.push(t);
	}
	for (let e = r.length - 1; e >= 0; e--) t.sheet?.deleteRule(r[e]);
	for (let n of Di.get(t) ?? []) Li(e, n);
}
function Ri(e) {
	return typeof e.selectorText == "string";
}
function zi(e) {
	return e instanceof HTMLElement || e instanceof P(e).HTMLElement;
}
function Bi(e) {
	return e instanceof HTMLAnchorElement || e instanceof P(e).HTMLAnchorElement;
}
function Vi(e) {
	return e instanceof SVGElement || e instanceof P(e).SVGElement;
}
function Hi(e) {
	return e instanceof MouseEvent || e instanceof P(e).MouseEvent;
}
function Ui(e) {
	return e instanceof KeyboardEvent || e instanceof P(e).KeyboardEvent;
}
var I = {
	CLICK: "click",
	AUXCLICK: "auxclick",
	DBLCLICK: "dblclick",
	MOUSE_UP: "mouseup",
	MOUSE_DOWN: "mousedown",
	MOUSE_OVER: "mouseover",
	MOUSE_MOVE: "mousemove",
	MOUSE_OUT: "mouseout",
	MOUSE_ENTER: "mouseenter",
	MOUSE_LEAVE: "mouseleave",
	MOUSE_WHEEL: "wheel",
	POINTER_UP: "pointerup",
	POINTER_DOWN: "pointerdown",
	POINTER_MOVE: "pointermove",
	POINTER_LEAVE: "pointerleave",
	CONTEXT_MENU: "contextmenu",
	WHEEL: "wheel",
	KEY_DOWN: "keydown",
	KEY_PRESS: "keypress",
	KEY_UP: "keyup",
	LOAD: "load",
	BEFORE_UNLOAD: "beforeunload",
	UNLOAD: "unload",
	PAGE_SHOW: "pageshow",
	PAGE_HIDE: "pagehide",
	PASTE: "paste",
	ABORT: "abort",
	ERROR: "error",
	RESIZE: "resize",
	SCROLL: "scroll",
	FULLSCREEN_CHANGE: "fullscreenchange",
	WK_FULLSCREEN_CHANGE: "webkitfullscreenchange",
	SELECT: "select",
	CHANGE: "change",
	SUBMIT: "submit",
	RESET: "reset",
	FOCUS: "focus",
	FOCUS_IN: "focusin",
	FOCUS_OUT: "focusout",
	BLUR: "blur",
	INPUT: "input",
	STORAGE: "storage",
	DRAG_START: "dragstart",
	DRAG: "drag",
	DRAG_ENTER: "dragenter",
	DRAG_LEAVE: "dragleave",
	DRAG_OVER: "dragover",
	DROP: "drop",
	DRAG_END: "dragend",
	ANIMATION_START: A ? "webkitAnimationStart" : "animationstart",
	ANIMATION_END: A ? "webkitAnimationEnd" : "animationend",
	ANIMATION_ITERATION: A ? "webkitAnimationIteration" : "animationiteration"
};
function Wi(e) {
	let t = e;
	return !!(t && typeof t.preventDefault == "function" && typeof t.stopPropagation == "function");
}
var Gi = { stop: (e, t) => (e.preventDefault(), t && e.stopPropagation(), e) };
function Ki(e) {
	let t = [];
	for (let n = 0; e && e.nodeType === e.ELEMENT_NODE; n++) t[n] = e.scrollTop, e = e.parentNode;
	return t;
}
function qi(e, t) {
	for (let n = 0; e && e.nodeType === e.ELEMENT_NODE; n++) e.scrollTop !== t[n] && (e.scrollTop = t[n]), e = e.parentNode;
}
var Ji = class e extends re {
	static hasFocusWithin(e) {
		if (zi(e)) {
			let t = xi(e);
			return gi(t ? t.activeElement : e.ownerDocument.activeElement, e);
		}
		{
			let t = e;
			return gi(t.document.activeElement, t.document);
		}
	}
	constructor(t) {
		super(), this._onDidFocus = this._register(new E()), this.onDidFocus = this._onDidFocus.event, this._onDidBlur = this._register(new E()), this.onDidBlur = this._onDidBlur.event;
		let n = e.hasFocusWithin(t), r = !1, i = () => {
			r = !1, n || (n = !0, this._onDidFocus.fire());
		}, a = () => {
			n && (r = !0, (zi(t) ? P(t) : t).setTimeout(() => {
				r && (r = !1, n = !1, this._onDidBlur.fire());
			}, 0));
		};
		this._refreshStateHandler = () => {
			e.hasFocusWithin(t) !== n && (n ? a() : i());
		}, this._register(F(t, I.FOCUS, i, !0)), this._register(F(t, I.BLUR, a, !0)), zi(t) && (this._register(F(t, I.FOCUS_IN, () => this._refreshStateHandler())), this._register(F(t, I.FOCUS_OUT, () => this._refreshStateHandler())));
	}
};
function Yi(e) {
	return new Ji(e);
}
function Xi(e, t) {
	return e.after(t), t;
}
function Zi(e, ...t) {
	if (e.append(...t), t.length === 1 && typeof t[0] != "string") return t[0];
}
function Qi(e, t) {
	return e.insertBefore(t, e.firstChild), t;
}
function $i(e, ...t) {
	e.innerText = "", Zi(e, ...t);
}
var ea = /([\w\-]+)?(#([\w\-]+))?((\.([\w\-]+))*)/, ta;
(function(e) {
	e.HTML = "http://www.w3.org/1999/xhtml", e.SVG = "http://www.w3.org/2000/svg";
})(ta ||= {});
function na(e, t, n, ...r) {
	let i = ea.exec(t);
	if (!i) throw Error("Bad use of emmet");
	let a = i[1] || "div", o;
	return o = e === ta.HTML ? document.createElement(a) : document.createElementNS(e, a), i[3] && (o.id = i[3]), i[4] && (o.className = i[4].replace(/\./g, " ").trim()), n && Object.entries(n).forEach(([e, t]) => {
		t !== void 0 && (/^on\w+$/.test(e) ? o[e] = t : e === "selected" ? t && o.setAttribute(e, "true") : o.setAttribute(e, t));
	}), o.append(...r), o;
}
function ra(e, t, ...n) {
	return na(ta.HTML, e, t, ...n);
}
ra.SVG = function(e, t, ...n) {
	return na(ta.SVG, e, t, ...n);
};
function ia(e, ...t) {
	e ? aa(...t) : oa(...t);
}
function aa(...e) {
	for (let t of e) t.style.display = "", t.removeAttribute("aria-hidden");
}
function oa(...e) {
	for (let t of e) t.style.display = "none", t.setAttribute("aria-hidden", "true");
}
function sa(e, t) {
	let n = e.devicePixelRatio * t;
	return Math.max(1, Math.floor(n)) / e.devicePixelRatio;
}
function ca(e) {
	D.open(e, "_blank", "noopener");
}
function la(e, t) {
	let n = () => {
		t(), r = ti(e, n);
	}, r = ti(e, n);
	return ae(() => r.dispose());
}
yr.setPreferredWebSchema(/^https:/.test(D.location.href) ? "https" : "http");
function ua(e) {
	return e ? `url('${xr.uriToBrowserUri(e).toString(!0).replace(/'/g, "%27")}')` : "url('')";
}
function da(e) {
	return `'${e.replace(/'/g, "%27")}'`;
}
function fa(e, t) {
	if (e !== void 0) {
		let n = e.match(/^\s*var\((.+)\)$/);
		if (n) {
			let e = n[1].split(",", 2);
			return e.length === 2 && (t = fa(e[1].trim(), t)), `var(${e[0]}, ${t})`;
		}
		return e;
	}
	return t;
}
function pa(e, t = !1) {
	let n = document.createElement("a");
	return an("afterSanitizeAttributes", (r) => {
		for (let i of ["href", "src"]) if (r.hasAttribute(i)) {
			let a = r.getAttribute(i);
			if (i === "href" && a.startsWith("#")) continue;
			if (n.href = a, !e.includes(n.protocol.replace(/:$/, ""))) {
				if (t && i === "src" && n.href.startsWith("data:")) continue;
				r.removeAttribute(i);
			}
		}
	}), ae(() => {
		on("afterSanitizeAttributes");
	});
}
var ma = Object.freeze(/* @__PURE__ */ "a.abbr.b.bdo.blockquote.br.caption.cite.code.col.colgroup.dd.del.details.dfn.div.dl.dt.em.figcaption.figure.h1.h2.h3.h4.h5.h6.hr.i.img.input.ins.kbd.label.li.mark.ol.p.pre.q.rp.rt.ruby.samp.small.small.source.span.strike.strong.sub.summary.sup.table.tbody.td.tfoot.th.thead.time.tr.tt.u.ul.var.video.wbr".split("."));
Object.freeze({
	ALLOWED_TAGS: [
		"a",
		"button",
		"blockquote",
		"code",
		"div",
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"hr",
		"input",
		"label",
		"li",
		"p",
		"pre",
		"select",
		"small",
		"span",
		"strong",
		"textarea",
		"ul",
		"ol"
	],
	ALLOWED_ATTR: [
		"href",
		"data-href",
		"data-command",
		"target",
		"title",
		"name",
		"src",
		"alt",
		"class",
		"id",
		"role",
		"tabindex",
		"style",
		"data-code",
		"width",
		"height",
		"align",
		"x-dispatch",
		"required",
		"checked",
		"placeholder",
		"type",
		"start"
	],
	RETURN_DOM: !1,
	RETURN_DOM_FRAGMENT: !1,
	RETURN_TRUSTED_TYPE: !0
});
var ha = class e extends E {
	constructor() {
		super(), this._subscriptions = new S(), this._keyStatus = {
			altKey: !1,
			shiftKey: !1,
			ctrlKey: !1,
			metaKey: !1
		}, this._subscriptions.add(C.runAndSubscribe(Hr, ({ window: e, disposables: t }) => this.registerListeners(e, t), {
			window: D,
			disposables: this._subscriptions
		}));
	}
	registerListeners(e, t) {
		t.add(F(e, "keydown", (e) => {
			if (e.defaultPrevented) return;
			let t = new ke(e);
			if (!(t.keyCode === 6 && e.repeat)) {
				if (e.altKey && !this._keyStatus.altKey) this._keyStatus.lastKeyPressed = "alt";
				else if (e.ctrlKey && !this._keyStatus.ctrlKey) this._keyStatus.lastKeyPressed = "ctrl";
				else if (e.metaKey && !this._keyStatus.metaKey) this._keyStatus.lastKeyPressed = "meta";
				else if (e.shiftKey && !this._keyStatus.shiftKey) this._keyStatus.lastKeyPressed = "shift";
				else if (t.keyCode !== 6) this._keyStatus.lastKeyPressed = void 0;
				else return;
				this._keyStatus.altKey = e.altKey, this._keyStatus.ctrlKey = e.ctrlKey, this._keyStatus.metaKey = e.metaKey, this._keyStatus.shiftKey = e.shiftKey, this._keyStatus.lastKeyPressed && (this._keyStatus.event = e, this.fire(this._keyStatus));
			}
		}, !0)), t.add(F(e, "keyup", (e) => {
			e.defaultPrevented || (!e.altKey && this._keyStatus.altKey ? this._keyStatus.lastKeyReleased = "alt" : !e.ctrlKey && this._keyStatus.ctrlKey ? this._keyStatus.lastKeyReleased = "ctrl" : !e.metaKey && this._keyStatus.metaKey ? this._keyStatus.lastKeyReleased = "meta" : !e.shiftKey && this._keyStatus.shiftKey ? this._keyStatus.lastKeyReleased = "shift" : this._keyStatus.lastKeyReleased = void 0, this._keyStatus.lastKeyPressed !== this._keyStatus.lastKeyReleased && (this._keyStatus.lastKeyPressed = void 0), this._keyStatus.altKey = e.altKey, this._keyStatus.ctrlKey = e.ctrlKey, this._keyStatus.metaKey = e.metaKey, this._keyStatus.shiftKey = e.shiftKey, this._keyStatus.lastKeyReleased && (this._keyStatus.event = e, this.fire(this._keyStatus)));
		}, !0)), t.add(F(e.document.body, "mousedown", () => {
			this._keyStatus.lastKeyPressed = void 0;
		}, !0)), t.add(F(e.document.body, "mouseup", () => {
			this._keyStatus.lastKeyPressed = void 0;
		}, !0)), t.add(F(e.document.body, "mousemove", (e) => {
			e.buttons && (this._keyStatus.lastKeyPressed = void 0);
		}, !0)), t.add(F(e, "blur", () => {
			this.resetKeyStatus();
		}));
	}
	get keyStatus() {
		return this._keyStatus;
	}
	resetKeyStatus() {
		this.doResetKeyStatus(), this.fire(this._keyStatus);
	}
	doResetKeyStatus() {
		this._keyStatus = {
			altKey: !1,
			shiftKey: !1,
			ctrlKey: !1,
			metaKey: !1
		};
	}
	static getInstance() {
		return e.instance ||= new e(), e.instance;
	}
	dispose() {
		super.dispose(), this._subscriptions.dispose();
	}
}, ga = class extends re {
	constructor(e, t) {
		super(), this.element = e, this.callbacks = t, this.counter = 0, this.dragStartTime = 0, this.registerListeners();
	}
	registerListeners() {
		this.callbacks.onDragStart && this._register(F(this.element, I.DRAG_START, (e) => {
			this.callbacks.onDragStart?.(e);
		})), this.callbacks.onDrag && this._register(F(this.element, I.DRAG, (e) => {
			this.callbacks.onDrag?.(e);
		})), this._register(F(this.element, I.DRAG_ENTER, (e) => {
			this.counter++, this.dragStartTime = e.timeStamp, this.callbacks.onDragEnter?.(e);
		})), this._register(F(this.element, I.DRAG_OVER, (e) => {
			e.preventDefault(), this.callbacks.onDragOver?.(e, e.timeStamp - this.dragStartTime);
		})), this._register(F(this.element, I.DRAG_LEAVE, (e) => {
			this.counter--, this.counter === 0 && (this.dragStartTime = 0, this.callbacks.onDragLeave?.(e));
		})), this._register(F(this.element, I.DRAG_END, (e) => {
			this.counter = 0, this.dragStartTime = 0, this.callbacks.onDragEnd?.(e);
		})), this._register(F(this.element, I.DROP, (e) => {
			this.counter = 0, this.dragStartTime = 0, this.callbacks.onDrop?.(e);
		}));
	}
}, _a = /(?<tag>[\w\-]+)?(?:#(?<id>[\w\-]+))?(?<class>(?:\.(?:[\w\-]+))*)(?:@(?<name>(?:[\w\_])+))?/;
function va(e, ...t) {
	let n, r;
	Array.isArray(t[0]) ? (n = {}, r = t[0]) : (n = t[0] || {}, r = t[1]);
	let i = _a.exec(e);
	if (!i || !i.groups) throw Error("Bad use of h");
	let a = i.groups.tag || "div", o = document.createElement(a);
	i.groups.id && (o.id = i.groups.id);
	let s = [];
	if (i.groups.class) for (let e of i.groups.class.split(".")) e !== "" && s.push(e);
	if (n.className !== void 0) for (let e of n.className.split(".")) e !== "" && s.push(e);
	s.length > 0 && (o.className = s.join(" "));
	let c = {};
	if (i.groups.name && (c[i.groups.name] = o), r) for (let e of r) zi(e) ? o.appendChild(e) : typeof e == "string" ? o.append(e) : "root" in e && (Object.assign(c, e), o.appendChild(e.root));
	for (let [e, t] of Object.entries(n)) if (e === "className") continue;
	else if (e === "style") for (let [e, n] of Object.entries(t)) o.style.setProperty(ba(e), typeof n == "number" ? n + "px" : "" + n);
	else e === "tabIndex" ? o.tabIndex = t : o.setAttribute(ba(e), t.toString());
	return c.root = o, c;
}
function ya(e, ...t) {
	let n, r;
	Array.isArray(t[0]) ? (n = {}, r = t[0]) : (n = t[0] || {}, r = t[1]);
	let i = _a.exec(e);
	if (!i || !i.groups) throw Error("Bad use of h");
	let a = i.groups.tag || "div", o = document.createElementNS("http://www.w3.org/2000/svg", a);
	i.groups.id && (o.id = i.groups.id);
	let s = [];
	if (i.groups.class) for (let e of i.groups.class.split(".")) e !== "" && s.push(e);
	if (n.className !== void 0) for (let e of n.className.split(".")) e !== "" && s.push(e);
	s.length > 0 && (o.className = s.join(" "));
	let c = {};
	if (i.groups.name && (c[i.groups.name] = o), r) for (let e of r) zi(e) ? o.appendChild(e) : typeof e == "string" ? o.append(e) : "root" in e && (Object.assign(c, e), o.appendChild(e.root));
	for (let [e, t] of Object.entries(n)) if (e === "className") continue;
	else if (e === "style") for (let [e, n] of Object.entries(t)) o.style.setProperty(ba(e), typeof n == "number" ? n + "px" : "" + n);
	else e === "tabIndex" ? o.tabIndex = t : o.setAttribute(ba(e), t.toString());
	return c.root = o, c;
}
function ba(e) {
	return e.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}
// node_modules/monaco-editor/esm/vs/base/browser/globalPointerMoveMonitor.js
var xa = class {
	constructor() {
		this._hooks = new S(), this._pointerMoveCallback = null, this._onStopCallback = null;
	}
	dispose() {
		this.stopMonitoring(!1), this._hooks.dispose();
	}
	stopMonitoring(e, t) {
		if (!this.isMonitoring()) return;
		this._hooks.clear(), this._pointerMoveCallback = null;
		let n = this._onStopCallback;
		this._onStopCallback = null, e && n && n(t);
	}
	isMonitoring() {
		return !!this._pointerMoveCallback;
	}
	startMonitoring(e, t, n, r, i) {
		this.isMonitoring() && this.stopMonitoring(!1), this._pointerMoveCallback = r, this._onStopCallback = i;
		let a = e;
		try {
			e.setPointerCapture(t), this._hooks.add(ae(() => {
				try {
					e.releasePointerCapture(t);
				} catch {}
			}));
		} catch {
			a = P(e);
		}
		this._hooks.add(F(a, I.POINTER_MOVE, (e) => {
			e.buttons === n ? (e.preventDefault(), this._pointerMoveCallback(e)) : this.stopMonitoring(!0);
		})), this._hooks.add(F(a, I.POINTER_UP, (e) => this.stopMonitoring(!0)));
	}
};
// node_modules/monaco-editor/esm/vs/base/common/assert.js
function Sa(e, t) {
	if (!e) throw Error(t ? `Assertion failed (${t})` : "Assertion Failed");
}
function Ca(e, t = "Unreachable") {
	throw Error(t);
}
function wa(e) {
	e || a(new u("Soft Assertion Failed"));
}
function Ta(e) {
	e() || (e(), a(new u("Assertion Failed")));
}
function Ea(e, t) {
	let n = 0;
	for (; n < e.length - 1;) {
		let r = e[n], i = e[n + 1];
		if (!t(r, i)) return !1;
		n++;
	}
	return !0;
}
// node_modules/monaco-editor/esm/vs/base/common/color.js
function Da(e, t) {
	let n = 10 ** t;
	return Math.round(e * n) / n;
}
var L = class {
	constructor(e, t, n, r = 1) {
		this._rgbaBrand = void 0, this.r = Math.min(255, Math.max(0, e)) | 0, this.g = Math.min(255, Math.max(0, t)) | 0, this.b = Math.min(255, Math.max(0, n)) | 0, this.a = Da(Math.max(Math.min(1, r), 0), 3);
	}
	static equals(e, t) {
		return e.r === t.r && e.g === t.g && e.b === t.b && e.a === t.a;
	}
}, Oa = class e {
	constructor(e, t, n, r) {
		this._hslaBrand = void 0, this.h = Math.max(Math.min(360, e), 0) | 0, this.s = Da(Math.max(Math.min(1, t), 0), 3), this.l = Da(Math.max(Math.min(1, n), 0), 3), this.a = Da(Math.max(Math.min(1, r), 0), 3);
	}
	static equals(e, t) {
		return e.h === t.h && e.s === t.s && e.l === t.l && e.a === t.a;
	}
	static fromRGBA(t) {
		let n = t.r / 255, r = t.g / 255, i = t.b / 255, a = t.a, o = Math.max(n, r, i), s = Math.min(n, r, i), c = 0, l = 0, u = (s + o) / 2, d = o - s;
		if (d > 0) {
			switch (l = Math.min(u <= .5 ? d / (2 * u) : d / (2 - 2 * u), 1), o) {
				case n:
					c = (r - i) / d + (r < i ? 6 : 0);
					break;
				case r:
					c = (i - n) / d + 2;
					break;
				case i: c = (n - r) / d + 4;
			}
			c *= 60, c = Math.round(c);
		}
		return new e(c, l, u, a);
	}
	static _hue2rgb(e, t, n) {
		return n < 0 && (n += 1), n > 1 && --n, n < 1 / 6 ? e + (t - e) * 6 * n : n < 1 / 2 ? t : n < 2 / 3 ? e + (t - e) * (2 / 3 - n) * 6 : e;
	}
	static toRGBA(t) {
		let n = t.h / 360, { s: r, l: i, a } = t, o, s, c;
		if (r === 0) o = s = c = i;
		else {
			let t = i < .5 ? i * (1 + r) : i + r - i * r, a = 2 * i - t;
			o = e._hue2rgb(a, t, n + 1 / 3), s = e._hue2rgb(a, t, n), c = e._hue2rgb(a, t, n - 1 / 3);
		}
		return new L(Math.round(o * 255), Math.round(s * 255), Math.round(c * 255), a);
	}
}, ka = class e {
	constructor(e, t, n, r) {
		this._hsvaBrand = void 0, this.h = Math.max(Math.min(360, e), 0) | 0, this.s = Da(Math.max(Math.min(1, t), 0), 3), this.v = Da(Math.max(Math.min(1, n), 0), 3), this.a = Da(Math.max(Math.min(1, r), 0), 3);
	}
	static equals(e, t) {
		return e.h === t.h && e.s === t.s && e.v === t.v && e.a === t.a;
	}
	static fromRGBA(t) {
		let n = t.r / 255, r = t.g / 255, i = t.b / 255, a = Math.max(n, r, i), o = a - Math.min(n, r, i), s = a === 0 ? 0 : o / a, c;
		return c = o === 0 ? 0 : a === n ? ((r - i) / o % 6 + 6) % 6 : a === r ? (i - n) / o + 2 : (n - r) / o + 4, new e(Math.round(c * 60), s, a, t.a);
	}
	static toRGBA(e) {
		let { h: t, s: n, v: r, a: i } = e, a = r * n, o = a * (1 - Math.abs(t / 60 % 2 - 1)), s = r - a, [c, l, u] = [
			0,
			0,
			0
		];
		return t < 60 ? (c = a, l = o) : t < 120 ? (c = o, l = a) : t < 180 ? (l = a, u = o) : t < 240 ? (l = o, u = a) : t < 300 ? (c = o, u = a) : t <= 360 && (c = a, u = o), c = Math.round((c + s) * 255), l = Math.round((l + s) * 255), u = Math.round((u + s) * 255), new L(c, l, u, i);
	}
}, R = class e {
	static fromHex(t) {
		return e.Format.CSS.parseHex(t) || e.red;
	}
	static equals(e, t) {
		return !e && !t ? !0 : !e || !t ? !1 : e.equals(t);
	}
	get hsla() {
		return this._hsla ? this._hsla : Oa.fromRGBA(this.rgba);
	}
	get hsva() {
		return this._hsva ? this._hsva : ka.fromRGBA(this.rgba);
	}
	constructor(e) {
		if (!e) throw Error("Color needs a value");
		if (e instanceof L) this.rgba = e;
		else if (e instanceof Oa) this._hsla = e, this.rgba = Oa.toRGBA(e);
		else if (e instanceof ka) this._hsva = e, this.rgba = ka.toRGBA(e);
		else throw Error("Invalid color ctor argument");
	}
	equals(e) {
		return !!e && L.equals(this.rgba, e.rgba) && Oa.equals(this.hsla, e.hsla) && ka.equals(this.hsva, e.hsva);
	}
	getRelativeLuminance() {
		let t = e._relativeLuminanceForComponent(this.rgba.r), n = e._relativeLuminanceForComponent(this.rgba.g), r = e._relativeLuminanceForComponent(this.rgba.b);
		return Da(.2126 * t + .7152 * n + .0722 * r, 4);
	}
	static _relativeLuminanceForComponent(e) {
		let t = e / 255;
		return t <= .03928 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
	}
	isLighter() {
		return (this.rgba.r * 299 + this.rgba.g * 587 + this.rgba.b * 114) / 1e3 >= 128;
	}
	isLighterThan(e) {
		return this.getRelativeLuminance() > e.getRelativeLuminance();
	}
	isDarkerThan(e) {
		return this.getRelativeLuminance() < e.getRelativeLuminance();
	}
	lighten(t) {
		return new e(new Oa(this.hsla.h, this.hsla.s, this.hsla.l + this.hsla.l * t, this.hsla.a));
	}
	darken(t) {
		return new e(new Oa(this.hsla.h, this.hsla.s, this.hsla.l - this.hsla.l * t, this.hsla.a));
	}
	transparent(t) {
		let { r: n, g: r, b: i, a } = this.rgba;
		return new e(new L(n, r, i, a * t));
	}
	isTransparent() {
		return this.rgba.a === 0;
	}
	isOpaque() {
		return this.rgba.a === 1;
	}
	opposite() {
		return new e(new L(255 - this.rgba.r, 255 - this.rgba.g, 255 - this.rgba.b, this.rgba.a));
	}
	makeOpaque(t) {
		if (this.isOpaque() || t.rgba.a !== 1) return this;
		let { r: n, g: r, b: i, a } = this.rgba;
		return new e(new L(t.rgba.r - a * (t.rgba.r - n), t.rgba.g - a * (t.rgba.g - r), t.rgba.b - a * (t.rgba.b - i), 1));
	}
	toString() {
		return this._toString ||= e.Format.CSS.format(this), this._toString;
	}
	static getLighterColor(e, t, n) {
		if (e.isLighterThan(t)) return e;
		n ||= .5;
		let r = e.getRelativeLuminance(), i = t.getRelativeLuminance();
		return n = n * (i - r) / i, e.lighten(n);
	}
	static getDarkerColor(e, t, n) {
		if (e.isDarkerThan(t)) return e;
		n ||= .5;
		let r = e.getRelativeLuminance(), i = t.getRelativeLuminance();
		return n = n * (r - i) / r, e.darken(n);
	}
	static {
		this.white = new e(new L(255, 255, 255, 1));
	}
	static {
		this.black = new e(new L(0, 0, 0, 1));
	}
	static {
		this.red = new e(new L(255, 0, 0, 1));
	}
	static {
		this.blue = new e(new L(0, 0, 255, 1));
	}
	static {
		this.green = new e(new L(0, 255, 0, 1));
	}
	static {
		this.cyan = new e(new L(0, 255, 255, 1));
	}
	static {
		this.lightgrey = new e(new L(211, 211, 211, 1));
	}
	static {
		this.transparent = new e(new L(0, 0, 0, 0));
	}
};
(function(e) {
	(function(t) {
		(function(t) {
			function n(t) {
				return t.rgba.a === 1 ? `rgb(${t.rgba.r}, ${t.rgba.g}, ${t.rgba.b})` : e.Format.CSS.formatRGBA(t);
			}
			t.formatRGB = n;
			function r(e) {
				return `rgba(${e.rgba.r}, ${e.rgba.g}, ${e.rgba.b}, ${+e.rgba.a.toFixed(2)})`;
			}
			t.formatRGBA = r;
			function i(t) {
				return t.hsla.a === 1 ? `hsl(${t.hsla.h}, ${(t.hsla.s * 100).toFixed(2)}%, ${(t.hsla.l * 100).toFixed(2)}%)` : e.Format.CSS.formatHSLA(t);
			}
			t.formatHSL = i;
			function a(e) {
				return `hsla(${e.hsla.h}, ${(e.hsla.s * 100).toFixed(2)}%, ${(e.hsla.l * 100).toFixed(2)}%, ${e.hsla.a.toFixed(2)})`;
			}
			t.formatHSLA = a;
			function o(e) {
				let t = e.toString(16);
				return t.length === 2 ? t : "0" + t;
			}
			function s(e) {
				return `#${o(e.rgba.r)}${o(e.rgba.g)}${o(e.rgba.b)}`;
			}
			t.formatHex = s;
			function c(t, n = !1) {
				return n && t.rgba.a === 1 ? e.Format.CSS.formatHex(t) : `#${o(t.rgba.r)}${o(t.rgba.g)}${o(t.rgba.b)}${o(Math.round(t.rgba.a * 255))}`;
			}
			t.formatHexA = c;
			function l(t) {
				return t.isOpaque() ? e.Format.CSS.formatHex(t) : e.Format.CSS.formatRGBA(t);
			}
			t.format = l;
			function u(t) {
				let n = t.length;
				if (n === 0 || t.charCodeAt(0) !== 35) return null;
				if (n === 7) return new e(new L(16 * d(t.charCodeAt(1)) + d(t.charCodeAt(2)), 16 * d(t.charCodeAt(3)) + d(t.charCodeAt(4)), 16 * d(t.charCodeAt(5)) + d(t.charCodeAt(6)), 1));
				if (n === 9) return new e(new L(16 * d(t.charCodeAt(1)) + d(t.charCodeAt(2)), 16 * d(t.charCodeAt(3)) + d(t.charCodeAt(4)), 16 * d(t.charCodeAt(5)) + d(t.charCodeAt(6)), (16 * d(t.charCodeAt(7)) + d(t.charCodeAt(8))) / 255));
				if (n === 4) {
					let n = d(t.charCodeAt(1)), r = d(t.charCodeAt(2)), i = d(t.charCodeAt(3));
					return new e(new L(16 * n + n, 16 * r + r, 16 * i + i));
				}
				if (n === 5) {
					let n = d(t.charCodeAt(1)), r = d(t.charCodeAt(2)), i = d(t.charCodeAt(3)), a = d(t.charCodeAt(4));
					return new e(new L(16 * n + n, 16 * r + r, 16 * i + i, (16 * a + a) / 255));
				}
				return null;
			}
			t.parseHex = u;
			function d(e) {
				switch (e) {
					case 48: return 0;
					case 49: return 1;
					case 50: return 2;
					case 51: return 3;
					case 52: return 4;
					case 53: return 5;
					case 54: return 6;
					case 55: return 7;
					case 56: return 8;
					case 57: return 9;
					case 97: return 10;
					case 65: return 10;
					case 98: return 11;
					case 66: return 11;
					case 99: return 12;
					case 67: return 12;
					case 100: return 13;
					case 68: return 13;
					case 101: return 14;
					case 69: return 14;
					case 102: return 15;
					case 70: return 15;
				}
				return 0;
			}
		})(t.CSS ||= {});
	})(e.Format ||= {});
})(R ||= {});
var Aa = new class {
	constructor() {
		this.data = /* @__PURE__ */ new Map();
	}
	add(e, t) {
		Sa(T(e)), Sa(g(t)), Sa(!this.data.has(e), "There is already an extension with this id"), this.data.set(e, t);
	}
	as(e) {
		return this.data.get(e) || null;
	}
}(), ja = { JSONContribution: "base.contributions.json" };
function Ma(e) {
	return e.length > 0 && e.charAt(e.length - 1) === "#" ? e.substring(0, e.length - 1) : e;
}
var Na = new class {
	constructor() {
		this._onDidChangeSchema = new E(), this.schemasById = {};
	}
	registerSchema(e, t) {
		this.schemasById[Ma(e)] = t, this._onDidChangeSchema.fire(e);
	}
	notifySchemaChanged(e) {
		this._onDidChangeSchema.fire(e);
	}
}();
Aa.add(ja.JSONContribution, Na);
// node_modules/monaco-editor/esm/vs/platform/theme/common/colorUtils.js
function Pa(e) {
	return `--vscode-${e.replace(/\./g, "-")}`;
}
function Fa(e) {
	return `var(${Pa(e)})`;
}
function Ia(e, t) {
	return `var(${Pa(e)}, ${t})`;
}
function La(e) {
	return typeof e == "object" && !!e && "light" in e && "dark" in e;
}
var Ra = { ColorContribution: "base.contributions.colors" }, za = "default", Ba = new class {
	constructor() {
		this._onDidChangeSchema = new E(), this.onDidChangeSchema = this._onDidChangeSchema.event, this.colorSchema = {
			type: "object",
			properties: {}
		}, this.colorReferenceSchema = {
			type: "string",
			enum: [],
			enumDescriptions: []
		}, this.colorsById = {};
	}
	registerColor(e, t, n, r = !1, i) {
		let a = {
			id: e,
			description: n,
			defaults: t,
			needsTransparency: r,
			deprecationMessage: i
		};
		this.colorsById[e] = a;
		let s = {
			type: "string",
			format: "color-hex",
			defaultSnippets: [{ body: "${1:#ff0000}" }]
		};
		return i && (s.deprecationMessage = i), r && (s.pattern = "^#(?:(?<rgba>[0-9a-fA-f]{3}[0-9a-eA-E])|(?:[0-9a-fA-F]{6}(?:(?![fF]{2})(?:[0-9a-fA-F]{2}))))?$", s.patternErrorMessage = o("transparecyRequired", "This color must be transparent or it will obscure content")), this.colorSchema.properties[e] = {
			description: n,
			oneOf: [s, {
				type: "string",
				const: za,
				description: o("useDefault", "Use the default color.")
			}]
		}, this.colorReferenceSchema.enum.push(e), this.colorReferenceSchema.enumDescriptions.push(n), this._onDidChangeSchema.fire(), e;
	}
	getColors() {
		return Object.keys(this.colorsById).map((e) => this.colorsById[e]);
	}
	resolveDefaultColor(e, t) {
		let n = this.colorsById[e];
		if (n?.defaults) return qa(La(n.defaults) ? n.defaults[t.type] : n.defaults, t);
	}
	getColorSchema() {
		return this.colorSchema;
	}
	toString() {
		return Object.keys(this.colorsById).sort((e, t) => {
			let n = e.indexOf(".") === -1 ? 0 : 1, r = t.indexOf(".") === -1 ? 0 : 1;
			return n === r ? e.localeCompare(t) : n - r;
		}).map((e) => `- \`${e}\`: ${this.colorsById[e].description}`).join("\n");
	}
}();
Aa.add(Ra.ColorContribution, Ba);
function z(e, t, n, r, i) {
	return Ba.registerColor(e, t, n, r, i);
}
function Va(e, t) {
	switch (e.op) {
		case 0: return qa(e.value, t)?.darken(e.factor);
		case 1: return qa(e.value, t)?.lighten(e.factor);
		case 2: return qa(e.value, t)?.transparent(e.factor);
		case 3: {
			let n = qa(e.background, t);
			return n ? qa(e.value, t)?.makeOpaque(n) : qa(e.value, t);
		}
		case 4:
			for (let n of e.values) {
				let e = qa(n, t);
				if (e) return e;
			}
			return;
		case 6: return qa(t.defines(e.if) ? e.then : e.else, t);
		case 5: {
			let n = qa(e.value, t);
			if (!n) return;
			let r = qa(e.background, t);
			return r ? n.isDarkerThan(r) ? R.getLighterColor(n, r, e.factor).transparent(e.transparency) : R.getDarkerColor(n, r, e.factor).transparent(e.transparency) : n.transparent(e.factor * e.transparency);
		}
		default: throw Ca(e);
	}
}
function Ha(e, t) {
	return {
		op: 0,
		value: e,
		factor: t
	};
}
function Ua(e, t) {
	return {
		op: 1,
		value: e,
		factor: t
	};
}
function B(e, t) {
	return {
		op: 2,
		value: e,
		factor: t
	};
}
function Wa(...e) {
	return {
		op: 4,
		values: e
	};
}
function Ga(e, t, n) {
	return {
		op: 6,
		if: e,
		then: t,
		else: n
	};
}
function Ka(e, t, n, r) {
	return {
		op: 5,
		value: e,
		background: t,
		factor: n,
		transparency: r
	};
}
function qa(e, t) {
	if (e !== null) {
		if (typeof e == "string") return e[0] === "#" ? R.fromHex(e) : t.getColor(e);
		if (e instanceof R) return e;
		if (typeof e == "object") return Va(e, t);
	}
}
var Ja = "vscode://schemas/workbench-colors", Ya = Aa.as(ja.JSONContribution);
Ya.registerSchema(Ja, Ba.getColorSchema());
var Xa = new Je(() => Ya.notifySchemaChanged(Ja), 200);
Ba.onDidChangeSchema(() => {
	Xa.isScheduled() || Xa.schedule();
});
// node_modules/monaco-editor/esm/vs/platform/theme/common/colors/baseColors.js
var V = z("foreground", {
	dark: "#CCCCCC",
	light: "#616161",
	hcDark: "#FFFFFF",
	hcLight: "#292929"
}, o("foreground", "Overall foreground color. This color is only used if not overridden by a component."));
z("disabledForeground", {
	dark: "#CCCCCC80",
	light: "#61616180",
	hcDark: "#A5A5A5",
	hcLight: "#7F7F7F"
}, o("disabledForeground", "Overall foreground for disabled elements. This color is only used if not overridden by a component.")), z("errorForeground", {
	dark: "#F48771",
	light: "#A1260D",
	hcDark: "#F48771",
	hcLight: "#B5200D"
}, o("errorForeground", "Overall foreground color for error messages. This color is only used if not overridden by a component.")), z("descriptionForeground", {
	light: "#717171",
	dark: B(V, .7),
	hcDark: B(V, .7),
	hcLight: B(V, .7)
}, o("descriptionForeground", "Foreground color for description text providing additional information, for example for a label."));
var Za = z("icon.foreground", {
	dark: "#C5C5C5",
	light: "#424242",
	hcDark: "#FFFFFF",
	hcLight: "#292929"
}, o("iconForeground", "The default color for icons in the workbench.")), Qa = z("focusBorder", {
	dark: "#007FD4",
	light: "#0090F1",
	hcDark: "#F38518",
	hcLight: "#006BBD"
}, o("focusBorder", "Overall border color for focused elements. This color is only used if not overridden by a component.")), H = z("contrastBorder", {
	light: null,
	dark: null,
	hcDark: "#6FC3DF",
	hcLight: "#0F4A85"
}, o("contrastBorder", "An extra border around elements to separate them from others for greater contrast.")), U = z("contrastActiveBorder", {
	light: null,
	dark: null,
	hcDark: Qa,
	hcLight: Qa
}, o("activeContrastBorder", "An extra border around active elements to separate them from others for greater contrast."));
z("selection.background", null, o("selectionBackground", "The background color of text selections in the workbench (e.g. for input fields or text areas). Note that this does not apply to selections within the editor."));
var $a = z("textLink.foreground", {
	light: "#006AB1",
	dark: "#3794FF",
	hcDark: "#21A6FF",
	hcLight: "#0F4A85"
}, o("textLinkForeground", "Foreground color for links in text."));
z("textLink.activeForeground", {
	light: "#006AB1",
	dark: "#3794FF",
	hcDark: "#21A6FF",
	hcLight: "#0F4A85"
}, o("textLinkActiveForeground", "Foreground color for links in text when clicked on and on mouse hover.")), z("textSeparator.foreground", {
	light: "#0000002e",
	dark: "#ffffff2e",
	hcDark: R.black,
	hcLight: "#292929"
}, o("textSeparatorForeground", "Color for text separators.")), z("textPreformat.foreground", {
	light: "#A31515",
	dark: "#D7BA7D",
	hcDark: "#000000",
	hcLight: "#FFFFFF"
}, o("textPreformatForeground", "Foreground color for preformatted text segments.")), z("textPreformat.background", {
	light: "#0000001A",
	dark: "#FFFFFF1A",
	hcDark: "#FFFFFF",
	hcLight: "#09345f"
}, o("textPreformatBackground", "Background color for preformatted text segments.")), z("textBlockQuote.background", {
	light: "#f2f2f2",
	dark: "#222222",
	hcDark: null,
	hcLight: "#F2F2F2"
}, o("textBlockQuoteBackground", "Background color for block quotes in text.")), z("textBlockQuote.border", {
	light: "#007acc80",
	dark: "#007acc80",
	hcDark: R.white,
	hcLight: "#292929"
}, o("textBlockQuoteBorder", "Border color for block quotes in text.")), z("textCodeBlock.background", {
	light: "#dcdcdc66",
	dark: "#0a0a0a66",
	hcDark: R.black,
	hcLight: "#F2F2F2"
}, o("textCodeBlockBackground", "Background color for code blocks in text.")), z("sash.hoverBorder", Qa, o("sashActiveBorder", "Border color of active sashes."));
var eo = z("badge.background", {
	dark: "#4D4D4D",
	light: "#C4C4C4",
	hcDark: R.black,
	hcLight: "#0F4A85"
}, o("badgeBackground", "Badge background color. Badges are small information labels, e.g. for search results count.")), to = z("badge.foreground", {
	dark: R.white,
	light: "#333",
	hcDark: R.white,
	hcLight: R.white
}, o("badgeForeground", "Badge foreground color. Badges are small information labels, e.g. for search results count.")), no = z("scrollbar.shadow", {
	dark: "#000000",
	light: "#DDDDDD",
	hcDark: null,
	hcLight: null
}, o("scrollbarShadow", "Scrollbar shadow to indicate that the view is scrolled.")), ro = z("scrollbarSlider.background", {
	dark: R.fromHex("#797979").transparent(.4),
	light: R.fromHex("#646464").transparent(.4),
	hcDark: B(H, .6),
	hcLight: B(H, .4)
}, o("scrollbarSliderBackground", "Scrollbar slider background color.")), io = z("scrollbarSlider.hoverBackground", {
	dark: R.fromHex("#646464").transparent(.7),
	light: R.fromHex("#646464").transparent(.7),
	hcDark: B(H, .8),
	hcLight: B(H, .8)
}, o("scrollbarSliderHoverBackground", "Scrollbar slider background color when hovering.")), ao = z("scrollbarSlider.activeBackground", {
	dark: R.fromHex("#BFBFBF").transparent(.4),
	light: R.fromHex("#000000").transparent(.6),
	hcDark: H,
	hcLight: H
}, o("scrollbarSliderActiveBackground", "Scrollbar slider background color when clicked on.")), oo = z("progressBar.background", {
	dark: R.fromHex("#0E70C0"),
	light: R.fromHex("#0E70C0"),
	hcDark: H,
	hcLight: H
}, o("progressBarBackground", "Background color of the progress bar that can show for long running operations.")), so = z("editor.background", {
	light: "#ffffff",
	dark: "#1E1E1E",
	hcDark: R.black,
	hcLight: R.white
}, o("editorBackground", "Editor background color.")), co = z("editor.foreground", {
	light: "#333333",
	dark: "#BBBBBB",
	hcDark: R.white,
	hcLight: V
}, o("editorForeground", "Editor default foreground color."));
z("editorStickyScroll.background", so, o("editorStickyScrollBackground", "Background color of sticky scroll in the editor")), z("editorStickyScrollHover.background", {
	dark: "#2A2D2E",
	light: "#F0F0F0",
	hcDark: null,
	hcLight: R.fromHex("#0F4A85").transparent(.1)
}, o("editorStickyScrollHoverBackground", "Background color of sticky scroll on hover in the editor")), z("editorStickyScroll.border", {
	dark: null,
	light: null,
	hcDark: H,
	hcLight: H
}, o("editorStickyScrollBorder", "Border color of sticky scroll in the editor")), z("editorStickyScroll.shadow", no, o("editorStickyScrollShadow", " Shadow color of sticky scroll in the editor"));
var lo = z("editorWidget.background", {
	dark: "#252526",
	light: "#F3F3F3",
	hcDark: "#0C141F",
	hcLight: R.white
}, o("editorWidgetBackground", "Background color of editor widgets, such as find/replace.")), uo = z("editorWidget.foreground", V, o("editorWidgetForeground", "Foreground color of editor widgets, such as find/replace.")), fo = z("editorWidget.border", {
	dark: "#454545",
	light: "#C8C8C8",
	hcDark: H,
	hcLight: H
}, o("editorWidgetBorder", "Border color of editor widgets. The color is only used if the widget chooses to have a border and if the color is not overridden by a widget."));
z("editorWidget.resizeBorder", null, o("editorWidgetResizeBorder", "Border color of the resize bar of editor widgets. The color is only used if the widget chooses to have a resize border and if the color is not overridden by a widget.")), z("editorError.background", null, o("editorError.background", "Background color of error text in the editor. The color must not be opaque so as not to hide underlying decorations."), !0);
var po = z("editorError.foreground", {
	dark: "#F14C4C",
	light: "#E51400",
	hcDark: "#F48771",
	hcLight: "#B5200D"
}, o("editorError.foreground", "Foreground color of error squigglies in the editor.")), mo = z("editorError.border", {
	dark: null,
	light: null,
	hcDark: R.fromHex("#E47777").transparent(.8),
	hcLight: "#B5200D"
}, o("errorBorder", "If set, color of double underlines for errors in the editor.")), ho = z("editorWarning.background", null, o("editorWarning.background", "Background color of warning text in the editor. The color must not be opaque so as not to hide underlying decorations."), !0), go = z("editorWarning.foreground", {
	dark: "#CCA700",
	light: "#BF8803",
	hcDark: "#FFD370",
	hcLight: "#895503"
}, o("editorWarning.foreground", "Foreground color of warning squigglies in the editor.")), _o = z("editorWarning.border", {
	dark: null,
	light: null,
	hcDark: R.fromHex("#FFCC00").transparent(.8),
	hcLight: R.fromHex("#FFCC00").transparent(.8)
}, o("warningBorder", "If set, color of double underlines for warnings in the editor."));
z("editorInfo.background", null, o("editorInfo.background", "Background color of info text in the editor. The color must not be opaque so as not to hide underlying decorations."), !0);
var vo = z("editorInfo.foreground", {
	dark: "#3794FF",
	light: "#1a85ff",
	hcDark: "#3794FF",
	hcLight: "#1a85ff"
}, o("editorInfo.foreground", "Foreground color of info squigglies in the editor.")), yo = z("editorInfo.border", {
	dark: null,
	light: null,
	hcDark: R.fromHex("#3794FF").transparent(.8),
	hcLight: "#292929"
}, o("infoBorder", "If set, color of double underlines for infos in the editor.")), bo = z("editorHint.foreground", {
	dark: R.fromHex("#eeeeee").transparent(.7),
	light: "#6c6c6c",
	hcDark: null,
	hcLight: null
}, o("editorHint.foreground", "Foreground color of hint squigglies in the editor."));
z("editorHint.border", {
	dark: null,
	light: null,
	hcDark: R.fromHex("#eeeeee").transparent(.8),
	hcLight: "#292929"
}, o("hintBorder", "If set, color of double underlines for hints in the editor."));
var xo = z("editorLink.activeForeground", {
	dark: "#4E94CE",
	light: R.blue,
	hcDark: R.cyan,
	hcLight: "#292929"
}, o("activeLinkForeground", "Color of active links.")), So = z("editor.selectionBackground", {
	light: "#ADD6FF",
	dark: "#264F78",
	hcDark: "#f3f518",
	hcLight: "#0F4A85"
}, o("editorSelectionBackground", "Color of the editor selection.")), Co = z("editor.selectionForeground", {
	light: null,
	dark: null,
	hcDark: "#000000",
	hcLight: R.white
}, o("editorSelectionForeground", "Color of the selected text for high contrast.")), wo = z("editor.inactiveSelectionBackground", {
	light: B(So, .5),
	dark: B(So, .5),
	hcDark: B(So, .7),
	hcLight: B(So, .5)
}, o("editorInactiveSelection", "Color of the selection in an inactive editor. The color must not be opaque so as not to hide underlying decorations."), !0), To = z("editor.selectionHighlightBackground", {
	light: Ka(So, so, .3, .6),
	dark: Ka(So, so, .3, .6),
	hcDark: null,
	hcLight: null
}, o("editorSelectionHighlight", "Color for regions with the same content as the selection. The color must not be opaque so as not to hide underlying decorations."), !0);
z("editor.selectionHighlightBorder", {
	light: null,
	dark: null,
	hcDark: U,
	hcLight: U
}, o("editorSelectionHighlightBorder", "Border color for regions with the same content as the selection.")), z("editor.findMatchBackground", {
	light: "#A8AC94",
	dark: "#515C6A",
	hcDark: null,
	hcLight: null
}, o("editorFindMatch", "Color of the current search match."));
var Eo = z("editor.findMatchForeground", null, o("editorFindMatchForeground", "Text color of the current search match.")), Do = z("editor.findMatchHighlightBackground", {
	light: "#EA5C0055",
	dark: "#EA5C0055",
	hcDark: null,
	hcLight: null
}, o("findMatchHighlight", "Color of the other search matches. The color must not be opaque so as not to hide underlying decorations."), !0), Oo = z("editor.findMatchHighlightForeground", null, o("findMatchHighlightForeground", "Foreground color of the other search matches."), !0);
z("editor.findRangeHighlightBackground", {
	dark: "#3a3d4166",
	light: "#b4b4b44d",
	hcDark: null,
	hcLight: null
}, o("findRangeHighlight", "Color of the range limiting the search. The color must not be opaque so as not to hide underlying decorations."), !0), z("editor.findMatchBorder", {
	light: null,
	dark: null,
	hcDark: U,
	hcLight: U
}, o("editorFindMatchBorder", "Border color of the current search match."));
var ko = z("editor.findMatchHighlightBorder", {
	light: null,
	dark: null,
	hcDark: U,
	hcLight: U
}, o("findMatchHighlightBorder", "Border color of the other search matches.")), Ao = z("editor.findRangeHighlightBorder", {
	dark: null,
	light: null,
	hcDark: B(U, .4),
	hcLight: B(U, .4)
}, o("findRangeHighlightBorder", "Border color of the range limiting the search. The color must not be opaque so as not to hide underlying decorations."), !0);
z("editor.hoverHighlightBackground", {
	light: "#ADD6FF26",
	dark: "#264f7840",
	hcDark: "#ADD6FF26",
	hcLight: null
}, o("hoverHighlight", "Highlight below the word for which a hover is shown. The color must not be opaque so as not to hide underlying decorations."), !0);
var jo = z("editorHoverWidget.background", lo, o("hoverBackground", "Background color of the editor hover."));
z("editorHoverWidget.foreground", uo, o("hoverForeground", "Foreground color of the editor hover."));
var Mo = z("editorHoverWidget.border", fo, o("hoverBorder", "Border color of the editor hover."));
z("editorHoverWidget.statusBarBackground", {
	dark: Ua(jo, .2),
	light: Ha(jo, .05),
	hcDark: lo,
	hcLight: lo
}, o("statusBarBackground", "Background color of the editor hover status bar."));
var No = z("editorInlayHint.foreground", {
	dark: "#969696",
	light: "#969696",
	hcDark: R.white,
	hcLight: R.black
}, o("editorInlayHintForeground", "Foreground color of inline hints")), Po = z("editorInlayHint.background", {
	dark: B(eo, .1),
	light: B(eo, .1),
	hcDark: B(R.white, .1),
	hcLight: B(eo, .1)
}, o("editorInlayHintBackground", "Background color of inline hints")), Fo = z("editorInlayHint.typeForeground", No, o("editorInlayHintForegroundTypes", "Foreground color of inline hints for types")), Io = z("editorInlayHint.typeBackground", Po, o("editorInlayHintBackgroundTypes", "Background color of inline hints for types")), Lo = z("editorInlayHint.parameterForeground", No, o("editorInlayHintForegroundParameter", "Foreground color of inline hints for parameters")), Ro = z("editorInlayHint.parameterBackground", Po, o("editorInlayHintBackgroundParameter", "Background color of inline hints for parameters")), zo = z("editorLightBulb.foreground", {
	dark: "#FFCC00",
	light: "#DDB100",
	hcDark: "#FFCC00",
	hcLight: "#007ACC"
}, o("editorLightBulbForeground", "The color used for the lightbulb actions icon."));
z("editorLightBulbAutoFix.foreground", {
	dark: "#75BEFF",
	light: "#007ACC",
	hcDark: "#75BEFF",
	hcLight: "#007ACC"
}, o("editorLightBulbAutoFixForeground", "The color used for the lightbulb auto fix actions icon.")), z("editorLightBulbAi.foreground", zo, o("editorLightBulbAiForeground", "The color used for the lightbulb AI icon.")), z("editor.snippetTabstopHighlightBackground", {
	dark: new R(new L(124, 124, 124, .3)),
	light: new R(new L(10, 50, 100, .2)),
	hcDark: new R(new L(124, 124, 124, .3)),
	hcLight: new R(new L(10, 50, 100, .2))
}, o("snippetTabstopHighlightBackground", "Highlight background color of a snippet tabstop.")), z("editor.snippetTabstopHighlightBorder", null, o("snippetTabstopHighlightBorder", "Highlight border color of a snippet tabstop.")), z("editor.snippetFinalTabstopHighlightBackground", null, o("snippetFinalTabstopHighlightBackground", "Highlight background color of the final tabstop of a snippet.")), z("editor.snippetFinalTabstopHighlightBorder", {
	dark: "#525252",
	light: new R(new L(10, 50, 100, .5)),
	hcDark: "#525252",
	hcLight: "#292929"
}, o("snippetFinalTabstopHighlightBorder", "Highlight border color of the final tabstop of a snippet."));
var Bo = new R(new L(155, 185, 85, .2)), Vo = new R(new L(255, 0, 0, .2)), Ho = z("diffEditor.insertedTextBackground", {
	dark: "#9ccc2c33",
	light: "#9ccc2c40",
	hcDark: null,
	hcLight: null
}, o("diffEditorInserted", "Background color for text that got inserted. The color must not be opaque so as not to hide underlying decorations."), !0), Uo = z("diffEditor.removedTextBackground", {
	dark: "#ff000033",
	light: "#ff000033",
	hcDark: null,
	hcLight: null
}, o("diffEditorRemoved", "Background color for text that got removed. The color must not be opaque so as not to hide underlying decorations."), !0);
z("diffEditor.insertedLineBackground", {
	dark: Bo,
	light: Bo,
	hcDark: null,
	hcLight: null
}, o("diffEditorInsertedLines", "Background color for lines that got inserted. The color must not be opaque so as not to hide underlying decorations."), !0), z("diffEditor.removedLineBackground", {
	dark: Vo,
	light: Vo,
	hcDark: null,
	hcLight: null
}, o("diffEditorRemovedLines", "Background color for lines that got removed. The color must not be opaque so as not to hide underlying decorations."), !0), z("diffEditorGutter.insertedLineBackground", null, o("diffEditorInsertedLineGutter", "Background color for the margin where lines got inserted.")), z("diffEditorGutter.removedLineBackground", null, o("diffEditorRemovedLineGutter", "Background color for the margin where lines got removed."));
var Wo = z("diffEditorOverview.insertedForeground", null, o("diffEditorOverviewInserted", "Diff overview ruler foreground for inserted content.")), Go = z("diffEditorOverview.removedForeground", null, o("diffEditorOverviewRemoved", "Diff overview ruler foreground for removed content."));
z("diffEditor.insertedTextBorder", {
	dark: null,
	light: null,
	hcDark: "#33ff2eff",
	hcLight: "#374E06"
}, o("diffEditorInsertedOutline", "Outline color for the text that got inserted.")), z("diffEditor.removedTextBorder", {
	dark: null,
	light: null,
	hcDark: "#FF008F",
	hcLight: "#AD0707"
}, o("diffEditorRemovedOutline", "Outline color for text that got removed.")), z("diffEditor.border", {
	dark: null,
	light: null,
	hcDark: H,
	hcLight: H
}, o("diffEditorBorder", "Border color between the two text editors.")), z("diffEditor.diagonalFill", {
	dark: "#cccccc33",
	light: "#22222233",
	hcDark: null,
	hcLight: null
}, o("diffDiagonalFill", "Color of the diff editor's diagonal fill. The diagonal fill is used in side-by-side diff views.")), z("diffEditor.unchangedRegionBackground", "sideBar.background", o("diffEditor.unchangedRegionBackground", "The background color of unchanged blocks in the diff editor.")), z("diffEditor.unchangedRegionForeground", "foreground", o("diffEditor.unchangedRegionForeground", "The foreground color of unchanged blocks in the diff editor.")), z("diffEditor.unchangedCodeBackground", {
	dark: "#74747429",
	light: "#b8b8b829",
	hcDark: null,
	hcLight: null
}, o("diffEditor.unchangedCodeBackground", "The background color of unchanged code in the diff editor."));
var Ko = z("widget.shadow", {
	dark: B(R.black, .36),
	light: B(R.black, .16),
	hcDark: null,
	hcLight: null
}, o("widgetShadow", "Shadow color of widgets such as find/replace inside the editor.")), qo = z("widget.border", {
	dark: null,
	light: null,
	hcDark: H,
	hcLight: H
}, o("widgetBorder", "Border color of widgets such as find/replace inside the editor.")), Jo = z("toolbar.hoverBackground", {
	dark: "#5a5d5e50",
	light: "#b8b8b850",
	hcDark: null,
	hcLight: null
}, o("toolbarHoverBackground", "Toolbar background when hovering over actions using the mouse"));
z("toolbar.hoverOutline", {
	dark: null,
	light: null,
	hcDark: U,
	hcLight: U
}, o("toolbarHoverOutline", "Toolbar outline when hovering over actions using the mouse")), z("toolbar.activeBackground", {
	dark: Ua(Jo, .1),
	light: Ha(Jo, .1),
	hcDark: null,
	hcLight: null
}, o("toolbarActiveBackground", "Toolbar background when holding the mouse over actions"));
var Yo = z("breadcrumb.foreground", B(V, .8), o("breadcrumbsFocusForeground", "Color of focused breadcrumb items.")), Xo = z("breadcrumb.background", so, o("breadcrumbsBackground", "Background color of breadcrumb items.")), Zo = z("breadcrumb.focusForeground", {
	light: Ha(V, .2),
	dark: Ua(V, .1),
	hcDark: Ua(V, .1),
	hcLight: Ua(V, .1)
}, o("breadcrumbsFocusForeground", "Color of focused breadcrumb items.")), Qo = z("breadcrumb.activeSelectionForeground", {
	light: Ha(V, .2),
	dark: Ua(V, .1),
	hcDark: Ua(V, .1),
	hcLight: Ua(V, .1)
}, o("breadcrumbsSelectedForeground", "Color of selected breadcrumb items."));
z("breadcrumbPicker.background", lo, o("breadcrumbsSelectedBackground", "Background color of breadcrumb item picker."));
var $o = .5, es = R.fromHex("#40C8AE").transparent($o), ts = R.fromHex("#40A6FF").transparent($o), ns = R.fromHex("#606060").transparent(.4), rs = .4, is = 1, as = z("merge.currentHeaderBackground", {
	dark: es,
	light: es,
	hcDark: null,
	hcLight: null
}, o("mergeCurrentHeaderBackground", "Current header background in inline merge-conflicts. The color must not be opaque so as not to hide underlying decorations."), !0);
z("merge.currentContentBackground", B(as, rs), o("mergeCurrentContentBackground", "Current content background in inline merge-conflicts. The color must not be opaque so as not to hide underlying decorations."), !0);
var os = z("merge.incomingHeaderBackground", {
	dark: ts,
	light: ts,
	hcDark: null,
	hcLight: null
}, o("mergeIncomingHeaderBackground", "Incoming header background in inline merge-conflicts. The color must not be opaque so as not to hide underlying decorations."), !0);
z("merge.incomingContentBackground", B(os, rs), o("mergeIncomingContentBackground", "Incoming content background in inline merge-conflicts. The color must not be opaque so as not to hide underlying decorations."), !0);
var ss = z("merge.commonHeaderBackground", {
	dark: ns,
	light: ns,
	hcDark: null,
	hcLight: null
}, o("mergeCommonHeaderBackground", "Common ancestor header background in inline merge-conflicts. The color must not be opaque so as not to hide underlying decorations."), !0);
z("merge.commonContentBackground", B(ss, rs), o("mergeCommonContentBackground", "Common ancestor content background in inline merge-conflicts. The color must not be opaque so as not to hide underlying decorations."), !0);
var cs = z("merge.border", {
	dark: null,
	light: null,
	hcDark: "#C3DF6F",
	hcLight: "#007ACC"
}, o("mergeBorder", "Border color on headers and the splitter in inline merge-conflicts."));
z("editorOverviewRuler.currentContentForeground", {
	dark: B(as, is),
	light: B(as, is),
	hcDark: cs,
	hcLight: cs
}, o("overviewRulerCurrentContentForeground", "Current overview ruler foreground for inline merge-conflicts.")), z("editorOverviewRuler.incomingContentForeground", {
	dark: B(os, is),
	light: B(os, is),
	hcDark: cs,
	hcLight: cs
}, o("overviewRulerIncomingContentForeground", "Incoming overview ruler foreground for inline merge-conflicts.")), z("editorOverviewRuler.commonContentForeground", {
	dark: B(ss, is),
	light: B(ss, is),
	hcDark: cs,
	hcLight: cs
}, o("overviewRulerCommonContentForeground", "Common ancestor overview ruler foreground for inline merge-conflicts."));
var ls = z("editorOverviewRuler.findMatchForeground", {
	dark: "#d186167e",
	light: "#d186167e",
	hcDark: "#AB5A00",
	hcLight: "#AB5A00"
}, o("overviewRulerFindMatchForeground", "Overview ruler marker color for find matches. The color must not be opaque so as not to hide underlying decorations."), !0), us = z("editorOverviewRuler.selectionHighlightForeground", "#A0A0A0CC", o("overviewRulerSelectionHighlightForeground", "Overview ruler marker color for selection highlights. The color must not be opaque so as not to hide underlying decorations."), !0), ds = z("problemsErrorIcon.foreground", po, o("problemsErrorIconForeground", "The color used for the problems error icon.")), fs = z("problemsWarningIcon.foreground", go, o("problemsWarningIconForeground", "The color used for the problems warning icon.")), ps = z("problemsInfoIcon.foreground", vo, o("problemsInfoIconForeground", "The color used for the problems info icon.")), ms = z("minimap.findMatchHighlight", {
	light: "#d18616",
	dark: "#d18616",
	hcDark: "#AB5A00",
	hcLight: "#0F4A85"
}, o("minimapFindMatchHighlight", "Minimap marker color for find matches."), !0), hs = z("minimap.selectionOccurrenceHighlight", {
	light: "#c9c9c9",
	dark: "#676767",
	hcDark: "#ffffff",
	hcLight: "#0F4A85"
}, o("minimapSelectionOccurrenceHighlight", "Minimap marker color for repeating editor selections."), !0), gs = z("minimap.selectionHighlight", {
	light: "#ADD6FF",
	dark: "#264F78",
	hcDark: "#ffffff",
	hcLight: "#0F4A85"
}, o("minimapSelectionHighlight", "Minimap marker color for the editor selection."), !0), _s = z("minimap.infoHighlight", {
	dark: vo,
	light: vo,
	hcDark: yo,
	hcLight: yo
}, o("minimapInfo", "Minimap marker color for infos.")), vs = z("minimap.warningHighlight", {
	dark: go,
	light: go,
	hcDark: _o,
	hcLight: _o
}, o("overviewRuleWarning", "Minimap marker color for warnings.")), ys = z("minimap.errorHighlight", {
	dark: new R(new L(255, 18, 18, .7)),
	light: new R(new L(255, 18, 18, .7)),
	hcDark: new R(new L(255, 50, 50, 1)),
	hcLight: "#B5200D"
}, o("minimapError", "Minimap marker color for errors.")), bs = z("minimap.background", null, o("minimapBackground", "Minimap background color.")), xs = z("minimap.foregroundOpacity", R.fromHex("#000f"), o("minimapForegroundOpacity", "Opacity of foreground elements rendered in the minimap. For example, \"#000000c0\" will render the elements with 75% opacity."));
z("minimapSlider.background", B(ro, .5), o("minimapSliderBackground", "Minimap slider background color.")), z("minimapSlider.hoverBackground", B(io, .5), o("minimapSliderHoverBackground", "Minimap slider background color when hovering.")), z("minimapSlider.activeBackground", B(ao, .5), o("minimapSliderActiveBackground", "Minimap slider background color when clicked on.")), z("charts.foreground", V, o("chartsForeground", "The foreground color used in charts.")), z("charts.lines", B(V, .5), o("chartsLines", "The color used for horizontal lines in charts.")), z("charts.red", po, o("chartsRed", "The red color used in chart visualizations.")), z("charts.blue", vo, o("chartsBlue", "The blue color used in chart visualizations.")), z("charts.yellow", go, o("chartsYellow", "The yellow color used in chart visualizations.")), z("charts.orange", ms, o("chartsOrange", "The orange color used in chart visualizations.")), z("charts.green", {
	dark: "#89D185",
	light: "#388A34",
	hcDark: "#89D185",
	hcLight: "#374e06"
}, o("chartsGreen", "The green color used in chart visualizations.")), z("charts.purple", {
	dark: "#B180D7",
	light: "#652D90",
	hcDark: "#B180D7",
	hcLight: "#652D90"
}, o("chartsPurple", "The purple color used in chart visualizations."));
// node_modules/monaco-editor/esm/vs/platform/theme/common/colors/inputColors.js
var Ss = z("input.background", {
	dark: "#3C3C3C",
	light: R.white,
	hcDark: R.black,
	hcLight: R.white
}, o("inputBoxBackground", "Input box background.")), Cs = z("input.foreground", V, o("inputBoxForeground", "Input box foreground.")), ws = z("input.border", {
	dark: null,
	light: null,
	hcDark: H,
	hcLight: H
}, o("inputBoxBorder", "Input box border.")), Ts = z("inputOption.activeBorder", {
	dark: "#007ACC",
	light: "#007ACC",
	hcDark: H,
	hcLight: H
}, o("inputBoxActiveOptionBorder", "Border color of activated options in input fields.")), Es = z("inputOption.hoverBackground", {
	dark: "#5a5d5e80",
	light: "#b8b8b850",
	hcDark: null,
	hcLight: null
}, o("inputOption.hoverBackground", "Background color of activated options in input fields.")), Ds = z("inputOption.activeBackground", {
	dark: B(Qa, .4),
	light: B(Qa, .2),
	hcDark: R.transparent,
	hcLight: R.transparent
}, o("inputOption.activeBackground", "Background hover color of options in input fields.")), Os = z("inputOption.activeForeground", {
	dark: R.white,
	light: R.black,
	hcDark: V,
	hcLight: V
}, o("inputOption.activeForeground", "Foreground color of activated options in input fields."));
z("input.placeholderForeground", {
	light: B(V, .5),
	dark: B(V, .5),
	hcDark: B(V, .7),
	hcLight: B(V, .7)
}, o("inputPlaceholderForeground", "Input box foreground color for placeholder text."));
var ks = z("inputValidation.infoBackground", {
	dark: "#063B49",
	light: "#D6ECF2",
	hcDark: R.black,
	hcLight: R.white
}, o("inputValidationInfoBackground", "Input validation background color for information severity.")), As = z("inputValidation.infoForeground", {
	dark: null,
	light: null,
	hcDark: null,
	hcLight: V
}, o("inputValidationInfoForeground", "Input validation foreground color for information severity.")), js = z("inputValidation.infoBorder", {
	dark: "#007acc",
	light: "#007acc",
	hcDark: H,
	hcLight: H
}, o("inputValidationInfoBorder", "Input validation border color for information severity.")), Ms = z("inputValidation.warningBackground", {
	dark: "#352A05",
	light: "#F6F5D2",
	hcDark: R.black,
	hcLight: R.white
}, o("inputValidationWarningBackground", "Input validation background color for warning severity.")), Ns = z("inputValidation.warningForeground", {
	dark: null,
	light: null,
	hcDark: null,
	hcLight: V
}, o("inputValidationWarningForeground", "Input validation foreground color for warning severity.")), Ps = z("inputValidation.warningBorder", {
	dark: "#B89500",
	light: "#B89500",
	hcDark: H,
	hcLight: H
}, o("inputValidationWarningBorder", "Input validation border color for warning severity.")), Fs = z("inputValidation.errorBackground", {
	dark: "#5A1D1D",
	light: "#F2DEDE",
	hcDark: R.black,
	hcLight: R.white
}, o("inputValidationErrorBackground", "Input validation background color for error severity.")), Is = z("inputValidation.errorForeground", {
	dark: null,
	light: null,
	hcDark: null,
	hcLight: V
}, o("inputValidationErrorForeground", "Input validation foreground color for error severity.")), Ls = z("inputValidation.errorBorder", {
	dark: "#BE1100",
	light: "#BE1100",
	hcDark: H,
	hcLight: H
}, o("inputValidationErrorBorder", "Input validation border color for error severity.")), Rs = z("dropdown.background", {
	dark: "#3C3C3C",
	light: R.white,
	hcDark: R.black,
	hcLight: R.white
}, o("dropdownBackground", "Dropdown background.")), zs = z("dropdown.listBackground", {
	dark: null,
	light: null,
	hcDark: R.black,
	hcLight: R.white
}, o("dropdownListBackground", "Dropdown list background.")), Bs = z("dropdown.foreground", {
	dark: "#F0F0F0",
	light: V,
	hcDark: R.white,
	hcLight: V
}, o("dropdownForeground", "Dropdown foreground.")), Vs = z("dropdown.border", {
	dark: Rs,
	light: "#CECECE",
	hcDark: H,
	hcLight: H
}, o("dropdownBorder", "Dropdown border.")), Hs = z("button.foreground", R.white, o("buttonForeground", "Button foreground color.")), Us = z("button.separator", B(Hs, .4), o("buttonSeparator", "Button separator color.")), Ws = z("button.background", {
	dark: "#0E639C",
	light: "#007ACC",
	hcDark: null,
	hcLight: "#0F4A85"
}, o("buttonBackground", "Button background color.")), Gs = z("button.hoverBackground", {
	dark: Ua(Ws, .2),
	light: Ha(Ws, .2),
	hcDark: Ws,
	hcLight: Ws
}, o("buttonHoverBackground", "Button background color when hovering.")), Ks = z("button.border", H, o("buttonBorder", "Button border color.")), qs = z("button.secondaryForeground", {
	dark: R.white,
	light: R.white,
	hcDark: R.white,
	hcLight: V
}, o("buttonSecondaryForeground", "Secondary button foreground color.")), Js = z("button.secondaryBackground", {
	dark: "#3A3D41",
	light: "#5F6A79",
	hcDark: null,
	hcLight: R.white
}, o("buttonSecondaryBackground", "Secondary button background color.")), Ys = z("button.secondaryHoverBackground", {
	dark: Ua(Js, .2),
	light: Ha(Js, .2),
	hcDark: null,
	hcLight: null
}, o("buttonSecondaryHoverBackground", "Secondary button background color when hovering.")), Xs = z("radio.activeForeground", Os, o("radioActiveForeground", "Foreground color of active radio option.")), Zs = z("radio.activeBackground", Ds, o("radioBackground", "Background color of active radio option.")), Qs = z("radio.activeBorder", Ts, o("radioActiveBorder", "Border color of the active radio option.")), $s = z("radio.inactiveForeground", null, o("radioInactiveForeground", "Foreground color of inactive radio option.")), ec = z("radio.inactiveBackground", null, o("radioInactiveBackground", "Background color of inactive radio option.")), tc = z("radio.inactiveBorder", {
	light: B(Xs, .2),
	dark: B(Xs, .2),
	hcDark: B(Xs, .4),
	hcLight: B(Xs, .2)
}, o("radioInactiveBorder", "Border color of the inactive radio option.")), nc = z("radio.inactiveHoverBackground", Es, o("radioHoverBackground", "Background color of inactive active radio option when hovering.")), rc = z("checkbox.background", Rs, o("checkbox.background", "Background color of checkbox widget."));
z("checkbox.selectBackground", lo, o("checkbox.select.background", "Background color of checkbox widget when the element it's in is selected."));
var ic = z("checkbox.foreground", Bs, o("checkbox.foreground", "Foreground color of checkbox widget.")), ac = z("checkbox.border", Vs, o("checkbox.border", "Border color of checkbox widget."));
z("checkbox.selectBorder", Za, o("checkbox.select.border", "Border color of checkbox widget when the element it's in is selected."));
var oc = z("keybindingLabel.background", {
	dark: new R(new L(128, 128, 128, .17)),
	light: new R(new L(221, 221, 221, .4)),
	hcDark: R.transparent,
	hcLight: R.transparent
}, o("keybindingLabelBackground", "Keybinding label background color. The keybinding label is used to represent a keyboard shortcut.")), sc = z("keybindingLabel.foreground", {
	dark: R.fromHex("#CCCCCC"),
	light: R.fromHex("#555555"),
	hcDark: R.white,
	hcLight: V
}, o("keybindingLabelForeground", "Keybinding label foreground color. The keybinding label is used to represent a keyboard shortcut.")), cc = z("keybindingLabel.border", {
	dark: new R(new L(51, 51, 51, .6)),
	light: new R(new L(204, 204, 204, .4)),
	hcDark: new R(new L(111, 195, 223)),
	hcLight: H
}, o("keybindingLabelBorder", "Keybinding label border color. The keybinding label is used to represent a keyboard shortcut.")), lc = z("keybindingLabel.bottomBorder", {
	dark: new R(new L(68, 68, 68, .6)),
	light: new R(new L(187, 187, 187, .4)),
	hcDark: new R(new L(111, 195, 223)),
	hcLight: V
}, o("keybindingLabelBottomBorder", "Keybinding label border bottom color. The keybinding label is used to represent a keyboard shortcut.")), uc = z("list.focusBackground", null, o("listFocusBackground", "List/Tree background color for the focused item when the list/tree is active. An active list/tree has keyboard focus, an inactive does not.")), dc = z("list.focusForeground", null, o("listFocusForeground", "List/Tree foreground color for the focused item when the list/tree is active. An active list/tree has keyboard focus, an inactive does not.")), fc = z("list.focusOutline", {
	dark: Qa,
	light: Qa,
	hcDark: U,
	hcLight: U
}, o("listFocusOutline", "List/Tree outline color for the focused item when the list/tree is active. An active list/tree has keyboard focus, an inactive does not.")), pc = z("list.focusAndSelectionOutline", null, o("listFocusAndSelectionOutline", "List/Tree outline color for the focused item when the list/tree is active and selected. An active list/tree has keyboard focus, an inactive does not.")), mc = z("list.activeSelectionBackground", {
	dark: "#04395E",
	light: "#0060C0",
	hcDark: null,
	hcLight: R.fromHex("#0F4A85").transparent(.1)
}, o("listActiveSelectionBackground", "List/Tree background color for the selected item when the list/tree is active. An active list/tree has keyboard focus, an inactive does not.")), hc = z("list.activeSelectionForeground", {
	dark: R.white,
	light: R.white,
	hcDark: null,
	hcLight: null
}, o("listActiveSelectionForeground", "List/Tree foreground color for the selected item when the list/tree is active. An active list/tree has keyboard focus, an inactive does not.")), gc = z("list.activeSelectionIconForeground", null, o("listActiveSelectionIconForeground", "List/Tree icon foreground color for the selected item when the list/tree is active. An active list/tree has keyboard focus, an inactive does not.")), _c = z("list.inactiveSelectionBackground", {
	dark: "#37373D",
	light: "#E4E6F1",
	hcDark: null,
	hcLight: R.fromHex("#0F4A85").transparent(.1)
}, o("listInactiveSelectionBackground", "List/Tree background color for the selected item when the list/tree is inactive. An active list/tree has keyboard focus, an inactive does not.")), vc = z("list.inactiveSelectionForeground", null, o("listInactiveSelectionForeground", "List/Tree foreground color for the selected item when the list/tree is inactive. An active list/tree has keyboard focus, an inactive does not.")), yc = z("list.inactiveSelectionIconForeground", null, o("listInactiveSelectionIconForeground", "List/Tree icon foreground color for the selected item when the list/tree is inactive. An active list/tree has keyboard focus, an inactive does not.")), bc = z("list.inactiveFocusBackground", null, o("listInactiveFocusBackground", "List/Tree background color for the focused item when the list/tree is inactive. An active list/tree has keyboard focus, an inactive does not.")), xc = z("list.inactiveFocusOutline", null, o("listInactiveFocusOutline", "List/Tree outline color for the focused item when the list/tree is inactive. An active list/tree has keyboard focus, an inactive does not.")), Sc = z("list.hoverBackground", {
	dark: "#2A2D2E",
	light: "#F0F0F0",
	hcDark: R.white.transparent(.1),
	hcLight: R.fromHex("#0F4A85").transparent(.1)
}, o("listHoverBackground", "List/Tree background when hovering over items using the mouse.")), Cc = z("list.hoverForeground", null, o("listHoverForeground", "List/Tree foreground when hovering over items using the mouse.")), wc = z("list.dropBackground", {
	dark: "#062F4A",
	light: "#D6EBFF",
	hcDark: null,
	hcLight: null
}, o("listDropBackground", "List/Tree drag and drop background when moving items over other items when using the mouse.")), Tc = z("list.dropBetweenBackground", {
	dark: Za,
	light: Za,
	hcDark: null,
	hcLight: null
}, o("listDropBetweenBackground", "List/Tree drag and drop border color when moving items between items when using the mouse.")), Ec = z("list.highlightForeground", {
	dark: "#2AAAFF",
	light: "#0066BF",
	hcDark: Qa,
	hcLight: Qa
}, o("highlight", "List/Tree foreground color of the match highlights when searching inside the list/tree.")), Dc = z("list.focusHighlightForeground", {
	dark: Ec,
	light: Ga(mc, Ec, "#BBE7FF"),
	hcDark: Ec,
	hcLight: Ec
}, o("listFocusHighlightForeground", "List/Tree foreground color of the match highlights on actively focused items when searching inside the list/tree."));
z("list.invalidItemForeground", {
	dark: "#B89500",
	light: "#B89500",
	hcDark: "#B89500",
	hcLight: "#B5200D"
}, o("invalidItemForeground", "List/Tree foreground color for invalid items, for example an unresolved root in explorer.")), z("list.errorForeground", {
	dark: "#F88070",
	light: "#B01011",
	hcDark: null,
	hcLight: null
}, o("listErrorForeground", "Foreground color of list items containing errors.")), z("list.warningForeground", {
	dark: "#CCA700",
	light: "#855F00",
	hcDark: null,
	hcLight: null
}, o("listWarningForeground", "Foreground color of list items containing warnings."));
var Oc = z("listFilterWidget.background", {
	light: Ha(lo, 0),
	dark: Ua(lo, 0),
	hcDark: lo,
	hcLight: lo
}, o("listFilterWidgetBackground", "Background color of the type filter widget in lists and trees.")), kc = z("listFilterWidget.outline", {
	dark: R.transparent,
	light: R.transparent,
	hcDark: "#f38518",
	hcLight: "#007ACC"
}, o("listFilterWidgetOutline", "Outline color of the type filter widget in lists and trees.")), Ac = z("listFilterWidget.noMatchesOutline", {
	dark: "#BE1100",
	light: "#BE1100",
	hcDark: H,
	hcLight: H
}, o("listFilterWidgetNoMatchesOutline", "Outline color of the type filter widget in lists and trees, when there are no matches.")), jc = z("listFilterWidget.shadow", Ko, o("listFilterWidgetShadow", "Shadow color of the type filter widget in lists and trees."));
z("list.filterMatchBackground", {
	dark: Do,
	light: Do,
	hcDark: null,
	hcLight: null
}, o("listFilterMatchHighlight", "Background color of the filtered match.")), z("list.filterMatchBorder", {
	dark: ko,
	light: ko,
	hcDark: H,
	hcLight: U
}, o("listFilterMatchHighlightBorder", "Border color of the filtered match.")), z("list.deemphasizedForeground", {
	dark: "#8C8C8C",
	light: "#8E8E90",
	hcDark: "#A7A8A9",
	hcLight: "#666666"
}, o("listDeemphasizedForeground", "List/Tree foreground color for items that are deemphasized."));
var Mc = z("tree.indentGuidesStroke", {
	dark: "#585858",
	light: "#a9a9a9",
	hcDark: "#a9a9a9",
	hcLight: "#a5a5a5"
}, o("treeIndentGuidesStroke", "Tree stroke color for the indentation guides.")), Nc = z("tree.inactiveIndentGuidesStroke", B(Mc, .4), o("treeInactiveIndentGuidesStroke", "Tree stroke color for the indentation guides that are not active.")), Pc = z("tree.tableColumnsBorder", {
	dark: "#CCCCCC20",
	light: "#61616120",
	hcDark: null,
	hcLight: null
}, o("tableColumnsBorder", "Table border color between columns.")), Fc = z("tree.tableOddRowsBackground", {
	dark: B(V, .04),
	light: B(V, .04),
	hcDark: null,
	hcLight: null
}, o("tableOddRowsBackgroundColor", "Background color for odd table rows."));
z("editorActionList.background", lo, o("editorActionListBackground", "Action List background color.")), z("editorActionList.foreground", uo, o("editorActionListForeground", "Action List foreground color.")), z("editorActionList.focusForeground", hc, o("editorActionListFocusForeground", "Action List foreground color for the focused item.")), z("editorActionList.focusBackground", mc, o("editorActionListFocusBackground", "Action List background color for the focused item."));
// node_modules/monaco-editor/esm/vs/platform/theme/common/colors/menuColors.js
var Ic = z("menu.border", {
	dark: null,
	light: null,
	hcDark: H,
	hcLight: H
}, o("menuBorder", "Border color of menus.")), Lc = z("menu.foreground", Bs, o("menuForeground", "Foreground color of menu items.")), Rc = z("menu.background", Rs, o("menuBackground", "Background color of menu items.")), zc = z("menu.selectionForeground", hc, o("menuSelectionForeground", "Foreground color of the selected menu item in menus.")), Bc = z("menu.selectionBackground", mc, o("menuSelectionBackground", "Background color of the selected menu item in menus.")), Vc = z("menu.selectionBorder", {
	dark: null,
	light: null,
	hcDark: U,
	hcLight: U
}, o("menuSelectionBorder", "Border color of the selected menu item in menus.")), Hc = z("menu.separatorBackground", {
	dark: "#606060",
	light: "#D4D4D4",
	hcDark: H,
	hcLight: H
}, o("menuSeparatorBackground", "Color of a separator menu item in menus.")), Uc = z("quickInput.background", lo, o("pickerBackground", "Quick picker background color. The quick picker widget is the container for pickers like the command palette.")), Wc = z("quickInput.foreground", uo, o("pickerForeground", "Quick picker foreground color. The quick picker widget is the container for pickers like the command palette.")), Gc = z("quickInputTitle.background", {
	dark: new R(new L(255, 255, 255, .105)),
	light: new R(new L(0, 0, 0, .06)),
	hcDark: "#000000",
	hcLight: R.white
}, o("pickerTitleBackground", "Quick picker title background color. The quick picker widget is the container for pickers like the command palette.")), Kc = z("pickerGroup.foreground", {
	dark: "#3794FF",
	light: "#0066BF",
	hcDark: R.white,
	hcLight: "#0F4A85"
}, o("pickerGroupForeground", "Quick picker color for grouping labels.")), qc = z("pickerGroup.border", {
	dark: "#3F3F46",
	light: "#CCCEDB",
	hcDark: R.white,
	hcLight: "#0F4A85"
}, o("pickerGroupBorder", "Quick picker color for grouping borders.")), Jc = z("quickInput.list.focusBackground", null, "", void 0, o("quickInput.list.focusBackground deprecation", "Please use quickInputList.focusBackground instead")), Yc = z("quickInputList.focusForeground", hc, o("quickInput.listFocusForeground", "Quick picker foreground color for the focused item.")), Xc = z("quickInputList.focusIconForeground", gc, o("quickInput.listFocusIconForeground", "Quick picker icon foreground color for the focused item.")), Zc = z("quickInputList.focusBackground", {
	dark: Wa(Jc, mc),
	light: Wa(Jc, mc),
	hcDark: null,
	hcLight: null
}, o("quickInput.listFocusBackground", "Quick picker background color for the focused item."));
z("search.resultsInfoForeground", {
	light: V,
	dark: B(V, .65),
	hcDark: V,
	hcLight: V
}, o("search.resultsInfoForeground", "Color of the text in the search viewlet's completion message.")), z("searchEditor.findMatchBackground", {
	light: B(Do, .66),
	dark: B(Do, .66),
	hcDark: Do,
	hcLight: Do
}, o("searchEditor.queryMatch", "Color of the Search Editor query matches.")), z("searchEditor.findMatchBorder", {
	light: B(ko, .66),
	dark: B(ko, .66),
	hcDark: ko,
	hcLight: ko
}, o("searchEditor.editorFindMatchBorder", "Border color of the Search Editor query matches."));
// node_modules/monaco-editor/esm/vs/editor/browser/editorDom.js
var Qc = class {
	constructor(e, t) {
		this.x = e, this.y = t, this._pageCoordinatesBrand = void 0;
	}
	toClientCoordinates(e) {
		return new $c(this.x - e.scrollX, this.y - e.scrollY);
	}
}, $c = class {
	constructor(e, t) {
		this.clientX = e, this.clientY = t, this._clientCoordinatesBrand = void 0;
	}
	toPageCoordinates(e) {
		return new Qc(this.clientX + e.scrollX, this.clientY + e.scrollY);
	}
}, el = class {
	constructor(e, t, n, r) {
		this.x = e, this.y = t, this.width = n, this.height = r, this._editorPagePositionBrand = void 0;
	}
}, tl = class {
	constructor(e, t) {
		this.x = e, this.y = t, this._positionRelativeToEditorBrand = void 0;
	}
};
function nl(e) {
	let t = ui(e);
	return new el(t.left, t.top, t.width, t.height);
}
function rl(e, t, n) {
	let r = t.width / e.offsetWidth, i = t.height / e.offsetHeight;
	return new tl((n.x - t.x) / r, (n.y - t.y) / i);
}
var il = class extends Ne {
	constructor(e, t, n) {
		super(P(n), e), this._editorMouseEventBrand = void 0, this.isFromPointerCapture = t, this.pos = new Qc(this.posx, this.posy), this.editorPos = nl(n), this.relativePos = rl(n, this.editorPos, this.pos);
	}
}, al = class {
	constructor(e) {
		this._editorViewDomNode = e;
	}
	_create(e) {
		return new il(e, !1, this._editorViewDomNode);
	}
	onContextMenu(e, t) {
		return F(e, "contextmenu", (e) => {
			t(this._create(e));
		});
	}
	onMouseUp(e, t) {
		return F(e, "mouseup", (e) => {
			t(this._create(e));
		});
	}
	onMouseDown(e, t) {
		return F(e, I.MOUSE_DOWN, (e) => {
			t(this._create(e));
		});
	}
	onPointerDown(e, t) {
		return F(e, I.POINTER_DOWN, (e) => {
			t(this._create(e), e.pointerId);
		});
	}
	onMouseLeave(e, t) {
		return F(e, I.MOUSE_LEAVE, (e) => {
			t(this._create(e));
		});
	}
	onMouseMove(e, t) {
		return F(e, "mousemove", (e) => t(this._create(e)));
	}
}, ol = class {
	constructor(e) {
		this._editorViewDomNode = e;
	}
	_create(e) {
		return new il(e, !1, this._editorViewDomNode);
	}
	onPointerUp(e, t) {
		return F(e, "pointerup", (e) => {
			t(this._create(e));
		});
	}
	onPointerDown(e, t) {
		return F(e, I.POINTER_DOWN, (e) => {
			t(this._create(e), e.pointerId);
		});
	}
	onPointerLeave(e, t) {
		return F(e, I.POINTER_LEAVE, (e) => {
			t(this._create(e));
		});
	}
	onPointerMove(e, t) {
		return F(e, "pointermove", (e) => t(this._create(e)));
	}
}, sl = class extends re {
	constructor(e) {
		super(), this._editorViewDomNode = e, this._globalPointerMoveMonitor = this._register(new xa()), this._keydownListener = null;
	}
	startMonitoring(e, t, n, r, i) {
		this._keydownListener = Yr(e.ownerDocument, "keydown", (e) => {
			e.toKeyCodeChord().isModifierKey() || this._globalPointerMoveMonitor.stopMonitoring(!0, e.browserEvent);
		}, !0), this._globalPointerMoveMonitor.startMonitoring(e, t, n, (e) => {
			r(new il(e, !0, this._editorViewDomNode));
		}, (e) => {
			this._keydownListener.dispose(), i(e);
		});
	}
	stopMonitoring() {
		this._globalPointerMoveMonitor.stopMonitoring(!0);
	}
}, cl = class e {
	static {
		this._idPool = 0;
	}
	constructor(t) {
		this._editor = t, this._instanceId = ++e._idPool, this._counter = 0, this._rules = /* @__PURE__ */ new Map(), this._garbageCollectionScheduler = new Je(() => this.garbageCollect(), 1e3);
	}
	createClassNameRef(e) {
		let t = this.getOrCreateRule(e);
		return t.increaseRefCount(), {
			className: t.className,
			dispose: () => {
				t.decreaseRefCount(), this._garbageCollectionScheduler.schedule();
			}
		};
	}
	getOrCreateRule(e) {
		let t = this.computeUniqueKey(e), n = this._rules.get(t);
		if (!n) {
			let r = this._counter++;
			n = new ll(t, `dyn-rule-${this._instanceId}-${r}`, bi(this._editor.getContainerDomNode()) ? this._editor.getContainerDomNode() : void 0, e), this._rules.set(t, n);
		}
		return n;
	}
	computeUniqueKey(e) {
		return JSON.stringify(e);
	}
	garbageCollect() {
		for (let e of this._rules.values()) e.hasReferences() || (this._rules.delete(e.key), e.dispose());
	}
}, ll = class {
	constructor(e, t, n, r) {
		this.key = e, this.className = t, this.properties = r, this._referenceCount = 0, this._styleElementDisposables = new S(), this._styleElement = Ai(n, void 0, this._styleElementDisposables), this._styleElement.textContent = this.getCssText(this.className, this.properties);
	}
	getCssText(e, t) {
		let n = `.${e} {`;
		for (let e in t) {
			let r = t[e], i;
			i = typeof r == "object" ? Fa(r.id) : r;
			let a = ul(e);
			n += `\n\t${a}: ${i};`;
		}
		return n += "\n}", n;
	}
	dispose() {
		this._styleElementDisposables.dispose(), this._styleElement = void 0;
	}
	increaseRefCount() {
		this._referenceCount++;
	}
	decreaseRefCount() {
		this._referenceCount--;
	}
	hasReferences() {
		return this._referenceCount > 0;
	}
};
function ul(e) {
	return e.replace(/(^[A-Z])/, ([e]) => e.toLowerCase()).replace(/([A-Z])/g, ([e]) => `-${e.toLowerCase()}`);
}
// node_modules/monaco-editor/esm/vs/editor/common/viewEventHandler.js
var dl = class extends re {
	constructor() {
		super(), this._shouldRender = !0;
	}
	shouldRender() {
		return this._shouldRender;
	}
	forceShouldRender() {
		this._shouldRender = !0;
	}
	setShouldRender() {
		this._shouldRender = !0;
	}
	onDidRender() {
		this._shouldRender = !1;
	}
	onCompositionStart(e) {
		return !1;
	}
	onCompositionEnd(e) {
		return !1;
	}
	onConfigurationChanged(e) {
		return !1;
	}
	onCursorStateChanged(e) {
		return !1;
	}
	onDecorationsChanged(e) {
		return !1;
	}
	onFlushed(e) {
		return !1;
	}
	onFocusChanged(e) {
		return !1;
	}
	onLanguageConfigurationChanged(e) {
		return !1;
	}
	onLineMappingChanged(e) {
		return !1;
	}
	onLinesChanged(e) {
		return !1;
	}
	onLinesDeleted(e) {
		return !1;
	}
	onLinesInserted(e) {
		return !1;
	}
	onRevealRangeRequest(e) {
		return !1;
	}
	onScrollChanged(e) {
		return !1;
	}
	onThemeChanged(e) {
		return !1;
	}
	onTokensChanged(e) {
		return !1;
	}
	onTokensColorsChanged(e) {
		return !1;
	}
	onZonesChanged(e) {
		return !1;
	}
	handleEvents(e) {
		let t = !1;
		for (let n = 0, r = e.length; n < r; n++) {
			let r = e[n];
			switch (r.type) {
				case 0:
					this.onCompositionStart(r) && (t = !0);
					break;
				case 1:
					this.onCompositionEnd(r) && (t = !0);
					break;
				case 2:
					this.onConfigurationChanged(r) && (t = !0);
					break;
				case 3:
					this.onCursorStateChanged(r) && (t = !0);
					break;
				case 4:
					this.onDecorationsChanged(r) && (t = !0);
					break;
				case 5:
					this.onFlushed(r) && (t = !0);
					break;
				case 6:
					this.onFocusChanged(r) && (t = !0);
					break;
				case 7:
					this.onLanguageConfigurationChanged(r) && (t = !0);
					break;
				case 8:
					this.onLineMappingChanged(r) && (t = !0);
					break;
				case 9:
					this.onLinesChanged(r) && (t = !0);
					break;
				case 10:
					this.onLinesDeleted(r) && (t = !0);
					break;
				case 11:
					this.onLinesInserted(r) && (t = !0);
					break;
				case 12:
					this.onRevealRangeRequest(r) && (t = !0);
					break;
				case 13:
					this.onScrollChanged(r) && (t = !0);
					break;
				case 15:
					this.onTokensChanged(r) && (t = !0);
					break;
				case 14:
					this.onThemeChanged(r) && (t = !0);
					break;
				case 16:
					this.onTokensColorsChanged(r) && (t = !0);
					break;
				case 17:
					this.onZonesChanged(r) && (t = !0);
					break;
				default: console.info("View received unknown event: "), console.info(r);
			}
		}
		t && (this._shouldRender = !0);
	}
}, fl = class extends dl {
	constructor(e) {
		super(), this._context = e, this._context.addEventHandler(this);
	}
	dispose() {
		this._context.removeEventHandler(this), super.dispose();
	}
}, pl = class {
	static write(e, t) {
		e.setAttribute("data-mprt", String(t));
	}
	static read(e) {
		let t = e.getAttribute("data-mprt");
		return t === null ? 0 : parseInt(t, 10);
	}
	static collect(e, t) {
		let n = [], r = 0;
		for (; e && e !== e.ownerDocument.body && e !== t;) e.nodeType === e.ELEMENT_NODE && (n[r++] = this.read(e)), e = e.parentElement;
		let i = new Uint8Array(r);
		for (let e = 0; e < r; e++) i[e] = n[r - e - 1];
		return i;
	}
}, ml = class {
	constructor(e) {
		this.domNode = e, this._maxWidth = "", this._width = "", this._height = "", this._top = "", this._left = "", this._bottom = "", this._right = "", this._paddingLeft = "", this._fontFamily = "", this._fontWeight = "", this._fontSize = "", this._fontStyle = "", this._fontFeatureSettings = "", this._fontVariationSettings = "", this._textDecoration = "", this._lineHeight = "", this._letterSpacing = "", this._className = "", this._display = "", this._position = "", this._visibility = "", this._color = "", this._backgroundColor = "", this._layerHint = !1, this._contain = "none", this._boxShadow = "";
	}
	setMaxWidth(e) {
		let t = hl(e);
		this._maxWidth !== t && (this._maxWidth = t, this.domNode.style.maxWidth = this._maxWidth);
	}
	setWidth(e) {
		let t = hl(e);
		this._width !== t && (this._width = t, this.domNode.style.width = this._width);
	}
	setHeight(e) {
		let t = hl(e);
		this._height !== t && (this._height = t, this.domNode.style.height = this._height);
	}
	setTop(e) {
		let t = hl(e);
		this._top !== t && (this._top = t, this.domNode.style.top = this._top);
	}
	setLeft(e) {
		let t = hl(e);
		this._left !== t && (this._left = t, this.domNode.style.left = this._left);
	}
	setBottom(e) {
		let t = hl(e);
		this._bottom !== t && (this._bottom = t, this.domNode.style.bottom = this._bottom);
	}
	setRight(e) {
		let t = hl(e);
		this._right !== t && (this._right = t, this.domNode.style.right = this._right);
	}
	setPaddingLeft(e) {
		let t = hl(e);
		this._paddingLeft !== t && (this._paddingLeft = t, this.domNode.style.paddingLeft = this._paddingLeft);
	}
	setFontFamily(e) {
		this._fontFamily !== e && (this._fontFamily = e, this.domNode.style.fontFamily = this._fontFamily);
	}
	setFontWeight(e) {
		this._fontWeight !== e && (this._fontWeight = e, this.domNode.style.fontWeight = this._fontWeight);
	}
	setFontSize(e) {
		let t = hl(e);
		this._fontSize !== t && (this._fontSize = t, this.domNode.style.fontSize = this._fontSize);
	}
	setFontStyle(e) {
		this._fontStyle !== e && (this._fontStyle = e, this.domNode.style.fontStyle = this._fontStyle);
	}
	setFontFeatureSettings(e) {
		this._fontFeatureSettings !== e && (this._fontFeatureSettings = e, this.domNode.style.fontFeatureSettings = this._fontFeatureSettings);
	}
	setFontVariationSettings(e) {
		this._fontVariationSettings !== e && (this._fontVariationSettings = e, this.domNode.style.fontVariationSettings = this._fontVariationSettings);
	}
	setTextDecoration(e) {
		this._textDecoration !== e && (this._textDecoration = e, this.domNode.style.textDecoration = this._textDecoration);
	}
	setLineHeight(e) {
		let t = hl(e);
		this._lineHeight !== t && (this._lineHeight = t, this.domNode.style.lineHeight = this._lineHeight);
	}
	setLetterSpacing(e) {
		let t = hl(e);
		this._letterSpacing !== t && (this._letterSpacing = t, this.domNode.style.letterSpacing = this._letterSpacing);
	}
	setClassName(e) {
		this._className !== e && (this._className = e, this.domNode.className = this._className);
	}
	toggleClassName(e, t) {
		this.domNode.classList.toggle(e, t), this._className = this.domNode.className;
	}
	setDisplay(e) {
		this._display !== e && (this._display = e, this.domNode.style.display = this._display);
	}
	setPosition(e) {
		this._position !== e && (this._position = e, this.domNode.style.position = this._position);
	}
	setVisibility(e) {
		this._visibility !== e && (this._visibility = e, this.domNode.style.visibility = this._visibility);
	}
	setColor(e) {
		this._color !== e && (this._color = e, this.domNode.style.color = this._color);
	}
	setBackgroundColor(e) {
		this._backgroundColor !== e && (this._backgroundColor = e, this.domNode.style.backgroundColor = this._backgroundColor);
	}
	setLayerHinting(e) {
		this._layerHint !== e && (this._layerHint = e, this.domNode.style.transform = this._layerHint ? "translate3d(0px, 0px, 0px)" : "");
	}
	setBoxShadow(e) {
		this._boxShadow !== e && (this._boxShadow = e, this.domNode.style.boxShadow = e);
	}
	setContain(e) {
		this._contain !== e && (this._contain = e, this.domNode.style.contain = this._contain);
	}
	setAttribute(e, t) {
		this.domNode.setAttribute(e, t);
	}
	removeAttribute(e) {
		this.domNode.removeAttribute(e);
	}
	appendChild(e) {
		this.domNode.appendChild(e.domNode);
	}
	removeChild(e) {
		this.domNode.removeChild(e.domNode);
	}
};
function hl(e) {
	return typeof e == "number" ? `${e}px` : e;
}
function gl(e) {
	return new ml(e);
}
// node_modules/monaco-editor/esm/vs/editor/browser/view/renderingContext.js
var _l = class {
	constructor(e, t) {
		this._restrictedRenderingContextBrand = void 0, this._viewLayout = e, this.viewportData = t, this.scrollWidth = this._viewLayout.getScrollWidth(), this.scrollHeight = this._viewLayout.getScrollHeight(), this.visibleRange = this.viewportData.visibleRange, this.bigNumbersDelta = this.viewportData.bigNumbersDelta;
		let n = this._viewLayout.getCurrentViewport();
		this.scrollTop = n.top, this.scrollLeft = n.left, this.viewportWidth = n.width, this.viewportHeight = n.height;
	}
	getScrolledTopFromAbsoluteTop(e) {
		return e - this.scrollTop;
	}
	getVerticalOffsetForLineNumber(e, t) {
		return this._viewLayout.getVerticalOffsetForLineNumber(e, t);
	}
	getVerticalOffsetAfterLineNumber(e, t) {
		return this._viewLayout.getVerticalOffsetAfterLineNumber(e, t);
	}
	getDecorationsInViewport() {
		return this.viewportData.getDecorationsInViewport();
	}
}, vl = class extends _l {
	constructor(e, t, n) {
		super(e, t), this._renderingContextBrand = void 0, this._viewLines = n;
	}
	linesVisibleRangesForRange(e, t) {
		return this._viewLines.linesVisibleRangesForRange(e, t);
	}
	visibleRangeForPosition(e) {
		return this._viewLines.visibleRangeForPosition(e);
	}
}, yl = class {
	constructor(e, t, n, r) {
		this.outsideRenderedLine = e, this.lineNumber = t, this.ranges = n, this.continuesOnNextLine = r;
	}
}, bl = class e {
	static from(t) {
		let n = Array(t.length);
		for (let r = 0, i = t.length; r < i; r++) {
			let i = t[r];
			n[r] = new e(i.left, i.width);
		}
		return n;
	}
	constructor(e, t) {
		this._horizontalRangeBrand = void 0, this.left = Math.round(e), this.width = Math.round(t);
	}
	toString() {
		return `[${this.left},${this.width}]`;
	}
}, xl = class {
	constructor(e, t) {
		this._floatHorizontalRangeBrand = void 0, this.left = e, this.width = t;
	}
	toString() {
		return `[${this.left},${this.width}]`;
	}
	static compare(e, t) {
		return e.left - t.left;
	}
}, Sl = class {
	constructor(e, t) {
		this.outsideRenderedLine = e, this.originalLeft = t, this.left = Math.round(this.originalLeft);
	}
}, Cl = class {
	constructor(e, t) {
		this.outsideRenderedLine = e, this.ranges = t;
	}
}, wl = class {
	static _createRange() {
		return this._handyReadyRange ||= document.createRange(), this._handyReadyRange;
	}
	static _detachRange(e, t) {
		e.selectNodeContents(t);
	}
	static _readClientRects(e, t, n, r, i) {
		let a = this._createRange();
		try {
			return a.setStart(e, t), a.setEnd(n, r), a.getClientRects();
		} catch {
			return null;
		} finally {
			this._detachRange(a, i);
		}
	}
	static _mergeAdjacentRanges(e) {
		if (e.length === 1) return e;
		e.sort(xl.compare);
		let t = [], n = 0, r = e[0];
		for (let i = 1, a = e.length; i < a; i++) {
			let a = e[i];
			r.left + r.width + .9 >= a.left ? r.width = Math.max(r.width, a.left + a.width - r.left) : (t[n++] = r, r = a);
		}
		return t[n++] = r, t;
	}
	static _createHorizontalRangesFromClientRects(e, t, n) {
		if (!e || e.length === 0) return null;
		let r = [];
		for (let i = 0, a = e.length; i < a; i++) {
			let a = e[i];
			r[i] = new xl(Math.max(0, (a.left - t) / n), a.width / n);
		}
		return this._mergeAdjacentRanges(r);
	}
	static readHorizontalRanges(e, t, n, r, i, a) {
		let o = e.children.length - 1;
		if (0 > o) return null;
		if (t = Math.min(o, Math.max(0, t)), r = Math.min(o, Math.max(0, r)), t === r && n === i && n === 0 && !e.children[t].firstChild) {
			let n = e.children[t].getClientRects();
			return a.markDidDomLayout(), this._createHorizontalRangesFromClientRects(n, a.clientRectDeltaLeft, a.clientRectScale);
		}
		t !== r && r > 0 && i === 0 && (r--, i = 1073741824);
		let s = e.children[t].firstChild, c = e.children[r].firstChild;
		if (s && c || (!s && n === 0 && t > 0 && (s = e.children[t - 1].firstChild, n = 1073741824), !c && i === 0 && r > 0 && (c = e.children[r - 1].firstChild, i = 1073741824)), !s || !c) return null;
		n = Math.min(s.textContent.length, Math.max(0, n)), i = Math.min(c.textContent.length, Math.max(0, i));
		let l = this._readClientRects(s, n, c, i, a.endNode);
		return a.markDidDomLayout(), this._createHorizontalRangesFromClientRects(l, a.clientRectDeltaLeft, a.clientRectScale);
	}
}, Tl = class e {
	constructor(e, t, n, r) {
		this.startColumn = e, this.endColumn = t, this.className = n, this.type = r, this._lineDecorationBrand = void 0;
	}
	static _equals(e, t) {
		return e.startColumn === t.startColumn && e.endColumn === t.endColumn && e.className === t.className && e.type === t.type;
	}
	static equalsArr(t, n) {
		let r = t.length;
		if (r !== n.length) return !1;
		for (let i = 0; i < r; i++) if (!e._equals(t[i], n[i])) return !1;
		return !0;
	}
	static extractWrapped(t, n, r) {
		if (t.length === 0) return t;
		let i = n + 1, a = r + 1, o = r - n, s = [], c = 0;
		for (let n of t) n.endColumn <= i || n.startColumn >= a || (s[c++] = new e(Math.max(1, n.startColumn - i + 1), Math.min(o + 1, n.endColumn - i + 1), n.className, n.type));
		return s;
	}
	static filter(t, n, r, i) {
		if (t.length === 0) return [];
		let a = [], o = 0;
		for (let s = 0, c = t.length; s < c; s++) {
			let c = t[s], l = c.range;
			if (l.endLineNumber < n || l.startLineNumber > n || l.isEmpty() && (c.type === 0 || c.type === 3)) continue;
			let u = l.startLineNumber === n ? l.startColumn : r, d = l.endLineNumber === n ? l.endColumn : i;
			a[o++] = new e(u, d, c.inlineClassName, c.type);
		}
		return a;
	}
	static _typeCompare(e, t) {
		let n = [
			2,
			0,
			1,
			3
		];
		return n[e] - n[t];
	}
	static compare(t, n) {
		if (t.startColumn !== n.startColumn) return t.startColumn - n.startColumn;
		if (t.endColumn !== n.endColumn) return t.endColumn - n.endColumn;
		let r = e._typeCompare(t.type, n.type);
		return r === 0 ? t.className === n.className ? 0 : t.className < n.className ? -1 : 1 : r;
	}
}, El = class {
	constructor(e, t, n, r) {
		this.startOffset = e, this.endOffset = t, this.className = n, this.metadata = r;
	}
}, Dl = class e {
	constructor() {
		this.stopOffsets = [], this.classNames = [], this.metadata = [], this.count = 0;
	}
	static _metadata(e) {
		let t = 0;
		for (let n = 0, r = e.length; n < r; n++) t |= e[n];
		return t;
	}
	consumeLowerThan(t, n, r) {
		for (; this.count > 0 && this.stopOffsets[0] < t;) {
			let t = 0;
			for (; t + 1 < this.count && this.stopOffsets[t] === this.stopOffsets[t + 1];) t++;
			r.push(new El(n, this.stopOffsets[t], this.classNames.join(" "), e._metadata(this.metadata))), n = this.stopOffsets[t] + 1, this.stopOffsets.splice(0, t + 1), this.classNames.splice(0, t + 1), this.metadata.splice(0, t + 1), this.count -= t + 1;
		}
		return this.count > 0 && n < t && (r.push(new El(n, t - 1, this.classNames.join(" "), e._metadata(this.metadata))), n = t), n;
	}
	insert(e, t, n) {
		if (this.count === 0 || this.stopOffsets[this.count - 1] <= e) this.stopOffsets.push(e), this.classNames.push(t), this.metadata.push(n);
		else for (let r = 0; r < this.count; r++) if (this.stopOffsets[r] >= e) {
			this.stopOffsets.splice(r, 0, e), this.classNames.splice(r, 0, t), this.metadata.splice(r, 0, n);
			break;
		}
		this.count++;
	}
}, Ol = class {
	static normalize(e, t) {
		if (t.length === 0) return [];
		let n = [], r = new Dl(), i = 0;
		for (let a = 0, o = t.length; a < o; a++) {
			let o = t[a], s = o.startColumn, c = o.endColumn, l = o.className, u = o.type === 1 ? 2 : o.type === 2 ? 4 : 0;
			s > 1 && Bn(e.charCodeAt(s - 2)) && s--, c > 1 && Bn(e.charCodeAt(c - 2)) && c--;
			let d = s - 1, f = c - 2;
			i = r.consumeLowerThan(d, i, n), r.count === 0 && (i = d), r.insert(f, l, u);
		}
		return r.consumeLowerThan(1073741824, i, n), n;
	}
}, kl = typeof Buffer < "u";
new un(() => /* @__PURE__ */ new Uint8Array(256));
var Al, jl = class e {
	static wrap(t) {
		return kl && !Buffer.isBuffer(t) && (t = Buffer.from(t.buffer, t.byteOffset, t.byteLength)), new e(t);
	}
	constructor(e) {
		this.buffer = e, this.byteLength = this.buffer.byteLength;
	}
	toString() {
		return kl ? this.buffer.toString() : (Al ||= new TextDecoder(), Al.decode(this.buffer));
	}
};
function Ml(e, t) {
	return (e[t + 0] | 0) >>> 0 | e[t + 1] << 8 >>> 0;
}
function Nl(e, t, n) {
	e[n + 0] = t & 255, t >>>= 8, e[n + 1] = t & 255;
}
function Pl(e, t) {
	return e[t] * 2 ** 24 + e[t + 1] * 2 ** 16 + e[t + 2] * 256 + e[t + 3];
}
function Fl(e, t, n) {
	e[n + 3] = t, t >>>= 8, e[n + 2] = t, t >>>= 8, e[n + 1] = t, t >>>= 8, e[n] = t;
}
function Il(e, t) {
	return e[t];
}
function Ll(e, t, n) {
	e[n] = t;
}
// node_modules/monaco-editor/esm/vs/editor/common/core/stringBuilder.js
var Rl;
function zl() {
	return Rl ||= new TextDecoder("UTF-16LE"), Rl;
}
var Bl;
function Vl() {
	return Bl ||= new TextDecoder("UTF-16BE"), Bl;
}
var Hl;
function Ul() {
	return Hl ||= i() ? zl() : Vl(), Hl;
}
function Wl(e, t, n) {
	let r = new Uint16Array(e.buffer, t, n);
	return n > 0 && (r[0] === 65279 || r[0] === 65534) ? Gl(e, t, n) : zl().decode(r);
}
function Gl(e, t, n) {
	let r = [], i = 0;
	for (let a = 0; a < n; a++) {
		let n = Ml(e, t);
		t += 2, r[i++] = String.fromCharCode(n);
	}
	return r.join("");
}
var Kl = class {
	constructor(e) {
		this._capacity = e | 0, this._buffer = new Uint16Array(this._capacity), this._completedStrings = null, this._bufferLength = 0;
	}
	reset() {
		this._completedStrings = null, this._bufferLength = 0;
	}
	build() {
		return this._completedStrings === null ? this._buildBuffer() : (this._flushBuffer(), this._completedStrings.join(""));
	}
	_buildBuffer() {
		if (this._bufferLength === 0) return "";
		let e = new Uint16Array(this._buffer.buffer, 0, this._bufferLength);
		return Ul().decode(e);
	}
	_flushBuffer() {
		let e = this._buildBuffer();
		this._bufferLength = 0, this._completedStrings === null ? this._completedStrings = [e] : this._completedStrings[this._completedStrings.length] = e;
	}
	appendCharCode(e) {
		let t = this._capacity - this._bufferLength;
		t <= 1 && (t === 0 || Bn(e)) && this._flushBuffer(), this._buffer[this._bufferLength++] = e;
	}
	appendASCIICharCode(e) {
		this._bufferLength === this._capacity && this._flushBuffer(), this._buffer[this._bufferLength++] = e;
	}
	appendString(e) {
		let t = e.length;
		if (this._bufferLength + t >= this._capacity) this._flushBuffer(), this._completedStrings[this._completedStrings.length] = e;
		else for (let n = 0; n < t; n++) this._buffer[this._bufferLength++] = e.charCodeAt(n);
	}
}, W = class {
	constructor(e, t, n, r) {
		this.endIndex = e, this.type = t, this.metadata = n, this.containsRTL = r, this._linePartBrand = void 0;
	}
	isWhitespace() {
		return !!(this.metadata & 1);
	}
	isPseudoAfter() {
		return !!(this.metadata & 4);
	}
}, ql = class {
	constructor(e, t) {
		this.startOffset = e, this.endOffset = t;
	}
	equals(e) {
		return this.startOffset === e.startOffset && this.endOffset === e.endOffset;
	}
}, Jl = class {
	constructor(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, ee, te, g) {
		this.useMonospaceOptimizations = e, this.canUseHalfwidthRightwardsArrow = t, this.lineContent = n, this.continuesWithWrappedLine = r, this.isBasicASCII = i, this.containsRTL = a, this.fauxIndentLength = o, this.lineTokens = s, this.lineDecorations = c.sort(Tl.compare), this.tabSize = l, this.startVisibleColumn = u, this.spaceWidth = d, this.stopRenderingLineAfter = m, this.renderWhitespace = h === "all" ? 4 : h === "boundary" ? 1 : h === "selection" ? 2 : h === "trailing" ? 3 : 0, this.renderControlCharacters = ee, this.fontLigatures = te, this.selectionsOnLine = g && g.sort((e, t) => e.startOffset < t.startOffset ? -1 : 1), Math.abs(p - d) < Math.abs(f - d) ? (this.renderSpaceWidth = p, this.renderSpaceCharCode = 11825) : (this.renderSpaceWidth = f, this.renderSpaceCharCode = 183);
	}
	sameSelection(e) {
		if (this.selectionsOnLine === null) return e === null;
		if (e === null || e.length !== this.selectionsOnLine.length) return !1;
		for (let t = 0; t < this.selectionsOnLine.length; t++) if (!this.selectionsOnLine[t].equals(e[t])) return !1;
		return !0;
	}
	equals(e) {
		return this.useMonospaceOptimizations === e.useMonospaceOptimizations && this.canUseHalfwidthRightwardsArrow === e.canUseHalfwidthRightwardsArrow && this.lineContent === e.lineContent && this.continuesWithWrappedLine === e.continuesWithWrappedLine && this.isBasicASCII === e.isBasicASCII && this.containsRTL === e.containsRTL && this.fauxIndentLength === e.fauxIndentLength && this.tabSize === e.tabSize && this.startVisibleColumn === e.startVisibleColumn && this.spaceWidth === e.spaceWidth && this.renderSpaceWidth === e.renderSpaceWidth && this.renderSpaceCharCode === e.renderSpaceCharCode && this.stopRenderingLineAfter === e.stopRenderingLineAfter && this.renderWhitespace === e.renderWhitespace && this.renderControlCharacters === e.renderControlCharacters && this.fontLigatures === e.fontLigatures && Tl.equalsArr(this.lineDecorations, e.lineDecorations) && this.lineTokens.equals(e.lineTokens) && this.sameSelection(e.selectionsOnLine);
	}
}, Yl = class {
	constructor(e, t) {
		this.partIndex = e, this.charIndex = t;
	}
}, Xl = class e {
	static getPartIndex(e) {
		return (e & 4294901760) >>> 16;
	}
	static getCharIndex(e) {
		return (e & 65535) >>> 0;
	}
	constructor(e, t) {
		this.length = e, this._data = new Uint32Array(this.length), this._horizontalOffset = new Uint32Array(this.length);
	}
	setColumnInfo(e, t, n, r) {
		let i = (t << 16 | n) >>> 0;
		this._data[e - 1] = i, this._horizontalOffset[e - 1] = r;
	}
	getHorizontalOffset(e) {
		return this._horizontalOffset.length === 0 ? 0 : this._horizontalOffset[e - 1];
	}
	charOffsetToPartData(e) {
		return this.length === 0 ? 0 : e < 0 ? this._data[0] : e >= this.length ? this._data[this.length - 1] : this._data[e];
	}
	getDomPosition(t) {
		let n = this.charOffsetToPartData(t - 1);
		return new Yl(e.getPartIndex(n), e.getCharIndex(n));
	}
	getColumn(e, t) {
		return this.partDataToCharOffset(e.partIndex, t, e.charIndex) + 1;
	}
	partDataToCharOffset(t, n, r) {
		if (this.length === 0) return 0;
		let i = (t << 16 | r) >>> 0, a = 0, o = this.length - 1;
		for (; a + 1 < o;) {
			let e = a + o >>> 1, t = this._data[e];
			if (t === i) return e;
			t > i ? o = e : a = e;
		}
		if (a === o) return a;
		let s = this._data[a], c = this._data[o];
		if (s === i) return a;
		if (c === i) return o;
		let l = e.getPartIndex(s), u = e.getCharIndex(s), d = e.getPartIndex(c), f;
		return f = l === d ? e.getCharIndex(c) : n, r - u <= f - r ? a : o;
	}
}, Zl = class {
	constructor(e, t, n) {
		this._renderLineOutputBrand = void 0, this.characterMapping = e, this.containsRTL = t, this.containsForeignElements = n;
	}
};
function Ql(e, t) {
	if (e.lineContent.length === 0) {
		if (e.lineDecorations.length > 0) {
			t.appendString("<span>");
			let n = 0, r = 0, i = 0;
			for (let a of e.lineDecorations) (a.type === 1 || a.type === 2) && (t.appendString("<span class=\""), t.appendString(a.className), t.appendString("\"></span>"), a.type === 1 && (i |= 1, n++), a.type === 2 && (i |= 2, r++));
			t.appendString("</span>");
			let a = new Xl(1, n + r);
			return a.setColumnInfo(1, n, 0, 0), new Zl(a, !1, i);
		}
		return t.appendString("<span><span></span></span>"), new Zl(new Xl(0, 0), !1, 0);
	}
	return lu(nu(e), t);
}
var $l = class {
	constructor(e, t, n, r) {
		this.characterMapping = e, this.html = t, this.containsRTL = n, this.containsForeignElements = r;
	}
};
function eu(e) {
	let t = new Kl(1e4), n = Ql(e, t);
	return new $l(n.characterMapping, t.build(), n.containsRTL, n.containsForeignElements);
}
var tu = class {
	constructor(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h) {
		this.fontIsMonospace = e, this.canUseHalfwidthRightwardsArrow = t, this.lineContent = n, this.len = r, this.isOverflowing = i, this.overflowingCharCount = a, this.parts = o, this.containsForeignElements = s, this.fauxIndentLength = c, this.tabSize = l, this.startVisibleColumn = u, this.containsRTL = d, this.spaceWidth = f, this.renderSpaceCharCode = p, this.renderWhitespace = m, this.renderControlCharacters = h;
	}
};
function nu(e) {
	let t = e.lineContent, n, r, i;
	e.stopRenderingLineAfter !== -1 && e.stopRenderingLineAfter < t.length ? (n = !0, r = t.length - e.stopRenderingLineAfter, i = e.stopRenderingLineAfter) : (n = !1, r = 0, i = t.length);
	let a = ru(t, e.containsRTL, e.lineTokens, e.fauxIndentLength, i);
	e.renderControlCharacters && !e.isBasicASCII && (a = ou(t, a)), (e.renderWhitespace === 4 || e.renderWhitespace === 1 || e.renderWhitespace === 2 && e.selectionsOnLine || e.renderWhitespace === 3 && !e.continuesWithWrappedLine) && (a = su(e, t, i, a));
	let o = 0;
	if (e.lineDecorations.length > 0) {
		for (let t = 0, n = e.lineDecorations.length; t < n; t++) {
			let n = e.lineDecorations[t];
			n.type === 3 || n.type === 1 ? o |= 1 : n.type === 2 && (o |= 2);
		}
		a = cu(t, i, a, e.lineDecorations);
	}
	return e.containsRTL || (a = iu(t, a, !e.isBasicASCII || e.fontLigatures)), new tu(e.useMonospaceOptimizations, e.canUseHalfwidthRightwardsArrow, t, i, n, r, a, o, e.fauxIndentLength, e.tabSize, e.startVisibleColumn, e.containsRTL, e.spaceWidth, e.renderSpaceCharCode, e.renderWhitespace, e.renderControlCharacters);
}
function ru(e, t, n, r, i) {
	let a = [], o = 0;
	r > 0 && (a[o++] = new W(r, "", 0, !1));
	let s = r;
	for (let c = 0, l = n.getCount(); c < l; c++) {
		let l = n.getEndOffset(c);
		if (l <= r) continue;
		let u = n.getClassName(c);
		if (l >= i) {
			let n = t ? Qn(e.substring(s, i)) : !1;
			a[o++] = new W(i, u, 0, n);
			break;
		}
		let d = t ? Qn(e.substring(s, l)) : !1;
		a[o++] = new W(l, u, 0, d), s = l;
	}
	return a;
}
function iu(e, t, n) {
	let r = 0, i = [], a = 0;
	if (n) for (let n = 0, o = t.length; n < o; n++) {
		let o = t[n], s = o.endIndex;
		if (r + 50 < s) {
			let t = o.type, n = o.metadata, c = o.containsRTL, l = -1, u = r;
			for (let o = r; o < s; o++) e.charCodeAt(o) === 32 && (l = o), l !== -1 && o - u >= 50 && (i[a++] = new W(l + 1, t, n, c), u = l + 1, l = -1);
			u !== s && (i[a++] = new W(s, t, n, c));
		} else i[a++] = o;
		r = s;
	}
	else for (let e = 0, n = t.length; e < n; e++) {
		let n = t[e], o = n.endIndex, s = o - r;
		if (s > 50) {
			let e = n.type, t = n.metadata, c = n.containsRTL, l = Math.ceil(s / 50);
			for (let n = 1; n < l; n++) {
				let o = r + n * 50;
				i[a++] = new W(o, e, t, c);
			}
			i[a++] = new W(o, e, t, c);
		} else i[a++] = n;
		r = o;
	}
	return i;
}
function au(e) {
	return e < 32 ? e !== 9 : e === 127 || e >= 8234 && e <= 8238 || e >= 8294 && e <= 8297 || e >= 8206 && e <= 8207 || e === 1564;
}
function ou(e, t) {
	let n = [], r = new W(0, "", 0, !1), i = 0;
	for (let a of t) {
		let t = a.endIndex;
		for (; i < t; i++) au(e.charCodeAt(i)) && (i > r.endIndex && (r = new W(i, a.type, a.metadata, a.containsRTL), n.push(r)), r = new W(i + 1, "mtkcontrol", a.metadata, !1), n.push(r));
		i > r.endIndex && (r = new W(t, a.type, a.metadata, a.containsRTL), n.push(r));
	}
	return n;
}
function su(e, t, n, r) {
	let i = e.continuesWithWrappedLine, a = e.fauxIndentLength, o = e.tabSize, s = e.startVisibleColumn, c = e.useMonospaceOptimizations, l = e.selectionsOnLine, u = e.renderWhitespace === 1, d = e.renderWhitespace === 3, f = e.renderSpaceWidth !== e.spaceWidth, p = [], m = 0, h = 0, ee = r[h].type, te = r[h].containsRTL, g = r[h].endIndex, _ = r.length, v = !1, y = En(t), b;
	y === -1 ? (v = !0, y = n, b = n) : b = On(t);
	let x = !1, S = 0, C = l && l[S], w = s % o;
	for (let e = a; e < n; e++) {
		let i = t.charCodeAt(e);
		C && e >= C.endOffset && (S++, C = l && l[S]);
		let s;
		if (e < y || e > b) s = !0;
		else if (i === 9) s = !0;
		else if (i === 32) {
			if (u) {
				if (x) s = !0;
				else {
					let r = e + 1 < n ? t.charCodeAt(e + 1) : 0;
					s = r === 32 || r === 9;
				}
			} else s = !0;
		} else s = !1;
		if (s && l && (s = !!C && C.startOffset <= e && C.endOffset > e), s && d && (s = v || e > b), s && te && e >= y && e <= b && (s = !1), x) {
			if (!s || !c && w >= o) {
				if (f) {
					let t = m > 0 ? p[m - 1].endIndex : a;
					for (let n = t + 1; n <= e; n++) p[m++] = new W(n, "mtkw", 1, !1);
				} else p[m++] = new W(e, "mtkw", 1, !1);
				w %= o;
			}
		} else (e === g || s && e > a) && (p[m++] = new W(e, ee, 0, te), w %= o);
		for (i === 9 ? w = o : rr(i) ? w += 2 : w++, x = s; e === g && (h++, h < _);) ee = r[h].type, te = r[h].containsRTL, g = r[h].endIndex;
	}
	let T = !1;
	if (x) {
		if (i && u) {
			let e = n > 0 ? t.charCodeAt(n - 1) : 0, r = n > 1 ? t.charCodeAt(n - 2) : 0;
			(e !== 32 || r === 32 || r === 9) && (T = !0);
		} else T = !0;
	}
	if (T) {
		if (f) {
			let e = m > 0 ? p[m - 1].endIndex : a;
			for (let t = e + 1; t <= n; t++) p[m++] = new W(t, "mtkw", 1, !1);
		} else p[m++] = new W(n, "mtkw", 1, !1);
	} else p[m++] = new W(n, ee, 0, te);
	return p;
}
function cu(e, t, n, r) {
	r.sort(Tl.compare);
	let i = Ol.normalize(e, r), a = i.length, o = 0, s = [], c = 0, l = 0;
	for (let e = 0, t = n.length; e < t; e++) {
		let t = n[e], r = t.endIndex, u = t.type, d = t.metadata, f = t.containsRTL;
		for (; o < a && i[o].startOffset < r;) {
			let e = i[o];
			if (e.startOffset > l && (l = e.startOffset, s[c++] = new W(l, u, d, f)), e.endOffset + 1 <= r) l = e.endOffset + 1, s[c++] = new W(l, u + " " + e.className, d | e.metadata, f), o++;
			else {
				l = r, s[c++] = new W(l, u + " " + e.className, d | e.metadata, f);
				break;
			}
		}
		r > l && (l = r, s[c++] = new W(l, u, d, f));
	}
	let u = n[n.length - 1].endIndex;
	if (o < a && i[o].startOffset === u) for (; o < a && i[o].startOffset === u;) {
		let e = i[o];
		s[c++] = new W(l, e.className, e.metadata, !1), o++;
	}
	return s;
}
function lu(e, t) {
	let n = e.fontIsMonospace, r = e.canUseHalfwidthRightwardsArrow, i = e.containsForeignElements, a = e.lineContent, s = e.len, c = e.isOverflowing, l = e.overflowingCharCount, u = e.parts, d = e.fauxIndentLength, f = e.tabSize, p = e.startVisibleColumn, m = e.containsRTL, h = e.spaceWidth, ee = e.renderSpaceCharCode, te = e.renderWhitespace, g = e.renderControlCharacters, _ = new Xl(s + 1, u.length), v = !1, y = 0, b = p, x = 0, S = 0, C = 0;
	m ? t.appendString("<span dir=\"ltr\">") : t.appendString("<span>");
	for (let e = 0, o = u.length; e < o; e++) {
		let o = u[e], c = o.endIndex, l = o.type, p = o.containsRTL, m = te !== 0 && o.isWhitespace(), w = m && !n && (l === "mtkw" || !i), T = y === c && o.isPseudoAfter();
		if (x = 0, t.appendString("<span "), p && t.appendString("style=\"unicode-bidi:isolate\" "), t.appendString("class=\""), t.appendString(w ? "mtkz" : l), t.appendASCIICharCode(34), m) {
			let n = 0;
			{
				let e = y, t = b;
				for (; e < c; e++) {
					let r = (a.charCodeAt(e) === 9 ? f - t % f : 1) | 0;
					n += r, e >= d && (t += r);
				}
			}
			for (w && (t.appendString(" style=\"width:"), t.appendString(String(h * n)), t.appendString("px\"")), t.appendASCIICharCode(62); y < c; y++) {
				_.setColumnInfo(y + 1, e - C, x, S), C = 0;
				let n = a.charCodeAt(y), i, o;
				if (n === 9) {
					i = f - b % f | 0, o = i, !r || o > 1 ? t.appendCharCode(8594) : t.appendCharCode(65515);
					for (let e = 2; e <= o; e++) t.appendCharCode(160);
				} else i = 2, o = 1, t.appendCharCode(ee), t.appendCharCode(8204);
				x += i, S += o, y >= d && (b += o);
			}
		} else for (t.appendASCIICharCode(62); y < c; y++) {
			_.setColumnInfo(y + 1, e - C, x, S), C = 0;
			let n = a.charCodeAt(y), r = 1, i = 1;
			switch (n) {
				case 9:
					r = f - b % f, i = r;
					for (let e = 1; e <= r; e++) t.appendCharCode(160);
					break;
				case 32:
					t.appendCharCode(160);
					break;
				case 60:
					t.appendString("&lt;");
					break;
				case 62:
					t.appendString("&gt;");
					break;
				case 38:
					t.appendString("&amp;");
					break;
				case 0:
					g ? t.appendCharCode(9216) : t.appendString("&#00;");
					break;
				case 65279:
				case 8232:
				case 8233:
				case 133:
					t.appendCharCode(65533);
					break;
				default: rr(n) && i++, g && n < 32 ? t.appendCharCode(9216 + n) : g && n === 127 ? t.appendCharCode(9249) : g && au(n) ? (t.appendString("[U+"), t.appendString(uu(n)), t.appendString("]"), r = 8, i = r) : t.appendCharCode(n);
			}
			x += r, S += i, y >= d && (b += i);
		}
		T ? C++ : C = 0, y >= s && !v && o.isPseudoAfter() && (v = !0, _.setColumnInfo(y + 1, e, x, S)), t.appendString("</span>");
	}
	return v || _.setColumnInfo(s + 1, u.length - 1, x, S), c && (t.appendString("<span class=\"mtkoverflow\">"), t.appendString(o("showMore", "Show more ({0})", du(l))), t.appendString("</span>")), t.appendString("</span>"), new Zl(_, m, i);
}
function uu(e) {
	return e.toString(16).toUpperCase().padStart(4, "0");
}
function du(e) {
	return e < 1024 ? o("overflow.chars", "{0} chars", e) : e < 1048576 ? `${(e / 1024).toFixed(1)} KB` : `${(e / 1024 / 1024).toFixed(1)} MB`;
}
// node_modules/monaco-editor/esm/vs/platform/theme/common/theme.js
var fu;
(function(e) {
	e.DARK = "dark", e.LIGHT = "light", e.HIGH_CONTRAST_DARK = "hcDark", e.HIGH_CONTRAST_LIGHT = "hcLight";
})(fu ||= {});
function pu(e) {
	return e === fu.HIGH_CONTRAST_DARK || e === fu.HIGH_CONTRAST_LIGHT;
}
function mu(e) {
	return e === fu.DARK || e === fu.HIGH_CONTRAST_DARK;
}
// node_modules/monaco-editor/esm/vs/base/common/arrays.js
function hu(e, t = 0) {
	return e[e.length - (1 + t)];
}
function gu(e) {
	if (e.length === 0) throw Error("Invalid tail call");
	return [e.slice(0, e.length - 1), e[e.length - 1]];
}
function _u(e, t, n = (e, t) => e === t) {
	if (e === t) return !0;
	if (!e || !t || e.length !== t.length) return !1;
	for (let r = 0, i = e.length; r < i; r++) if (!n(e[r], t[r])) return !1;
	return !0;
}
function vu(e, t) {
	let n = e.length - 1;
	t < n && (e[t] = e[n]), e.pop();
}
function yu(e, t, n) {
	return bu(e.length, (r) => n(e[r], t));
}
function bu(e, t) {
	let n = 0, r = e - 1;
	for (; n <= r;) {
		let e = (n + r) / 2 | 0, i = t(e);
		if (i < 0) n = e + 1;
		else if (i > 0) r = e - 1;
		else return e;
	}
	return -(n + 1);
}
function xu(e, t, n) {
	if (e |= 0, e >= t.length) throw TypeError("invalid index");
	let r = t[Math.floor(t.length * Math.random())], i = [], a = [], o = [];
	for (let e of t) {
		let t = n(e, r);
		t < 0 ? i.push(e) : t > 0 ? a.push(e) : o.push(e);
	}
	return e < i.length ? xu(e, i, n) : e < i.length + o.length ? o[0] : xu(e - (i.length + o.length), a, n);
}
function Su(e, t) {
	let n = [], r;
	for (let i of e.slice(0).sort(t)) !r || t(r[0], i) !== 0 ? (r = [i], n.push(r)) : r.push(i);
	return n;
}
function* Cu(e, t) {
	let n, r;
	for (let i of e) r !== void 0 && t(r, i) ? n.push(i) : (n && (yield n), n = [i]), r = i;
	n && (yield n);
}
function wu(e, t) {
	for (let n = 0; n <= e.length; n++) t(n === 0 ? void 0 : e[n - 1], n === e.length ? void 0 : e[n]);
}
function Tu(e, t) {
	for (let n = 0; n < e.length; n++) t(n === 0 ? void 0 : e[n - 1], e[n], n + 1 === e.length ? void 0 : e[n + 1]);
}
function Eu(e) {
	return e.filter((e) => !!e);
}
function Du(e) {
	let t = 0;
	for (let n = 0; n < e.length; n++) e[n] && (e[t] = e[n], t += 1);
	e.length = t;
}
function Ou(e) {
	return !Array.isArray(e) || e.length === 0;
}
function ku(e) {
	return Array.isArray(e) && e.length > 0;
}
function Au(e, t = (e) => e) {
	let n = /* @__PURE__ */ new Set();
	return e.filter((e) => {
		let r = t(e);
		return !n.has(r) && (n.add(r), !0);
	});
}
function ju(e, t) {
	return e.length > 0 ? e[0] : t;
}
function Mu(e, t) {
	let n = typeof t == "number" ? e : 0;
	typeof t == "number" ? n = e : (n = 0, t = e);
	let r = [];
	if (n <= t) for (let e = n; e < t; e++) r.push(e);
	else for (let e = n; e > t; e--) r.push(e);
	return r;
}
function Nu(e, t, n) {
	let r = e.slice(0, t), i = e.slice(t);
	return r.concat(n, i);
}
function Pu(e, t) {
	let n = e.indexOf(t);
	n > -1 && (e.splice(n, 1), e.unshift(t));
}
function Fu(e, t) {
	let n = e.indexOf(t);
	n > -1 && (e.splice(n, 1), e.push(t));
}
function Iu(e, t) {
	for (let n of t) e.push(n);
}
function Lu(e) {
	return Array.isArray(e) ? e : [e];
}
function Ru(e, t, n) {
	let r = Bu(e, t), i = e.length, a = n.length;
	e.length = i + a;
	for (let t = i - 1; t >= r; t--) e[t + a] = e[t];
	for (let t = 0; t < a; t++) e[t + r] = n[t];
}
function zu(e, t, n, r) {
	let i = Bu(e, t), a = e.splice(i, n);
	return a === void 0 && (a = []), Ru(e, i, r), a;
}
function Bu(e, t) {
	return t < 0 ? Math.max(t + e.length, 0) : Math.min(t, e.length);
}
var Vu;
(function(e) {
	function t(e) {
		return e < 0;
	}
	e.isLessThan = t;
	function n(e) {
		return e <= 0;
	}
	e.isLessThanOrEqual = n;
	function r(e) {
		return e > 0;
	}
	e.isGreaterThan = r;
	function i(e) {
		return e === 0;
	}
	e.isNeitherLessOrGreaterThan = i, e.greaterThan = 1, e.lessThan = -1, e.neitherLessOrGreaterThan = 0;
})(Vu ||= {});
function Hu(e, t) {
	return (n, r) => t(e(n), e(r));
}
function Uu(...e) {
	return (t, n) => {
		for (let r of e) {
			let e = r(t, n);
			if (!Vu.isNeitherLessOrGreaterThan(e)) return e;
		}
		return Vu.neitherLessOrGreaterThan;
	};
}
var Wu = (e, t) => e - t, Gu = (e, t) => Wu(+!!e, +!!t);
function Ku(e) {
	return (t, n) => -e(t, n);
}
var qu = class {
	constructor(e) {
		this.items = e, this.firstIdx = 0, this.lastIdx = this.items.length - 1;
	}
	get length() {
		return this.lastIdx - this.firstIdx + 1;
	}
	takeWhile(e) {
		let t = this.firstIdx;
		for (; t < this.items.length && e(this.items[t]);) t++;
		let n = t === this.firstIdx ? null : this.items.slice(this.firstIdx, t);
		return this.firstIdx = t, n;
	}
	takeFromEndWhile(e) {
		let t = this.lastIdx;
		for (; t >= 0 && e(this.items[t]);) t--;
		let n = t === this.lastIdx ? null : this.items.slice(t + 1, this.lastIdx + 1);
		return this.lastIdx = t, n;
	}
	peek() {
		if (this.length !== 0) return this.items[this.firstIdx];
	}
	dequeue() {
		let e = this.items[this.firstIdx];
		return this.firstIdx++, e;
	}
	takeCount(e) {
		let t = this.items.slice(this.firstIdx, this.firstIdx + e);
		return this.firstIdx += e, t;
	}
}, Ju = class e {
	static {
		this.empty = new e((e) => {});
	}
	constructor(e) {
		this.iterate = e;
	}
	toArray() {
		let e = [];
		return this.iterate((t) => (e.push(t), !0)), e;
	}
	filter(t) {
		return new e((e) => this.iterate((n) => !t(n) || e(n)));
	}
	map(t) {
		return new e((e) => this.iterate((n) => e(t(n))));
	}
	findLast(e) {
		let t;
		return this.iterate((n) => (e(n) && (t = n), !0)), t;
	}
	findLastMaxBy(e) {
		let t, n = !0;
		return this.iterate((r) => ((n || Vu.isGreaterThan(e(r, t))) && (n = !1, t = r), !0)), t;
	}
}, Yu = class e {
	constructor(e) {
		this._indexMap = e;
	}
	static createSortPermutation(t, n) {
		let r = Array.from(t.keys()).sort((e, r) => n(t[e], t[r]));
		return new e(r);
	}
	apply(e) {
		return e.map((t, n) => e[this._indexMap[n]]);
	}
	inverse() {
		let t = this._indexMap.slice();
		for (let e = 0; e < this._indexMap.length; e++) t[this._indexMap[e]] = e;
		return new e(t);
	}
};
// node_modules/monaco-editor/esm/vs/base/common/objects.js
function Xu(e) {
	if (!e || typeof e != "object" || e instanceof RegExp) return e;
	let t = Array.isArray(e) ? [] : {};
	return Object.entries(e).forEach(([e, n]) => {
		t[e] = n && typeof n == "object" ? Xu(n) : n;
	}), t;
}
function Zu(e) {
	if (!e || typeof e != "object") return e;
	let t = [e];
	for (; t.length > 0;) {
		let e = t.shift();
		Object.freeze(e);
		for (let n in e) if (Qu.call(e, n)) {
			let r = e[n];
			typeof r == "object" && !Object.isFrozen(r) && !ie(r) && t.push(r);
		}
	}
	return e;
}
var Qu = Object.prototype.hasOwnProperty;
function $u(e, t) {
	return ed(e, t, /* @__PURE__ */ new Set());
}
function ed(e, t, n) {
	if (v(e)) return e;
	let r = t(e);
	if (r !== void 0) return r;
	if (Array.isArray(e)) {
		let r = [];
		for (let i of e) r.push(ed(i, t, n));
		return r;
	}
	if (g(e)) {
		if (n.has(e)) throw Error("Cannot clone recursive data-structure");
		n.add(e);
		let r = {};
		for (let i in e) Qu.call(e, i) && (r[i] = ed(e[i], t, n));
		return n.delete(e), r;
	}
	return e;
}
function td(e, t, n = !0) {
	return g(e) ? (g(t) && Object.keys(t).forEach((r) => {
		r in e ? n && (g(e[r]) && g(t[r]) ? td(e[r], t[r], n) : e[r] = t[r]) : e[r] = t[r];
	}), e) : t;
}
function nd(e, t) {
	if (e === t) return !0;
	if (e == null || t == null || typeof e != typeof t || typeof e != "object" || Array.isArray(e) !== Array.isArray(t)) return !1;
	let n, r;
	if (Array.isArray(e)) {
		if (e.length !== t.length) return !1;
		for (n = 0; n < e.length; n++) if (!nd(e[n], t[n])) return !1;
	} else {
		let i = [];
		for (r in e) i.push(r);
		i.sort();
		let a = [];
		for (r in t) a.push(r);
		if (a.sort(), !nd(i, a)) return !1;
		for (n = 0; n < i.length; n++) if (!nd(e[i[n]], t[i[n]])) return !1;
	}
	return !0;
}
function rd(e) {
	let t = [];
	for (; Object.prototype !== e;) t = t.concat(Object.getOwnPropertyNames(e)), e = Object.getPrototypeOf(e);
	return t;
}
function id(e) {
	let t = [];
	for (let n of rd(e)) typeof e[n] == "function" && t.push(n);
	return t;
}
function ad(e, t) {
	let n = (e) => function() {
		return t(e, Array.prototype.slice.call(arguments, 0));
	}, r = {};
	for (let t of e) r[t] = n(t);
	return r;
}
// node_modules/monaco-editor/esm/vs/editor/common/core/textModelDefaults.js
var od = {
	tabSize: 4,
	indentSize: 4,
	insertSpaces: !0,
	detectIndentation: !0,
	trimAutoWhitespace: !0,
	largeFileOptimizations: !0,
	bracketPairColorizationOptions: {
		enabled: !0,
		independentColorPoolPerBracketType: !1
	}
}, sd = "`~!@#$%^&*()-=+[{]}\\|;:'\",.<>/?";
function cd(e = "") {
	let t = "(-?\\d*\\.\\d\\w*)|([^";
	for (let n of sd) e.indexOf(n) >= 0 || (t += "\\" + n);
	return t += "\\s]+)", new RegExp(t, "g");
}
var ld = cd();
function ud(e) {
	let t = ld;
	if (e && e instanceof RegExp) {
		if (e.global) t = e;
		else {
			let n = "g";
			e.ignoreCase && (n += "i"), e.multiline && (n += "m"), e.unicode && (n += "u"), t = new RegExp(e.source, n);
		}
	}
	return t.lastIndex = 0, t;
}
var dd = new y();
dd.unshift({
	maxLen: 1e3,
	windowSize: 15,
	timeBudget: 150
});
function fd(e, t, n, i, a) {
	if (t = ud(t), a ||= r.first(dd), n.length > a.maxLen) {
		let r = e - a.maxLen / 2;
		return r < 0 ? r = 0 : i += r, n = n.substring(r, e + a.maxLen / 2), fd(e, t, n, i, a);
	}
	let o = Date.now(), s = e - 1 - i, c = -1, l = null;
	for (let e = 1; !(Date.now() - o >= a.timeBudget); e++) {
		let r = s - a.windowSize * e;
		t.lastIndex = Math.max(0, r);
		let i = pd(t, n, s, c);
		if (!i && l || (l = i, r <= 0)) break;
		c = r;
	}
	if (l) {
		let e = {
			word: l[0],
			startColumn: i + 1 + l.index,
			endColumn: i + 1 + l.index + l[0].length
		};
		return t.lastIndex = 0, e;
	}
	return null;
}
function pd(e, t, n, r) {
	let i;
	for (; i = e.exec(t);) {
		let t = i.index || 0;
		if (t <= n && e.lastIndex >= n) return i;
		if (r > 0 && t > r) return null;
	}
	return null;
}
var md = class {
	constructor(e) {
		this._values = e;
	}
	hasChanged(e) {
		return this._values[e];
	}
}, hd = class {
	constructor() {
		this.stableMinimapLayoutInput = null, this.stableFitMaxMinimapScale = 0, this.stableFitRemainingWidth = 0;
	}
}, G = class {
	constructor(e, t, n, r) {
		this.id = e, this.name = t, this.defaultValue = n, this.schema = r;
	}
	applyUpdate(e, t) {
		return _d(e, t);
	}
	compute(e, t, n) {
		return n;
	}
}, gd = class {
	constructor(e, t) {
		this.newValue = e, this.didChange = t;
	}
};
function _d(e, t) {
	if (typeof e != "object" || typeof t != "object" || !e || !t) return new gd(t, e !== t);
	if (Array.isArray(e) || Array.isArray(t)) return new gd(t, !(Array.isArray(e) && Array.isArray(t) && _u(e, t)));
	let n = !1;
	for (let r in t) if (t.hasOwnProperty(r)) {
		let i = _d(e[r], t[r]);
		i.didChange && (e[r] = i.newValue, n = !0);
	}
	return new gd(e, n);
}
var vd = class {
	constructor(e) {
		this.schema = void 0, this.id = e, this.name = "_never_", this.defaultValue = void 0;
	}
	applyUpdate(e, t) {
		return _d(e, t);
	}
	validate(e) {
		return this.defaultValue;
	}
}, yd = class {
	constructor(e, t, n, r) {
		this.id = e, this.name = t, this.defaultValue = n, this.schema = r;
	}
	applyUpdate(e, t) {
		return _d(e, t);
	}
	validate(e) {
		return e === void 0 ? this.defaultValue : e;
	}
	compute(e, t, n) {
		return n;
	}
};
function K(e, t) {
	return e === void 0 ? t : e !== "false" && !!e;
}
var q = class extends yd {
	constructor(e, t, n, r = void 0) {
		r !== void 0 && (r.type = "boolean", r.default = n), super(e, t, n, r);
	}
	validate(e) {
		return K(e, this.defaultValue);
	}
};
function bd(e, t, n, r) {
	if (e === void 0) return t;
	let i = parseInt(e, 10);
	return isNaN(i) ? t : (i = Math.max(n, i), i = Math.min(r, i), i | 0);
}
var J = class e extends yd {
	static clampedInt(e, t, n, r) {
		return bd(e, t, n, r);
	}
	constructor(e, t, n, r, i, a = void 0) {
		a !== void 0 && (a.type = "integer", a.default = n, a.minimum = r, a.maximum = i), super(e, t, n, a), this.minimum = r, this.maximum = i;
	}
	validate(t) {
		return e.clampedInt(t, this.defaultValue, this.minimum, this.maximum);
	}
};
function xd(e, t, n, r) {
	if (e === void 0) return t;
	let i = Sd.float(e, t);
	return Sd.clamp(i, n, r);
}
var Sd = class e extends yd {
	static clamp(e, t, n) {
		return e < t ? t : e > n ? n : e;
	}
	static float(e, t) {
		if (typeof e == "number") return e;
		if (e === void 0) return t;
		let n = parseFloat(e);
		return isNaN(n) ? t : n;
	}
	constructor(e, t, n, r, i) {
		i !== void 0 && (i.type = "number", i.default = n), super(e, t, n, i), this.validationFn = r;
	}
	validate(t) {
		return this.validationFn(e.float(t, this.defaultValue));
	}
}, Y = class e extends yd {
	static string(e, t) {
		return typeof e == "string" ? e : t;
	}
	constructor(e, t, n, r = void 0) {
		r !== void 0 && (r.type = "string", r.default = n), super(e, t, n, r);
	}
	validate(t) {
		return e.string(t, this.defaultValue);
	}
};
function X(e, t, n, r) {
	return typeof e == "string" ? r && e in r ? r[e] : n.indexOf(e) === -1 ? t : e : t;
}
var Z = class extends yd {
	constructor(e, t, n, r, i = void 0) {
		i !== void 0 && (i.type = "string", i.enum = r, i.default = n), super(e, t, n, i), this._allowedValues = r;
	}
	validate(e) {
		return X(e, this.defaultValue, this._allowedValues);
	}
}, Cd = class extends G {
	constructor(e, t, n, r, i, a, o = void 0) {
		o !== void 0 && (o.type = "string", o.enum = i, o.default = r), super(e, t, n, o), this._allowedValues = i, this._convert = a;
	}
	validate(e) {
		return typeof e != "string" || this._allowedValues.indexOf(e) === -1 ? this.defaultValue : this._convert(e);
	}
};
function wd(e) {
	switch (e) {
		case "none": return 0;
		case "keep": return 1;
		case "brackets": return 2;
		case "advanced": return 3;
		case "full": return 4;
	}
}
var Td = class extends G {
	constructor() {
		super(2, "accessibilitySupport", 0, {
			type: "string",
			enum: [
				"auto",
				"on",
				"off"
			],
			enumDescriptions: [
				o("accessibilitySupport.auto", "Use platform APIs to detect when a Screen Reader is attached."),
				o("accessibilitySupport.on", "Optimize for usage with a Screen Reader."),
				o("accessibilitySupport.off", "Assume a screen reader is not attached.")
			],
			default: "auto",
			tags: ["accessibility"],
			description: o("accessibilitySupport", "Controls if the UI should run in a mode where it is optimized for screen readers.")
		});
	}
	validate(e) {
		switch (e) {
			case "auto": return 0;
			case "off": return 1;
			case "on": return 2;
		}
		return this.defaultValue;
	}
	compute(e, t, n) {
		return n === 0 ? e.accessibilitySupport : n;
	}
}, Ed = class extends G {
	constructor() {
		let e = {
			insertSpace: !0,
			ignoreEmptyLines: !0
		};
		super(23, "comments", e, {
			"editor.comments.insertSpace": {
				type: "boolean",
				default: e.insertSpace,
				description: o("comments.insertSpace", "Controls whether a space character is inserted when commenting.")
			},
			"editor.comments.ignoreEmptyLines": {
				type: "boolean",
				default: e.ignoreEmptyLines,
				description: o("comments.ignoreEmptyLines", "Controls if empty lines should be ignored with toggle, add or remove actions for line comments.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			insertSpace: K(t.insertSpace, this.defaultValue.insertSpace),
			ignoreEmptyLines: K(t.ignoreEmptyLines, this.defaultValue.ignoreEmptyLines)
		};
	}
};
function Dd(e) {
	switch (e) {
		case "blink": return 1;
		case "smooth": return 2;
		case "phase": return 3;
		case "expand": return 4;
		case "solid": return 5;
	}
}
var Od;
(function(e) {
	e[e.Line = 1] = "Line", e[e.Block = 2] = "Block", e[e.Underline = 3] = "Underline", e[e.LineThin = 4] = "LineThin", e[e.BlockOutline = 5] = "BlockOutline", e[e.UnderlineThin = 6] = "UnderlineThin";
})(Od ||= {});
function kd(e) {
	switch (e) {
		case "line": return Od.Line;
		case "block": return Od.Block;
		case "underline": return Od.Underline;
		case "line-thin": return Od.LineThin;
		case "block-outline": return Od.BlockOutline;
		case "underline-thin": return Od.UnderlineThin;
	}
}
var Ad = class extends vd {
	constructor() {
		super(143);
	}
	compute(e, t, n) {
		let r = ["monaco-editor"];
		return t.get(39) && r.push(t.get(39)), e.extraEditorClassName && r.push(e.extraEditorClassName), t.get(74) === "default" ? r.push("mouse-default") : t.get(74) === "copy" && r.push("mouse-copy"), t.get(112) && r.push("showUnused"), t.get(141) && r.push("showDeprecated"), r.join(" ");
	}
}, jd = class extends q {
	constructor() {
		super(37, "emptySelectionClipboard", !0, { description: o("emptySelectionClipboard", "Controls whether copying without a selection copies the current line.") });
	}
	compute(e, t, n) {
		return n && e.emptySelectionClipboard;
	}
}, Md = class extends G {
	constructor() {
		let e = {
			cursorMoveOnType: !0,
			seedSearchStringFromSelection: "always",
			autoFindInSelection: "never",
			globalFindClipboard: !1,
			addExtraSpaceOnTop: !0,
			loop: !0
		};
		super(41, "find", e, {
			"editor.find.cursorMoveOnType": {
				type: "boolean",
				default: e.cursorMoveOnType,
				description: o("find.cursorMoveOnType", "Controls whether the cursor should jump to find matches while typing.")
			},
			"editor.find.seedSearchStringFromSelection": {
				type: "string",
				enum: [
					"never",
					"always",
					"selection"
				],
				default: e.seedSearchStringFromSelection,
				enumDescriptions: [
					o("editor.find.seedSearchStringFromSelection.never", "Never seed search string from the editor selection."),
					o("editor.find.seedSearchStringFromSelection.always", "Always seed search string from the editor selection, including word at cursor position."),
					o("editor.find.seedSearchStringFromSelection.selection", "Only seed search string from the editor selection.")
				],
				description: o("find.seedSearchStringFromSelection", "Controls whether the search string in the Find Widget is seeded from the editor selection.")
			},
			"editor.find.autoFindInSelection": {
				type: "string",
				enum: [
					"never",
					"always",
					"multiline"
				],
				default: e.autoFindInSelection,
				enumDescriptions: [
					o("editor.find.autoFindInSelection.never", "Never turn on Find in Selection automatically (default)."),
					o("editor.find.autoFindInSelection.always", "Always turn on Find in Selection automatically."),
					o("editor.find.autoFindInSelection.multiline", "Turn on Find in Selection automatically when multiple lines of content are selected.")
				],
				description: o("find.autoFindInSelection", "Controls the condition for turning on Find in Selection automatically.")
			},
			"editor.find.globalFindClipboard": {
				type: "boolean",
				default: e.globalFindClipboard,
				description: o("find.globalFindClipboard", "Controls whether the Find Widget should read or modify the shared find clipboard on macOS."),
				included: s
			},
			"editor.find.addExtraSpaceOnTop": {
				type: "boolean",
				default: e.addExtraSpaceOnTop,
				description: o("find.addExtraSpaceOnTop", "Controls whether the Find Widget should add extra lines on top of the editor. When true, you can scroll beyond the first line when the Find Widget is visible.")
			},
			"editor.find.loop": {
				type: "boolean",
				default: e.loop,
				description: o("find.loop", "Controls whether the search automatically restarts from the beginning (or the end) when no further matches can be found.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			cursorMoveOnType: K(t.cursorMoveOnType, this.defaultValue.cursorMoveOnType),
			seedSearchStringFromSelection: typeof e.seedSearchStringFromSelection == "boolean" ? e.seedSearchStringFromSelection ? "always" : "never" : X(t.seedSearchStringFromSelection, this.defaultValue.seedSearchStringFromSelection, [
				"never",
				"always",
				"selection"
			]),
			autoFindInSelection: typeof e.autoFindInSelection == "boolean" ? e.autoFindInSelection ? "always" : "never" : X(t.autoFindInSelection, this.defaultValue.autoFindInSelection, [
				"never",
				"always",
				"multiline"
			]),
			globalFindClipboard: K(t.globalFindClipboard, this.defaultValue.globalFindClipboard),
			addExtraSpaceOnTop: K(t.addExtraSpaceOnTop, this.defaultValue.addExtraSpaceOnTop),
			loop: K(t.loop, this.defaultValue.loop)
		};
	}
}, Nd = class e extends G {
	static {
		this.OFF = "\"liga\" off, \"calt\" off";
	}
	static {
		this.ON = "\"liga\" on, \"calt\" on";
	}
	constructor() {
		super(51, "fontLigatures", e.OFF, {
			anyOf: [{
				type: "boolean",
				description: o("fontLigatures", "Enables/Disables font ligatures ('calt' and 'liga' font features). Change this to a string for fine-grained control of the 'font-feature-settings' CSS property.")
			}, {
				type: "string",
				description: o("fontFeatureSettings", "Explicit 'font-feature-settings' CSS property. A boolean can be passed instead if one only needs to turn on/off ligatures.")
			}],
			description: o("fontLigaturesGeneral", "Configures font ligatures or font features. Can be either a boolean to enable/disable ligatures or a string for the value of the CSS 'font-feature-settings' property."),
			default: !1
		});
	}
	validate(t) {
		return t === void 0 ? this.defaultValue : typeof t == "string" ? t === "false" || t.length === 0 ? e.OFF : t === "true" ? e.ON : t : t ? e.ON : e.OFF;
	}
}, Pd = class e extends G {
	static {
		this.OFF = "normal";
	}
	static {
		this.TRANSLATE = "translate";
	}
	constructor() {
		super(54, "fontVariations", e.OFF, {
			anyOf: [{
				type: "boolean",
				description: o("fontVariations", "Enables/Disables the translation from font-weight to font-variation-settings. Change this to a string for fine-grained control of the 'font-variation-settings' CSS property.")
			}, {
				type: "string",
				description: o("fontVariationSettings", "Explicit 'font-variation-settings' CSS property. A boolean can be passed instead if one only needs to translate font-weight to font-variation-settings.")
			}],
			description: o("fontVariationsGeneral", "Configures font variations. Can be either a boolean to enable/disable the translation from font-weight to font-variation-settings or a string for the value of the CSS 'font-variation-settings' property."),
			default: !1
		});
	}
	validate(t) {
		return t === void 0 ? this.defaultValue : typeof t == "string" ? t === "false" ? e.OFF : t === "true" ? e.TRANSLATE : t : t ? e.TRANSLATE : e.OFF;
	}
	compute(e, t, n) {
		return e.fontInfo.fontVariationSettings;
	}
}, Fd = class extends vd {
	constructor() {
		super(50);
	}
	compute(e, t, n) {
		return e.fontInfo;
	}
}, Id = class extends yd {
	constructor() {
		super(52, "fontSize", Cf.fontSize, {
			type: "number",
			minimum: 6,
			maximum: 100,
			default: Cf.fontSize,
			description: o("fontSize", "Controls the font size in pixels.")
		});
	}
	validate(e) {
		let t = Sd.float(e, this.defaultValue);
		return t === 0 ? Cf.fontSize : Sd.clamp(t, 6, 100);
	}
	compute(e, t, n) {
		return e.fontInfo.fontSize;
	}
}, Ld = class e extends G {
	static {
		this.SUGGESTION_VALUES = [
			"normal",
			"bold",
			"100",
			"200",
			"300",
			"400",
			"500",
			"600",
			"700",
			"800",
			"900"
		];
	}
	static {
		this.MINIMUM_VALUE = 1;
	}
	static {
		this.MAXIMUM_VALUE = 1e3;
	}
	constructor() {
		super(53, "fontWeight", Cf.fontWeight, {
			anyOf: [
				{
					type: "number",
					minimum: e.MINIMUM_VALUE,
					maximum: e.MAXIMUM_VALUE,
					errorMessage: o("fontWeightErrorMessage", "Only \"normal\" and \"bold\" keywords or numbers between 1 and 1000 are allowed.")
				},
				{
					type: "string",
					pattern: "^(normal|bold|1000|[1-9][0-9]{0,2})$"
				},
				{ enum: e.SUGGESTION_VALUES }
			],
			default: Cf.fontWeight,
			description: o("fontWeight", "Controls the font weight. Accepts \"normal\" and \"bold\" keywords or numbers between 1 and 1000.")
		});
	}
	validate(t) {
		return t === "normal" || t === "bold" ? t : String(J.clampedInt(t, Cf.fontWeight, e.MINIMUM_VALUE, e.MAXIMUM_VALUE));
	}
}, Rd = class extends G {
	constructor() {
		let e = {
			multiple: "peek",
			multipleDefinitions: "peek",
			multipleTypeDefinitions: "peek",
			multipleDeclarations: "peek",
			multipleImplementations: "peek",
			multipleReferences: "peek",
			multipleTests: "peek",
			alternativeDefinitionCommand: "editor.action.goToReferences",
			alternativeTypeDefinitionCommand: "editor.action.goToReferences",
			alternativeDeclarationCommand: "editor.action.goToReferences",
			alternativeImplementationCommand: "",
			alternativeReferenceCommand: "",
			alternativeTestsCommand: ""
		}, t = {
			type: "string",
			enum: [
				"peek",
				"gotoAndPeek",
				"goto"
			],
			default: e.multiple,
			enumDescriptions: [
				o("editor.gotoLocation.multiple.peek", "Show Peek view of the results (default)"),
				o("editor.gotoLocation.multiple.gotoAndPeek", "Go to the primary result and show a Peek view"),
				o("editor.gotoLocation.multiple.goto", "Go to the primary result and enable Peek-less navigation to others")
			]
		}, n = [
			"",
			"editor.action.referenceSearch.trigger",
			"editor.action.goToReferences",
			"editor.action.peekImplementation",
			"editor.action.goToImplementation",
			"editor.action.peekTypeDefinition",
			"editor.action.goToTypeDefinition",
			"editor.action.peekDeclaration",
			"editor.action.revealDeclaration",
			"editor.action.peekDefinition",
			"editor.action.revealDefinitionAside",
			"editor.action.revealDefinition"
		];
		super(58, "gotoLocation", e, {
			"editor.gotoLocation.multiple": { deprecationMessage: o("editor.gotoLocation.multiple.deprecated", "This setting is deprecated, please use separate settings like 'editor.editor.gotoLocation.multipleDefinitions' or 'editor.editor.gotoLocation.multipleImplementations' instead.") },
			"editor.gotoLocation.multipleDefinitions": {
				description: o("editor.editor.gotoLocation.multipleDefinitions", "Controls the behavior the 'Go to Definition'-command when multiple target locations exist."),
				...t
			},
			"editor.gotoLocation.multipleTypeDefinitions": {
				description: o("editor.editor.gotoLocation.multipleTypeDefinitions", "Controls the behavior the 'Go to Type Definition'-command when multiple target locations exist."),
				...t
			},
			"editor.gotoLocation.multipleDeclarations": {
				description: o("editor.editor.gotoLocation.multipleDeclarations", "Controls the behavior the 'Go to Declaration'-command when multiple target locations exist."),
				...t
			},
			"editor.gotoLocation.multipleImplementations": {
				description: o("editor.editor.gotoLocation.multipleImplemenattions", "Controls the behavior the 'Go to Implementations'-command when multiple target locations exist."),
				...t
			},
			"editor.gotoLocation.multipleReferences": {
				description: o("editor.editor.gotoLocation.multipleReferences", "Controls the behavior the 'Go to References'-command when multiple target locations exist."),
				...t
			},
			"editor.gotoLocation.alternativeDefinitionCommand": {
				type: "string",
				default: e.alternativeDefinitionCommand,
				enum: n,
				description: o("alternativeDefinitionCommand", "Alternative command id that is being executed when the result of 'Go to Definition' is the current location.")
			},
			"editor.gotoLocation.alternativeTypeDefinitionCommand": {
				type: "string",
				default: e.alternativeTypeDefinitionCommand,
				enum: n,
				description: o("alternativeTypeDefinitionCommand", "Alternative command id that is being executed when the result of 'Go to Type Definition' is the current location.")
			},
			"editor.gotoLocation.alternativeDeclarationCommand": {
				type: "string",
				default: e.alternativeDeclarationCommand,
				enum: n,
				description: o("alternativeDeclarationCommand", "Alternative command id that is being executed when the result of 'Go to Declaration' is the current location.")
			},
			"editor.gotoLocation.alternativeImplementationCommand": {
				type: "string",
				default: e.alternativeImplementationCommand,
				enum: n,
				description: o("alternativeImplementationCommand", "Alternative command id that is being executed when the result of 'Go to Implementation' is the current location.")
			},
			"editor.gotoLocation.alternativeReferenceCommand": {
				type: "string",
				default: e.alternativeReferenceCommand,
				enum: n,
				description: o("alternativeReferenceCommand", "Alternative command id that is being executed when the result of 'Go to Reference' is the current location.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			multiple: X(t.multiple, this.defaultValue.multiple, [
				"peek",
				"gotoAndPeek",
				"goto"
			]),
			multipleDefinitions: t.multipleDefinitions ?? X(t.multipleDefinitions, "peek", [
				"peek",
				"gotoAndPeek",
				"goto"
			]),
			multipleTypeDefinitions: t.multipleTypeDefinitions ?? X(t.multipleTypeDefinitions, "peek", [
				"peek",
				"gotoAndPeek",
				"goto"
			]),
			multipleDeclarations: t.multipleDeclarations ?? X(t.multipleDeclarations, "peek", [
				"peek",
				"gotoAndPeek",
				"goto"
			]),
			multipleImplementations: t.multipleImplementations ?? X(t.multipleImplementations, "peek", [
				"peek",
				"gotoAndPeek",
				"goto"
			]),
			multipleReferences: t.multipleReferences ?? X(t.multipleReferences, "peek", [
				"peek",
				"gotoAndPeek",
				"goto"
			]),
			multipleTests: t.multipleTests ?? X(t.multipleTests, "peek", [
				"peek",
				"gotoAndPeek",
				"goto"
			]),
			alternativeDefinitionCommand: Y.string(t.alternativeDefinitionCommand, this.defaultValue.alternativeDefinitionCommand),
			alternativeTypeDefinitionCommand: Y.string(t.alternativeTypeDefinitionCommand, this.defaultValue.alternativeTypeDefinitionCommand),
			alternativeDeclarationCommand: Y.string(t.alternativeDeclarationCommand, this.defaultValue.alternativeDeclarationCommand),
			alternativeImplementationCommand: Y.string(t.alternativeImplementationCommand, this.defaultValue.alternativeImplementationCommand),
			alternativeReferenceCommand: Y.string(t.alternativeReferenceCommand, this.defaultValue.alternativeReferenceCommand),
			alternativeTestsCommand: Y.string(t.alternativeTestsCommand, this.defaultValue.alternativeTestsCommand)
		};
	}
}, zd = class extends G {
	constructor() {
		let e = {
			enabled: !0,
			delay: 300,
			hidingDelay: 300,
			sticky: !0,
			above: !0
		};
		super(60, "hover", e, {
			"editor.hover.enabled": {
				type: "boolean",
				default: e.enabled,
				description: o("hover.enabled", "Controls whether the hover is shown.")
			},
			"editor.hover.delay": {
				type: "number",
				default: e.delay,
				minimum: 0,
				maximum: 1e4,
				description: o("hover.delay", "Controls the delay in milliseconds after which the hover is shown.")
			},
			"editor.hover.sticky": {
				type: "boolean",
				default: e.sticky,
				description: o("hover.sticky", "Controls whether the hover should remain visible when mouse is moved over it.")
			},
			"editor.hover.hidingDelay": {
				type: "integer",
				minimum: 0,
				default: e.hidingDelay,
				description: o("hover.hidingDelay", "Controls the delay in milliseconds after which the hover is hidden. Requires `editor.hover.sticky` to be enabled.")
			},
			"editor.hover.above": {
				type: "boolean",
				default: e.above,
				description: o("hover.above", "Prefer showing hovers above the line, if there's space.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			enabled: K(t.enabled, this.defaultValue.enabled),
			delay: J.clampedInt(t.delay, this.defaultValue.delay, 0, 1e4),
			sticky: K(t.sticky, this.defaultValue.sticky),
			hidingDelay: J.clampedInt(t.hidingDelay, this.defaultValue.hidingDelay, 0, 6e5),
			above: K(t.above, this.defaultValue.above)
		};
	}
}, Bd = class e extends vd {
	constructor() {
		super(146);
	}
	compute(t, n, r) {
		return e.computeLayout(n, {
			memory: t.memory,
			outerWidth: t.outerWidth,
			outerHeight: t.outerHeight,
			isDominatedByLongLines: t.isDominatedByLongLines,
			lineHeight: t.fontInfo.lineHeight,
			viewLineCount: t.viewLineCount,
			lineNumbersDigitCount: t.lineNumbersDigitCount,
			typicalHalfwidthCharacterWidth: t.fontInfo.typicalHalfwidthCharacterWidth,
			maxDigitWidth: t.fontInfo.maxDigitWidth,
			pixelRatio: t.pixelRatio,
			glyphMarginDecorationLaneCount: t.glyphMarginDecorationLaneCount
		});
	}
	static computeContainedMinimapLineCount(e) {
		let t = e.height / e.lineHeight, n = Math.floor(e.paddingTop / e.lineHeight), r = Math.floor(e.paddingBottom / e.lineHeight);
		e.scrollBeyondLastLine && (r = Math.max(r, t - 1));
		let i = (n + e.viewLineCount + r) / (e.pixelRatio * e.height), a = Math.floor(e.viewLineCount / i);
		return {
			typicalViewportLineCount: t,
			extraLinesBeforeFirstLine: n,
			extraLinesBeyondLastLine: r,
			desiredRatio: i,
			minimapLineCount: a
		};
	}
	static _computeMinimapLayout(t, n) {
		let r = t.outerWidth, i = t.outerHeight, a = t.pixelRatio;
		if (!t.minimap.enabled) return {
			renderMinimap: 0,
			minimapLeft: 0,
			minimapWidth: 0,
			minimapHeightIsEditorHeight: !1,
			minimapIsSampling: !1,
			minimapScale: 1,
			minimapLineHeight: 1,
			minimapCanvasInnerWidth: 0,
			minimapCanvasInnerHeight: Math.floor(a * i),
			minimapCanvasOuterWidth: 0,
			minimapCanvasOuterHeight: i
		};
		let o = n.stableMinimapLayoutInput, s = o && t.outerHeight === o.outerHeight && t.lineHeight === o.lineHeight && t.typicalHalfwidthCharacterWidth === o.typicalHalfwidthCharacterWidth && t.pixelRatio === o.pixelRatio && t.scrollBeyondLastLine === o.scrollBeyondLastLine && t.paddingTop === o.paddingTop && t.paddingBottom === o.paddingBottom && t.minimap.enabled === o.minimap.enabled && t.minimap.side === o.minimap.side && t.minimap.size === o.minimap.size && t.minimap.showSlider === o.minimap.showSlider && t.minimap.renderCharacters === o.minimap.renderCharacters && t.minimap.maxColumn === o.minimap.maxColumn && t.minimap.scale === o.minimap.scale && t.verticalScrollbarWidth === o.verticalScrollbarWidth && t.isViewportWrapping === o.isViewportWrapping, c = t.lineHeight, l = t.typicalHalfwidthCharacterWidth, u = t.scrollBeyondLastLine, d = t.minimap.renderCharacters, f = a >= 2 ? Math.round(t.minimap.scale * 2) : t.minimap.scale, p = t.minimap.maxColumn, m = t.minimap.size, h = t.minimap.side, ee = t.verticalScrollbarWidth, te = t.viewLineCount, g = t.remainingWidth, _ = t.isViewportWrapping, v = d ? 2 : 3, y = Math.floor(a * i), b = y / a, x = !1, S = !1, C = v * f, w = f / a, T = 1;
		if (m === "fill" || m === "fit") {
			let { typicalViewportLineCount: r, extraLinesBeforeFirstLine: o, extraLinesBeyondLastLine: l, desiredRatio: d, minimapLineCount: p } = e.computeContainedMinimapLineCount({
				viewLineCount: te,
				scrollBeyondLastLine: u,
				paddingTop: t.paddingTop,
				paddingBottom: t.paddingBottom,
				height: i,
				lineHeight: c,
				pixelRatio: a
			});
			if (te / p > 1) x = !0, S = !0, f = 1, C = 1, w = f / a;
			else {
				let e = !1, i = f + 1;
				if (m === "fit") {
					let t = Math.ceil((o + te + l) * C);
					_ && s && g <= n.stableFitRemainingWidth ? (e = !0, i = n.stableFitMaxMinimapScale) : e = t > y;
				}
				if (m === "fill" || e) {
					x = !0;
					let e = f;
					C = Math.min(c * a, Math.max(1, Math.floor(1 / d))), _ && s && g <= n.stableFitRemainingWidth && (i = n.stableFitMaxMinimapScale), f = Math.min(i, Math.max(1, Math.floor(C / v))), f > e && (T = Math.min(2, f / e)), w = f / a / T, y = Math.ceil(Math.max(r, o + te + l) * C), _ ? (n.stableMinimapLayoutInput = t, n.stableFitRemainingWidth = g, n.stableFitMaxMinimapScale = f) : (n.stableMinimapLayoutInput = null, n.stableFitRemainingWidth = 0);
				}
			}
		}
		let ne = Math.floor(p * w), re = Math.min(ne, Math.max(0, Math.floor((g - ee - 2) * w / (l + w))) + 8), E = Math.floor(a * re), ie = E / a;
		return E = Math.floor(E * T), {
			renderMinimap: d ? 1 : 2,
			minimapLeft: h === "left" ? 0 : r - re - ee,
			minimapWidth: re,
			minimapHeightIsEditorHeight: x,
			minimapIsSampling: S,
			minimapScale: f,
			minimapLineHeight: C,
			minimapCanvasInnerWidth: E,
			minimapCanvasInnerHeight: y,
			minimapCanvasOuterWidth: ie,
			minimapCanvasOuterHeight: b
		};
	}
	static computeLayout(t, n) {
		let r = n.outerWidth | 0, i = n.outerHeight | 0, a = n.lineHeight | 0, o = n.lineNumbersDigitCount | 0, s = n.typicalHalfwidthCharacterWidth, c = n.maxDigitWidth, l = n.pixelRatio, u = n.viewLineCount, d = t.get(138), f = d === "inherit" ? t.get(137) : d, p = f === "inherit" ? t.get(133) : f, m = t.get(136), h = n.isDominatedByLongLines, ee = t.get(57), te = t.get(68).renderType !== 0, g = t.get(69), _ = t.get(106), v = t.get(84), y = t.get(73), b = t.get(104), x = b.verticalScrollbarSize, S = b.verticalHasArrows, C = b.arrowSize, w = b.horizontalScrollbarSize, T = t.get(43), ne = t.get(111) !== "never", re = t.get(66);
		T && ne && (re += 16);
		let E = 0;
		te && (E = Math.round(Math.max(o, g) * c));
		let ie = 0;
		ee && (ie = a * n.glyphMarginDecorationLaneCount);
		let ae = 0, oe = ae + ie, se = oe + E, D = se + re, ce = r - ie - E - re, O = !1, le = !1, k = -1;
		f === "inherit" && h ? (O = !0, le = !0) : p === "on" || p === "bounded" ? le = !0 : p === "wordWrapColumn" && (k = m);
		let ue = e._computeMinimapLayout({
			outerWidth: r,
			outerHeight: i,
			lineHeight: a,
			typicalHalfwidthCharacterWidth: s,
			pixelRatio: l,
			scrollBeyondLastLine: _,
			paddingTop: v.top,
			paddingBottom: v.bottom,
			minimap: y,
			verticalScrollbarWidth: x,
			viewLineCount: u,
			remainingWidth: ce,
			isViewportWrapping: le
		}, n.memory || new hd());
		ue.renderMinimap !== 0 && ue.minimapLeft === 0 && (ae += ue.minimapWidth, oe += ue.minimapWidth, se += ue.minimapWidth, D += ue.minimapWidth);
		let A = ce - ue.minimapWidth, de = Math.max(1, Math.floor((A - x - 2) / s)), fe = S ? C : 0;
		return le && (k = Math.max(1, de), p === "bounded" && (k = Math.min(k, m))), {
			width: r,
			height: i,
			glyphMarginLeft: ae,
			glyphMarginWidth: ie,
			glyphMarginDecorationLaneCount: n.glyphMarginDecorationLaneCount,
			lineNumbersLeft: oe,
			lineNumbersWidth: E,
			decorationsLeft: se,
			decorationsWidth: re,
			contentLeft: D,
			contentWidth: A,
			minimap: ue,
			viewportColumn: de,
			isWordWrapMinified: O,
			isViewportWrapping: le,
			wrappingColumn: k,
			verticalScrollbarWidth: x,
			horizontalScrollbarHeight: w,
			overviewRuler: {
				top: fe,
				width: x,
				height: i - 2 * fe,
				right: 0
			}
		};
	}
}, Vd = class extends G {
	constructor() {
		super(140, "wrappingStrategy", "simple", { "editor.wrappingStrategy": {
			enumDescriptions: [o("wrappingStrategy.simple", "Assumes that all characters are of the same width. This is a fast algorithm that works correctly for monospace fonts and certain scripts (like Latin characters) where glyphs are of equal width."), o("wrappingStrategy.advanced", "Delegates wrapping points computation to the browser. This is a slow algorithm, that might cause freezes for large files, but it works correctly in all cases.")],
			type: "string",
			enum: ["simple", "advanced"],
			default: "simple",
			description: o("wrappingStrategy", "Controls the algorithm that computes wrapping points. Note that when in accessibility mode, advanced will be used for the best experience.")
		} });
	}
	validate(e) {
		return X(e, "simple", ["simple", "advanced"]);
	}
	compute(e, t, n) {
		return t.get(2) === 2 ? "advanced" : n;
	}
}, Hd;
(function(e) {
	e.Off = "off", e.OnCode = "onCode", e.On = "on";
})(Hd ||= {});
var Ud = class extends G {
	constructor() {
		let e = { enabled: Hd.OnCode };
		super(65, "lightbulb", e, { "editor.lightbulb.enabled": {
			type: "string",
			tags: ["experimental"],
			enum: [
				Hd.Off,
				Hd.OnCode,
				Hd.On
			],
			default: e.enabled,
			enumDescriptions: [
				o("editor.lightbulb.enabled.off", "Disable the code action menu."),
				o("editor.lightbulb.enabled.onCode", "Show the code action menu when the cursor is on lines with code."),
				o("editor.lightbulb.enabled.on", "Show the code action menu when the cursor is on lines with code or on empty lines.")
			],
			description: o("enabled", "Enables the Code Action lightbulb in the editor.")
		} });
	}
	validate(e) {
		return !e || typeof e != "object" ? this.defaultValue : { enabled: X(e.enabled, this.defaultValue.enabled, [
			Hd.Off,
			Hd.OnCode,
			Hd.On
		]) };
	}
}, Wd = class extends G {
	constructor() {
		let e = {
			enabled: !0,
			maxLineCount: 5,
			defaultModel: "outlineModel",
			scrollWithEditor: !0
		};
		super(116, "stickyScroll", e, {
			"editor.stickyScroll.enabled": {
				type: "boolean",
				default: e.enabled,
				description: o("editor.stickyScroll.enabled", "Shows the nested current scopes during the scroll at the top of the editor."),
				tags: ["experimental"]
			},
			"editor.stickyScroll.maxLineCount": {
				type: "number",
				default: e.maxLineCount,
				minimum: 1,
				maximum: 20,
				description: o("editor.stickyScroll.maxLineCount", "Defines the maximum number of sticky lines to show.")
			},
			"editor.stickyScroll.defaultModel": {
				type: "string",
				enum: [
					"outlineModel",
					"foldingProviderModel",
					"indentationModel"
				],
				default: e.defaultModel,
				description: o("editor.stickyScroll.defaultModel", "Defines the model to use for determining which lines to stick. If the outline model does not exist, it will fall back on the folding provider model which falls back on the indentation model. This order is respected in all three cases.")
			},
			"editor.stickyScroll.scrollWithEditor": {
				type: "boolean",
				default: e.scrollWithEditor,
				description: o("editor.stickyScroll.scrollWithEditor", "Enable scrolling of Sticky Scroll with the editor's horizontal scrollbar.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			enabled: K(t.enabled, this.defaultValue.enabled),
			maxLineCount: J.clampedInt(t.maxLineCount, this.defaultValue.maxLineCount, 1, 20),
			defaultModel: X(t.defaultModel, this.defaultValue.defaultModel, [
				"outlineModel",
				"foldingProviderModel",
				"indentationModel"
			]),
			scrollWithEditor: K(t.scrollWithEditor, this.defaultValue.scrollWithEditor)
		};
	}
}, Gd = class extends G {
	constructor() {
		let e = {
			enabled: "on",
			fontSize: 0,
			fontFamily: "",
			padding: !1
		};
		super(142, "inlayHints", e, {
			"editor.inlayHints.enabled": {
				type: "string",
				default: e.enabled,
				description: o("inlayHints.enable", "Enables the inlay hints in the editor."),
				enum: [
					"on",
					"onUnlessPressed",
					"offUnlessPressed",
					"off"
				],
				markdownEnumDescriptions: [
					o("editor.inlayHints.on", "Inlay hints are enabled"),
					o("editor.inlayHints.onUnlessPressed", "Inlay hints are showing by default and hide when holding {0}", s ? "Ctrl+Option" : "Ctrl+Alt"),
					o("editor.inlayHints.offUnlessPressed", "Inlay hints are hidden by default and show when holding {0}", s ? "Ctrl+Option" : "Ctrl+Alt"),
					o("editor.inlayHints.off", "Inlay hints are disabled")
				]
			},
			"editor.inlayHints.fontSize": {
				type: "number",
				default: e.fontSize,
				markdownDescription: o("inlayHints.fontSize", "Controls font size of inlay hints in the editor. As default the {0} is used when the configured value is less than {1} or greater than the editor font size.", "`#editor.fontSize#`", "`5`")
			},
			"editor.inlayHints.fontFamily": {
				type: "string",
				default: e.fontFamily,
				markdownDescription: o("inlayHints.fontFamily", "Controls font family of inlay hints in the editor. When set to empty, the {0} is used.", "`#editor.fontFamily#`")
			},
			"editor.inlayHints.padding": {
				type: "boolean",
				default: e.padding,
				description: o("inlayHints.padding", "Enables the padding around the inlay hints in the editor.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return typeof t.enabled == "boolean" && (t.enabled = t.enabled ? "on" : "off"), {
			enabled: X(t.enabled, this.defaultValue.enabled, [
				"on",
				"off",
				"offUnlessPressed",
				"onUnlessPressed"
			]),
			fontSize: J.clampedInt(t.fontSize, this.defaultValue.fontSize, 0, 100),
			fontFamily: Y.string(t.fontFamily, this.defaultValue.fontFamily),
			padding: K(t.padding, this.defaultValue.padding)
		};
	}
}, Kd = class extends G {
	constructor() {
		super(66, "lineDecorationsWidth", 10);
	}
	validate(e) {
		return typeof e == "string" && /^\d+(\.\d+)?ch$/.test(e) ? -parseFloat(e.substring(0, e.length - 2)) : J.clampedInt(e, this.defaultValue, 0, 1e3);
	}
	compute(e, t, n) {
		return n < 0 ? J.clampedInt(-n * e.fontInfo.typicalHalfwidthCharacterWidth, this.defaultValue, 0, 1e3) : n;
	}
}, qd = class extends Sd {
	constructor() {
		super(67, "lineHeight", Cf.lineHeight, (e) => Sd.clamp(e, 0, 150), { markdownDescription: o("lineHeight", "Controls the line height. \n - Use 0 to automatically compute the line height from the font size.\n - Values between 0 and 8 will be used as a multiplier with the font size.\n - Values greater than or equal to 8 will be used as effective values.") });
	}
	compute(e, t, n) {
		return e.fontInfo.lineHeight;
	}
}, Jd = class extends G {
	constructor() {
		let e = {
			enabled: !0,
			size: "proportional",
			side: "right",
			showSlider: "mouseover",
			autohide: !1,
			renderCharacters: !0,
			maxColumn: 120,
			scale: 1,
			showRegionSectionHeaders: !0,
			showMarkSectionHeaders: !0,
			sectionHeaderFontSize: 9,
			sectionHeaderLetterSpacing: 1
		};
		super(73, "minimap", e, {
			"editor.minimap.enabled": {
				type: "boolean",
				default: e.enabled,
				description: o("minimap.enabled", "Controls whether the minimap is shown.")
			},
			"editor.minimap.autohide": {
				type: "boolean",
				default: e.autohide,
				description: o("minimap.autohide", "Controls whether the minimap is hidden automatically.")
			},
			"editor.minimap.size": {
				type: "string",
				enum: [
					"proportional",
					"fill",
					"fit"
				],
				enumDescriptions: [
					o("minimap.size.proportional", "The minimap has the same size as the editor contents (and might scroll)."),
					o("minimap.size.fill", "The minimap will stretch or shrink as necessary to fill the height of the editor (no scrolling)."),
					o("minimap.size.fit", "The minimap will shrink as necessary to never be larger than the editor (no scrolling).")
				],
				default: e.size,
				description: o("minimap.size", "Controls the size of the minimap.")
			},
			"editor.minimap.side": {
				type: "string",
				enum: ["left", "right"],
				default: e.side,
				description: o("minimap.side", "Controls the side where to render the minimap.")
			},
			"editor.minimap.showSlider": {
				type: "string",
				enum: ["always", "mouseover"],
				default: e.showSlider,
				description: o("minimap.showSlider", "Controls when the minimap slider is shown.")
			},
			"editor.minimap.scale": {
				type: "number",
				default: e.scale,
				minimum: 1,
				maximum: 3,
				enum: [
					1,
					2,
					3
				],
				description: o("minimap.scale", "Scale of content drawn in the minimap: 1, 2 or 3.")
			},
			"editor.minimap.renderCharacters": {
				type: "boolean",
				default: e.renderCharacters,
				description: o("minimap.renderCharacters", "Render the actual characters on a line as opposed to color blocks.")
			},
			"editor.minimap.maxColumn": {
				type: "number",
				default: e.maxColumn,
				description: o("minimap.maxColumn", "Limit the width of the minimap to render at most a certain number of columns.")
			},
			"editor.minimap.showRegionSectionHeaders": {
				type: "boolean",
				default: e.showRegionSectionHeaders,
				description: o("minimap.showRegionSectionHeaders", "Controls whether named regions are shown as section headers in the minimap.")
			},
			"editor.minimap.showMarkSectionHeaders": {
				type: "boolean",
				default: e.showMarkSectionHeaders,
				description: o("minimap.showMarkSectionHeaders", "Controls whether MARK: comments are shown as section headers in the minimap.")
			},
			"editor.minimap.sectionHeaderFontSize": {
				type: "number",
				default: e.sectionHeaderFontSize,
				description: o("minimap.sectionHeaderFontSize", "Controls the font size of section headers in the minimap.")
			},
			"editor.minimap.sectionHeaderLetterSpacing": {
				type: "number",
				default: e.sectionHeaderLetterSpacing,
				description: o("minimap.sectionHeaderLetterSpacing", "Controls the amount of space (in pixels) between characters of section header. This helps the readability of the header in small font sizes.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			enabled: K(t.enabled, this.defaultValue.enabled),
			autohide: K(t.autohide, this.defaultValue.autohide),
			size: X(t.size, this.defaultValue.size, [
				"proportional",
				"fill",
				"fit"
			]),
			side: X(t.side, this.defaultValue.side, ["right", "left"]),
			showSlider: X(t.showSlider, this.defaultValue.showSlider, ["always", "mouseover"]),
			renderCharacters: K(t.renderCharacters, this.defaultValue.renderCharacters),
			scale: J.clampedInt(t.scale, 1, 1, 3),
			maxColumn: J.clampedInt(t.maxColumn, this.defaultValue.maxColumn, 1, 1e4),
			showRegionSectionHeaders: K(t.showRegionSectionHeaders, this.defaultValue.showRegionSectionHeaders),
			showMarkSectionHeaders: K(t.showMarkSectionHeaders, this.defaultValue.showMarkSectionHeaders),
			sectionHeaderFontSize: Sd.clamp(t.sectionHeaderFontSize ?? this.defaultValue.sectionHeaderFontSize, 4, 32),
			sectionHeaderLetterSpacing: Sd.clamp(t.sectionHeaderLetterSpacing ?? this.defaultValue.sectionHeaderLetterSpacing, 0, 5)
		};
	}
};
function Yd(e) {
	return e === "ctrlCmd" ? s ? "metaKey" : "ctrlKey" : "altKey";
}
var Xd = class extends G {
	constructor() {
		super(84, "padding", {
			top: 0,
			bottom: 0
		}, {
			"editor.padding.top": {
				type: "number",
				default: 0,
				minimum: 0,
				maximum: 1e3,
				description: o("padding.top", "Controls the amount of space between the top edge of the editor and the first line.")
			},
			"editor.padding.bottom": {
				type: "number",
				default: 0,
				minimum: 0,
				maximum: 1e3,
				description: o("padding.bottom", "Controls the amount of space between the bottom edge of the editor and the last line.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			top: J.clampedInt(t.top, 0, 0, 1e3),
			bottom: J.clampedInt(t.bottom, 0, 0, 1e3)
		};
	}
}, Zd = class extends G {
	constructor() {
		let e = {
			enabled: !0,
			cycle: !0
		};
		super(86, "parameterHints", e, {
			"editor.parameterHints.enabled": {
				type: "boolean",
				default: e.enabled,
				description: o("parameterHints.enabled", "Enables a pop-up that shows parameter documentation and type information as you type.")
			},
			"editor.parameterHints.cycle": {
				type: "boolean",
				default: e.cycle,
				description: o("parameterHints.cycle", "Controls whether the parameter hints menu cycles or closes when reaching the end of the list.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			enabled: K(t.enabled, this.defaultValue.enabled),
			cycle: K(t.cycle, this.defaultValue.cycle)
		};
	}
}, Qd = class extends vd {
	constructor() {
		super(144);
	}
	compute(e, t, n) {
		return e.pixelRatio;
	}
}, $d = class extends G {
	constructor() {
		super(88, "placeholder", void 0);
	}
	validate(e) {
		return e === void 0 ? this.defaultValue : typeof e == "string" ? e : this.defaultValue;
	}
}, ef = class extends G {
	constructor() {
		let e = {
			other: "on",
			comments: "off",
			strings: "off"
		}, t = [{ type: "boolean" }, {
			type: "string",
			enum: [
				"on",
				"inline",
				"off"
			],
			enumDescriptions: [
				o("on", "Quick suggestions show inside the suggest widget"),
				o("inline", "Quick suggestions show as ghost text"),
				o("off", "Quick suggestions are disabled")
			]
		}];
		super(90, "quickSuggestions", e, {
			type: "object",
			additionalProperties: !1,
			properties: {
				strings: {
					anyOf: t,
					default: e.strings,
					description: o("quickSuggestions.strings", "Enable quick suggestions inside strings.")
				},
				comments: {
					anyOf: t,
					default: e.comments,
					description: o("quickSuggestions.comments", "Enable quick suggestions inside comments.")
				},
				other: {
					anyOf: t,
					default: e.other,
					description: o("quickSuggestions.other", "Enable quick suggestions outside of strings and comments.")
				}
			},
			default: e,
			markdownDescription: o("quickSuggestions", "Controls whether suggestions should automatically show up while typing. This can be controlled for typing in comments, strings, and other code. Quick suggestion can be configured to show as ghost text or with the suggest widget. Also be aware of the {0}-setting which controls if suggestions are triggered by special characters.", "`#editor.suggestOnTriggerCharacters#`")
		}), this.defaultValue = e;
	}
	validate(e) {
		if (typeof e == "boolean") {
			let t = e ? "on" : "off";
			return {
				comments: t,
				strings: t,
				other: t
			};
		}
		if (!e || typeof e != "object") return this.defaultValue;
		let { other: t, comments: n, strings: r } = e, i = [
			"on",
			"inline",
			"off"
		], a, o, s;
		return a = typeof t == "boolean" ? t ? "on" : "off" : X(t, this.defaultValue.other, i), o = typeof n == "boolean" ? n ? "on" : "off" : X(n, this.defaultValue.comments, i), s = typeof r == "boolean" ? r ? "on" : "off" : X(r, this.defaultValue.strings, i), {
			other: a,
			comments: o,
			strings: s
		};
	}
}, tf = class extends G {
	constructor() {
		super(68, "lineNumbers", {
			renderType: 1,
			renderFn: null
		}, {
			type: "string",
			enum: [
				"off",
				"on",
				"relative",
				"interval"
			],
			enumDescriptions: [
				o("lineNumbers.off", "Line numbers are not rendered."),
				o("lineNumbers.on", "Line numbers are rendered as absolute number."),
				o("lineNumbers.relative", "Line numbers are rendered as distance in lines to cursor position."),
				o("lineNumbers.interval", "Line numbers are rendered every 10 lines.")
			],
			default: "on",
			description: o("lineNumbers", "Controls the display of line numbers.")
		});
	}
	validate(e) {
		let t = this.defaultValue.renderType, n = this.defaultValue.renderFn;
		return e !== void 0 && (typeof e == "function" ? (t = 4, n = e) : t = e === "interval" ? 3 : e === "relative" ? 2 : +(e === "on")), {
			renderType: t,
			renderFn: n
		};
	}
};
function nf(e) {
	let t = e.get(99);
	return t === "editable" ? e.get(92) : t !== "on";
}
var rf = class extends G {
	constructor() {
		let e = [], t = {
			type: "number",
			description: o("rulers.size", "Number of monospace characters at which this editor ruler will render.")
		};
		super(103, "rulers", e, {
			type: "array",
			items: { anyOf: [t, {
				type: ["object"],
				properties: {
					column: t,
					color: {
						type: "string",
						description: o("rulers.color", "Color of this editor ruler."),
						format: "color-hex"
					}
				}
			}] },
			default: e,
			description: o("rulers", "Render vertical rulers after a certain number of monospace characters. Use multiple values for multiple rulers. No rulers are drawn if array is empty.")
		});
	}
	validate(e) {
		if (Array.isArray(e)) {
			let t = [];
			for (let n of e) if (typeof n == "number") t.push({
				column: J.clampedInt(n, 0, 0, 1e4),
				color: null
			});
			else if (n && typeof n == "object") {
				let e = n;
				t.push({
					column: J.clampedInt(e.column, 0, 0, 1e4),
					color: e.color
				});
			}
			return t.sort((e, t) => e.column - t.column), t;
		}
		return this.defaultValue;
	}
}, af = class extends G {
	constructor() {
		super(93, "readOnlyMessage", void 0);
	}
	validate(e) {
		return !e || typeof e != "object" ? this.defaultValue : e;
	}
};
function of(e, t) {
	if (typeof e != "string") return t;
	switch (e) {
		case "hidden": return 2;
		case "visible": return 3;
		default: return 1;
	}
}
var sf = class extends G {
	constructor() {
		let e = {
			vertical: 1,
			horizontal: 1,
			arrowSize: 11,
			useShadows: !0,
			verticalHasArrows: !1,
			horizontalHasArrows: !1,
			horizontalScrollbarSize: 12,
			horizontalSliderSize: 12,
			verticalScrollbarSize: 14,
			verticalSliderSize: 14,
			handleMouseWheel: !0,
			alwaysConsumeMouseWheel: !0,
			scrollByPage: !1,
			ignoreHorizontalScrollbarInContentHeight: !1
		};
		super(104, "scrollbar", e, {
			"editor.scrollbar.vertical": {
				type: "string",
				enum: [
					"auto",
					"visible",
					"hidden"
				],
				enumDescriptions: [
					o("scrollbar.vertical.auto", "The vertical scrollbar will be visible only when necessary."),
					o("scrollbar.vertical.visible", "The vertical scrollbar will always be visible."),
					o("scrollbar.vertical.fit", "The vertical scrollbar will always be hidden.")
				],
				default: "auto",
				description: o("scrollbar.vertical", "Controls the visibility of the vertical scrollbar.")
			},
			"editor.scrollbar.horizontal": {
				type: "string",
				enum: [
					"auto",
					"visible",
					"hidden"
				],
				enumDescriptions: [
					o("scrollbar.horizontal.auto", "The horizontal scrollbar will be visible only when necessary."),
					o("scrollbar.horizontal.visible", "The horizontal scrollbar will always be visible."),
					o("scrollbar.horizontal.fit", "The horizontal scrollbar will always be hidden.")
				],
				default: "auto",
				description: o("scrollbar.horizontal", "Controls the visibility of the horizontal scrollbar.")
			},
			"editor.scrollbar.verticalScrollbarSize": {
				type: "number",
				default: e.verticalScrollbarSize,
				description: o("scrollbar.verticalScrollbarSize", "The width of the vertical scrollbar.")
			},
			"editor.scrollbar.horizontalScrollbarSize": {
				type: "number",
				default: e.horizontalScrollbarSize,
				description: o("scrollbar.horizontalScrollbarSize", "The height of the horizontal scrollbar.")
			},
			"editor.scrollbar.scrollByPage": {
				type: "boolean",
				default: e.scrollByPage,
				description: o("scrollbar.scrollByPage", "Controls whether clicks scroll by page or jump to click position.")
			},
			"editor.scrollbar.ignoreHorizontalScrollbarInContentHeight": {
				type: "boolean",
				default: e.ignoreHorizontalScrollbarInContentHeight,
				description: o("scrollbar.ignoreHorizontalScrollbarInContentHeight", "When set, the horizontal scrollbar will not increase the size of the editor's content.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e, n = J.clampedInt(t.horizontalScrollbarSize, this.defaultValue.horizontalScrollbarSize, 0, 1e3), r = J.clampedInt(t.verticalScrollbarSize, this.defaultValue.verticalScrollbarSize, 0, 1e3);
		return {
			arrowSize: J.clampedInt(t.arrowSize, this.defaultValue.arrowSize, 0, 1e3),
			vertical: of(t.vertical, this.defaultValue.vertical),
			horizontal: of(t.horizontal, this.defaultValue.horizontal),
			useShadows: K(t.useShadows, this.defaultValue.useShadows),
			verticalHasArrows: K(t.verticalHasArrows, this.defaultValue.verticalHasArrows),
			horizontalHasArrows: K(t.horizontalHasArrows, this.defaultValue.horizontalHasArrows),
			handleMouseWheel: K(t.handleMouseWheel, this.defaultValue.handleMouseWheel),
			alwaysConsumeMouseWheel: K(t.alwaysConsumeMouseWheel, this.defaultValue.alwaysConsumeMouseWheel),
			horizontalScrollbarSize: n,
			horizontalSliderSize: J.clampedInt(t.horizontalSliderSize, n, 0, 1e3),
			verticalScrollbarSize: r,
			verticalSliderSize: J.clampedInt(t.verticalSliderSize, r, 0, 1e3),
			scrollByPage: K(t.scrollByPage, this.defaultValue.scrollByPage),
			ignoreHorizontalScrollbarInContentHeight: K(t.ignoreHorizontalScrollbarInContentHeight, this.defaultValue.ignoreHorizontalScrollbarInContentHeight)
		};
	}
}, cf = "inUntrustedWorkspace", lf = {
	allowedCharacters: "editor.unicodeHighlight.allowedCharacters",
	invisibleCharacters: "editor.unicodeHighlight.invisibleCharacters",
	nonBasicASCII: "editor.unicodeHighlight.nonBasicASCII",
	ambiguousCharacters: "editor.unicodeHighlight.ambiguousCharacters",
	includeComments: "editor.unicodeHighlight.includeComments",
	includeStrings: "editor.unicodeHighlight.includeStrings",
	allowedLocales: "editor.unicodeHighlight.allowedLocales"
}, uf = class extends G {
	constructor() {
		let e = {
			nonBasicASCII: cf,
			invisibleCharacters: !0,
			ambiguousCharacters: !0,
			includeComments: cf,
			includeStrings: !0,
			allowedCharacters: {},
			allowedLocales: {
				_os: !0,
				_vscode: !0
			}
		};
		super(126, "unicodeHighlight", e, {
			[lf.nonBasicASCII]: {
				restricted: !0,
				type: ["boolean", "string"],
				enum: [
					!0,
					!1,
					cf
				],
				default: e.nonBasicASCII,
				description: o("unicodeHighlight.nonBasicASCII", "Controls whether all non-basic ASCII characters are highlighted. Only characters between U+0020 and U+007E, tab, line-feed and carriage-return are considered basic ASCII.")
			},
			[lf.invisibleCharacters]: {
				restricted: !0,
				type: "boolean",
				default: e.invisibleCharacters,
				description: o("unicodeHighlight.invisibleCharacters", "Controls whether characters that just reserve space or have no width at all are highlighted.")
			},
			[lf.ambiguousCharacters]: {
				restricted: !0,
				type: "boolean",
				default: e.ambiguousCharacters,
				description: o("unicodeHighlight.ambiguousCharacters", "Controls whether characters are highlighted that can be confused with basic ASCII characters, except those that are common in the current user locale.")
			},
			[lf.includeComments]: {
				restricted: !0,
				type: ["boolean", "string"],
				enum: [
					!0,
					!1,
					cf
				],
				default: e.includeComments,
				description: o("unicodeHighlight.includeComments", "Controls whether characters in comments should also be subject to Unicode highlighting.")
			},
			[lf.includeStrings]: {
				restricted: !0,
				type: ["boolean", "string"],
				enum: [
					!0,
					!1,
					cf
				],
				default: e.includeStrings,
				description: o("unicodeHighlight.includeStrings", "Controls whether characters in strings should also be subject to Unicode highlighting.")
			},
			[lf.allowedCharacters]: {
				restricted: !0,
				type: "object",
				default: e.allowedCharacters,
				description: o("unicodeHighlight.allowedCharacters", "Defines allowed characters that are not being highlighted."),
				additionalProperties: { type: "boolean" }
			},
			[lf.allowedLocales]: {
				restricted: !0,
				type: "object",
				additionalProperties: { type: "boolean" },
				default: e.allowedLocales,
				description: o("unicodeHighlight.allowedLocales", "Unicode characters that are common in allowed locales are not being highlighted.")
			}
		});
	}
	applyUpdate(e, t) {
		let n = !1;
		t.allowedCharacters && e && (nd(e.allowedCharacters, t.allowedCharacters) || (e = {
			...e,
			allowedCharacters: t.allowedCharacters
		}, n = !0)), t.allowedLocales && e && (nd(e.allowedLocales, t.allowedLocales) || (e = {
			...e,
			allowedLocales: t.allowedLocales
		}, n = !0));
		let r = super.applyUpdate(e, t);
		return n ? new gd(r.newValue, !0) : r;
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			nonBasicASCII: hf(t.nonBasicASCII, cf, [
				!0,
				!1,
				cf
			]),
			invisibleCharacters: K(t.invisibleCharacters, this.defaultValue.invisibleCharacters),
			ambiguousCharacters: K(t.ambiguousCharacters, this.defaultValue.ambiguousCharacters),
			includeComments: hf(t.includeComments, cf, [
				!0,
				!1,
				cf
			]),
			includeStrings: hf(t.includeStrings, cf, [
				!0,
				!1,
				cf
			]),
			allowedCharacters: this.validateBooleanMap(e.allowedCharacters, this.defaultValue.allowedCharacters),
			allowedLocales: this.validateBooleanMap(e.allowedLocales, this.defaultValue.allowedLocales)
		};
	}
	validateBooleanMap(e, t) {
		if (typeof e != "object" || !e) return t;
		let n = {};
		for (let [t, r] of Object.entries(e)) r === !0 && (n[t] = !0);
		return n;
	}
}, df = class extends G {
	constructor() {
		let e = {
			enabled: !0,
			mode: "subwordSmart",
			showToolbar: "onHover",
			suppressSuggestions: !1,
			keepOnBlur: !1,
			fontFamily: "default"
		};
		super(62, "inlineSuggest", e, {
			"editor.inlineSuggest.enabled": {
				type: "boolean",
				default: e.enabled,
				description: o("inlineSuggest.enabled", "Controls whether to automatically show inline suggestions in the editor.")
			},
			"editor.inlineSuggest.showToolbar": {
				type: "string",
				default: e.showToolbar,
				enum: [
					"always",
					"onHover",
					"never"
				],
				enumDescriptions: [
					o("inlineSuggest.showToolbar.always", "Show the inline suggestion toolbar whenever an inline suggestion is shown."),
					o("inlineSuggest.showToolbar.onHover", "Show the inline suggestion toolbar when hovering over an inline suggestion."),
					o("inlineSuggest.showToolbar.never", "Never show the inline suggestion toolbar.")
				],
				description: o("inlineSuggest.showToolbar", "Controls when to show the inline suggestion toolbar.")
			},
			"editor.inlineSuggest.suppressSuggestions": {
				type: "boolean",
				default: e.suppressSuggestions,
				description: o("inlineSuggest.suppressSuggestions", "Controls how inline suggestions interact with the suggest widget. If enabled, the suggest widget is not shown automatically when inline suggestions are available.")
			},
			"editor.inlineSuggest.fontFamily": {
				type: "string",
				default: e.fontFamily,
				description: o("inlineSuggest.fontFamily", "Controls the font family of the inline suggestions.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			enabled: K(t.enabled, this.defaultValue.enabled),
			mode: X(t.mode, this.defaultValue.mode, [
				"prefix",
				"subword",
				"subwordSmart"
			]),
			showToolbar: X(t.showToolbar, this.defaultValue.showToolbar, [
				"always",
				"onHover",
				"never"
			]),
			suppressSuggestions: K(t.suppressSuggestions, this.defaultValue.suppressSuggestions),
			keepOnBlur: K(t.keepOnBlur, this.defaultValue.keepOnBlur),
			fontFamily: Y.string(t.fontFamily, this.defaultValue.fontFamily)
		};
	}
}, ff = class extends G {
	constructor() {
		let e = {
			enabled: !1,
			showToolbar: "onHover",
			fontFamily: "default",
			keepOnBlur: !1
		};
		super(63, "experimentalInlineEdit", e, {
			"editor.experimentalInlineEdit.enabled": {
				type: "boolean",
				default: e.enabled,
				description: o("inlineEdit.enabled", "Controls whether to show inline edits in the editor.")
			},
			"editor.experimentalInlineEdit.showToolbar": {
				type: "string",
				default: e.showToolbar,
				enum: [
					"always",
					"onHover",
					"never"
				],
				enumDescriptions: [
					o("inlineEdit.showToolbar.always", "Show the inline edit toolbar whenever an inline suggestion is shown."),
					o("inlineEdit.showToolbar.onHover", "Show the inline edit toolbar when hovering over an inline suggestion."),
					o("inlineEdit.showToolbar.never", "Never show the inline edit toolbar.")
				],
				description: o("inlineEdit.showToolbar", "Controls when to show the inline edit toolbar.")
			},
			"editor.experimentalInlineEdit.fontFamily": {
				type: "string",
				default: e.fontFamily,
				description: o("inlineEdit.fontFamily", "Controls the font family of the inline edit.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			enabled: K(t.enabled, this.defaultValue.enabled),
			showToolbar: X(t.showToolbar, this.defaultValue.showToolbar, [
				"always",
				"onHover",
				"never"
			]),
			fontFamily: Y.string(t.fontFamily, this.defaultValue.fontFamily),
			keepOnBlur: K(t.keepOnBlur, this.defaultValue.keepOnBlur)
		};
	}
}, pf = class extends G {
	constructor() {
		let e = {
			enabled: od.bracketPairColorizationOptions.enabled,
			independentColorPoolPerBracketType: od.bracketPairColorizationOptions.independentColorPoolPerBracketType
		};
		super(15, "bracketPairColorization", e, {
			"editor.bracketPairColorization.enabled": {
				type: "boolean",
				default: e.enabled,
				markdownDescription: o("bracketPairColorization.enabled", "Controls whether bracket pair colorization is enabled or not. Use {0} to override the bracket highlight colors.", "`#workbench.colorCustomizations#`")
			},
			"editor.bracketPairColorization.independentColorPoolPerBracketType": {
				type: "boolean",
				default: e.independentColorPoolPerBracketType,
				description: o("bracketPairColorization.independentColorPoolPerBracketType", "Controls whether each bracket type has its own independent color pool.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			enabled: K(t.enabled, this.defaultValue.enabled),
			independentColorPoolPerBracketType: K(t.independentColorPoolPerBracketType, this.defaultValue.independentColorPoolPerBracketType)
		};
	}
}, mf = class extends G {
	constructor() {
		let e = {
			bracketPairs: !1,
			bracketPairsHorizontal: "active",
			highlightActiveBracketPair: !0,
			indentation: !0,
			highlightActiveIndentation: !0
		};
		super(16, "guides", e, {
			"editor.guides.bracketPairs": {
				type: ["boolean", "string"],
				enum: [
					!0,
					"active",
					!1
				],
				enumDescriptions: [
					o("editor.guides.bracketPairs.true", "Enables bracket pair guides."),
					o("editor.guides.bracketPairs.active", "Enables bracket pair guides only for the active bracket pair."),
					o("editor.guides.bracketPairs.false", "Disables bracket pair guides.")
				],
				default: e.bracketPairs,
				description: o("editor.guides.bracketPairs", "Controls whether bracket pair guides are enabled or not.")
			},
			"editor.guides.bracketPairsHorizontal": {
				type: ["boolean", "string"],
				enum: [
					!0,
					"active",
					!1
				],
				enumDescriptions: [
					o("editor.guides.bracketPairsHorizontal.true", "Enables horizontal guides as addition to vertical bracket pair guides."),
					o("editor.guides.bracketPairsHorizontal.active", "Enables horizontal guides only for the active bracket pair."),
					o("editor.guides.bracketPairsHorizontal.false", "Disables horizontal bracket pair guides.")
				],
				default: e.bracketPairsHorizontal,
				description: o("editor.guides.bracketPairsHorizontal", "Controls whether horizontal bracket pair guides are enabled or not.")
			},
			"editor.guides.highlightActiveBracketPair": {
				type: "boolean",
				default: e.highlightActiveBracketPair,
				description: o("editor.guides.highlightActiveBracketPair", "Controls whether the editor should highlight the active bracket pair.")
			},
			"editor.guides.indentation": {
				type: "boolean",
				default: e.indentation,
				description: o("editor.guides.indentation", "Controls whether the editor should render indent guides.")
			},
			"editor.guides.highlightActiveIndentation": {
				type: ["boolean", "string"],
				enum: [
					!0,
					"always",
					!1
				],
				enumDescriptions: [
					o("editor.guides.highlightActiveIndentation.true", "Highlights the active indent guide."),
					o("editor.guides.highlightActiveIndentation.always", "Highlights the active indent guide even if bracket guides are highlighted."),
					o("editor.guides.highlightActiveIndentation.false", "Do not highlight the active indent guide.")
				],
				default: e.highlightActiveIndentation,
				description: o("editor.guides.highlightActiveIndentation", "Controls whether the editor should highlight the active indent guide.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			bracketPairs: hf(t.bracketPairs, this.defaultValue.bracketPairs, [
				!0,
				!1,
				"active"
			]),
			bracketPairsHorizontal: hf(t.bracketPairsHorizontal, this.defaultValue.bracketPairsHorizontal, [
				!0,
				!1,
				"active"
			]),
			highlightActiveBracketPair: K(t.highlightActiveBracketPair, this.defaultValue.highlightActiveBracketPair),
			indentation: K(t.indentation, this.defaultValue.indentation),
			highlightActiveIndentation: hf(t.highlightActiveIndentation, this.defaultValue.highlightActiveIndentation, [
				!0,
				!1,
				"always"
			])
		};
	}
};
function hf(e, t, n) {
	let r = n.indexOf(e);
	return r === -1 ? t : n[r];
}
var gf = class extends G {
	constructor() {
		let e = {
			insertMode: "insert",
			filterGraceful: !0,
			snippetsPreventQuickSuggestions: !1,
			localityBonus: !1,
			shareSuggestSelections: !1,
			selectionMode: "always",
			showIcons: !0,
			showStatusBar: !1,
			preview: !1,
			previewMode: "subwordSmart",
			showInlineDetails: !0,
			showMethods: !0,
			showFunctions: !0,
			showConstructors: !0,
			showDeprecated: !0,
			matchOnWordStartOnly: !0,
			showFields: !0,
			showVariables: !0,
			showClasses: !0,
			showStructs: !0,
			showInterfaces: !0,
			showModules: !0,
			showProperties: !0,
			showEvents: !0,
			showOperators: !0,
			showUnits: !0,
			showValues: !0,
			showConstants: !0,
			showEnums: !0,
			showEnumMembers: !0,
			showKeywords: !0,
			showWords: !0,
			showColors: !0,
			showFiles: !0,
			showReferences: !0,
			showFolders: !0,
			showTypeParameters: !0,
			showSnippets: !0,
			showUsers: !0,
			showIssues: !0
		};
		super(119, "suggest", e, {
			"editor.suggest.insertMode": {
				type: "string",
				enum: ["insert", "replace"],
				enumDescriptions: [o("suggest.insertMode.insert", "Insert suggestion without overwriting text right of the cursor."), o("suggest.insertMode.replace", "Insert suggestion and overwrite text right of the cursor.")],
				default: e.insertMode,
				description: o("suggest.insertMode", "Controls whether words are overwritten when accepting completions. Note that this depends on extensions opting into this feature.")
			},
			"editor.suggest.filterGraceful": {
				type: "boolean",
				default: e.filterGraceful,
				description: o("suggest.filterGraceful", "Controls whether filtering and sorting suggestions accounts for small typos.")
			},
			"editor.suggest.localityBonus": {
				type: "boolean",
				default: e.localityBonus,
				description: o("suggest.localityBonus", "Controls whether sorting favors words that appear close to the cursor.")
			},
			"editor.suggest.shareSuggestSelections": {
				type: "boolean",
				default: e.shareSuggestSelections,
				markdownDescription: o("suggest.shareSuggestSelections", "Controls whether remembered suggestion selections are shared between multiple workspaces and windows (needs `#editor.suggestSelection#`).")
			},
			"editor.suggest.selectionMode": {
				type: "string",
				enum: [
					"always",
					"never",
					"whenTriggerCharacter",
					"whenQuickSuggestion"
				],
				enumDescriptions: [
					o("suggest.insertMode.always", "Always select a suggestion when automatically triggering IntelliSense."),
					o("suggest.insertMode.never", "Never select a suggestion when automatically triggering IntelliSense."),
					o("suggest.insertMode.whenTriggerCharacter", "Select a suggestion only when triggering IntelliSense from a trigger character."),
					o("suggest.insertMode.whenQuickSuggestion", "Select a suggestion only when triggering IntelliSense as you type.")
				],
				default: e.selectionMode,
				markdownDescription: o("suggest.selectionMode", "Controls whether a suggestion is selected when the widget shows. Note that this only applies to automatically triggered suggestions ({0} and {1}) and that a suggestion is always selected when explicitly invoked, e.g via `Ctrl+Space`.", "`#editor.quickSuggestions#`", "`#editor.suggestOnTriggerCharacters#`")
			},
			"editor.suggest.snippetsPreventQuickSuggestions": {
				type: "boolean",
				default: e.snippetsPreventQuickSuggestions,
				description: o("suggest.snippetsPreventQuickSuggestions", "Controls whether an active snippet prevents quick suggestions.")
			},
			"editor.suggest.showIcons": {
				type: "boolean",
				default: e.showIcons,
				description: o("suggest.showIcons", "Controls whether to show or hide icons in suggestions.")
			},
			"editor.suggest.showStatusBar": {
				type: "boolean",
				default: e.showStatusBar,
				description: o("suggest.showStatusBar", "Controls the visibility of the status bar at the bottom of the suggest widget.")
			},
			"editor.suggest.preview": {
				type: "boolean",
				default: e.preview,
				description: o("suggest.preview", "Controls whether to preview the suggestion outcome in the editor.")
			},
			"editor.suggest.showInlineDetails": {
				type: "boolean",
				default: e.showInlineDetails,
				description: o("suggest.showInlineDetails", "Controls whether suggest details show inline with the label or only in the details widget.")
			},
			"editor.suggest.maxVisibleSuggestions": {
				type: "number",
				deprecationMessage: o("suggest.maxVisibleSuggestions.dep", "This setting is deprecated. The suggest widget can now be resized.")
			},
			"editor.suggest.filteredTypes": {
				type: "object",
				deprecationMessage: o("deprecated", "This setting is deprecated, please use separate settings like 'editor.suggest.showKeywords' or 'editor.suggest.showSnippets' instead.")
			},
			"editor.suggest.showMethods": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showMethods", "When enabled IntelliSense shows `method`-suggestions.")
			},
			"editor.suggest.showFunctions": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showFunctions", "When enabled IntelliSense shows `function`-suggestions.")
			},
			"editor.suggest.showConstructors": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showConstructors", "When enabled IntelliSense shows `constructor`-suggestions.")
			},
			"editor.suggest.showDeprecated": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showDeprecated", "When enabled IntelliSense shows `deprecated`-suggestions.")
			},
			"editor.suggest.matchOnWordStartOnly": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.matchOnWordStartOnly", "When enabled IntelliSense filtering requires that the first character matches on a word start. For example, `c` on `Console` or `WebContext` but _not_ on `description`. When disabled IntelliSense will show more results but still sorts them by match quality.")
			},
			"editor.suggest.showFields": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showFields", "When enabled IntelliSense shows `field`-suggestions.")
			},
			"editor.suggest.showVariables": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showVariables", "When enabled IntelliSense shows `variable`-suggestions.")
			},
			"editor.suggest.showClasses": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showClasss", "When enabled IntelliSense shows `class`-suggestions.")
			},
			"editor.suggest.showStructs": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showStructs", "When enabled IntelliSense shows `struct`-suggestions.")
			},
			"editor.suggest.showInterfaces": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showInterfaces", "When enabled IntelliSense shows `interface`-suggestions.")
			},
			"editor.suggest.showModules": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showModules", "When enabled IntelliSense shows `module`-suggestions.")
			},
			"editor.suggest.showProperties": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showPropertys", "When enabled IntelliSense shows `property`-suggestions.")
			},
			"editor.suggest.showEvents": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showEvents", "When enabled IntelliSense shows `event`-suggestions.")
			},
			"editor.suggest.showOperators": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showOperators", "When enabled IntelliSense shows `operator`-suggestions.")
			},
			"editor.suggest.showUnits": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showUnits", "When enabled IntelliSense shows `unit`-suggestions.")
			},
			"editor.suggest.showValues": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showValues", "When enabled IntelliSense shows `value`-suggestions.")
			},
			"editor.suggest.showConstants": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showConstants", "When enabled IntelliSense shows `constant`-suggestions.")
			},
			"editor.suggest.showEnums": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showEnums", "When enabled IntelliSense shows `enum`-suggestions.")
			},
			"editor.suggest.showEnumMembers": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showEnumMembers", "When enabled IntelliSense shows `enumMember`-suggestions.")
			},
			"editor.suggest.showKeywords": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showKeywords", "When enabled IntelliSense shows `keyword`-suggestions.")
			},
			"editor.suggest.showWords": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showTexts", "When enabled IntelliSense shows `text`-suggestions.")
			},
			"editor.suggest.showColors": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showColors", "When enabled IntelliSense shows `color`-suggestions.")
			},
			"editor.suggest.showFiles": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showFiles", "When enabled IntelliSense shows `file`-suggestions.")
			},
			"editor.suggest.showReferences": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showReferences", "When enabled IntelliSense shows `reference`-suggestions.")
			},
			"editor.suggest.showCustomcolors": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showCustomcolors", "When enabled IntelliSense shows `customcolor`-suggestions.")
			},
			"editor.suggest.showFolders": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showFolders", "When enabled IntelliSense shows `folder`-suggestions.")
			},
			"editor.suggest.showTypeParameters": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showTypeParameters", "When enabled IntelliSense shows `typeParameter`-suggestions.")
			},
			"editor.suggest.showSnippets": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showSnippets", "When enabled IntelliSense shows `snippet`-suggestions.")
			},
			"editor.suggest.showUsers": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showUsers", "When enabled IntelliSense shows `user`-suggestions.")
			},
			"editor.suggest.showIssues": {
				type: "boolean",
				default: !0,
				markdownDescription: o("editor.suggest.showIssues", "When enabled IntelliSense shows `issues`-suggestions.")
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			insertMode: X(t.insertMode, this.defaultValue.insertMode, ["insert", "replace"]),
			filterGraceful: K(t.filterGraceful, this.defaultValue.filterGraceful),
			snippetsPreventQuickSuggestions: K(t.snippetsPreventQuickSuggestions, this.defaultValue.filterGraceful),
			localityBonus: K(t.localityBonus, this.defaultValue.localityBonus),
			shareSuggestSelections: K(t.shareSuggestSelections, this.defaultValue.shareSuggestSelections),
			selectionMode: X(t.selectionMode, this.defaultValue.selectionMode, [
				"always",
				"never",
				"whenQuickSuggestion",
				"whenTriggerCharacter"
			]),
			showIcons: K(t.showIcons, this.defaultValue.showIcons),
			showStatusBar: K(t.showStatusBar, this.defaultValue.showStatusBar),
			preview: K(t.preview, this.defaultValue.preview),
			previewMode: X(t.previewMode, this.defaultValue.previewMode, [
				"prefix",
				"subword",
				"subwordSmart"
			]),
			showInlineDetails: K(t.showInlineDetails, this.defaultValue.showInlineDetails),
			showMethods: K(t.showMethods, this.defaultValue.showMethods),
			showFunctions: K(t.showFunctions, this.defaultValue.showFunctions),
			showConstructors: K(t.showConstructors, this.defaultValue.showConstructors),
			showDeprecated: K(t.showDeprecated, this.defaultValue.showDeprecated),
			matchOnWordStartOnly: K(t.matchOnWordStartOnly, this.defaultValue.matchOnWordStartOnly),
			showFields: K(t.showFields, this.defaultValue.showFields),
			showVariables: K(t.showVariables, this.defaultValue.showVariables),
			showClasses: K(t.showClasses, this.defaultValue.showClasses),
			showStructs: K(t.showStructs, this.defaultValue.showStructs),
			showInterfaces: K(t.showInterfaces, this.defaultValue.showInterfaces),
			showModules: K(t.showModules, this.defaultValue.showModules),
			showProperties: K(t.showProperties, this.defaultValue.showProperties),
			showEvents: K(t.showEvents, this.defaultValue.showEvents),
			showOperators: K(t.showOperators, this.defaultValue.showOperators),
			showUnits: K(t.showUnits, this.defaultValue.showUnits),
			showValues: K(t.showValues, this.defaultValue.showValues),
			showConstants: K(t.showConstants, this.defaultValue.showConstants),
			showEnums: K(t.showEnums, this.defaultValue.showEnums),
			showEnumMembers: K(t.showEnumMembers, this.defaultValue.showEnumMembers),
			showKeywords: K(t.showKeywords, this.defaultValue.showKeywords),
			showWords: K(t.showWords, this.defaultValue.showWords),
			showColors: K(t.showColors, this.defaultValue.showColors),
			showFiles: K(t.showFiles, this.defaultValue.showFiles),
			showReferences: K(t.showReferences, this.defaultValue.showReferences),
			showFolders: K(t.showFolders, this.defaultValue.showFolders),
			showTypeParameters: K(t.showTypeParameters, this.defaultValue.showTypeParameters),
			showSnippets: K(t.showSnippets, this.defaultValue.showSnippets),
			showUsers: K(t.showUsers, this.defaultValue.showUsers),
			showIssues: K(t.showIssues, this.defaultValue.showIssues)
		};
	}
}, _f = class extends G {
	constructor() {
		super(114, "smartSelect", {
			selectLeadingAndTrailingWhitespace: !0,
			selectSubwords: !0
		}, {
			"editor.smartSelect.selectLeadingAndTrailingWhitespace": {
				description: o("selectLeadingAndTrailingWhitespace", "Whether leading and trailing whitespace should always be selected."),
				default: !0,
				type: "boolean"
			},
			"editor.smartSelect.selectSubwords": {
				description: o("selectSubwords", "Whether subwords (like 'foo' in 'fooBar' or 'foo_bar') should be selected."),
				default: !0,
				type: "boolean"
			}
		});
	}
	validate(e) {
		return !e || typeof e != "object" ? this.defaultValue : {
			selectLeadingAndTrailingWhitespace: K(e.selectLeadingAndTrailingWhitespace, this.defaultValue.selectLeadingAndTrailingWhitespace),
			selectSubwords: K(e.selectSubwords, this.defaultValue.selectSubwords)
		};
	}
}, vf = class extends G {
	constructor() {
		super(131, "wordSegmenterLocales", [], { anyOf: [{
			description: o("wordSegmenterLocales", "Locales to be used for word segmentation when doing word related navigations or operations. Specify the BCP 47 language tag of the word you wish to recognize (e.g., ja, zh-CN, zh-Hant-TW, etc.)."),
			type: "string"
		}, {
			description: o("wordSegmenterLocales", "Locales to be used for word segmentation when doing word related navigations or operations. Specify the BCP 47 language tag of the word you wish to recognize (e.g., ja, zh-CN, zh-Hant-TW, etc.)."),
			type: "array",
			items: { type: "string" }
		}] });
	}
	validate(e) {
		if (typeof e == "string" && (e = [e]), Array.isArray(e)) {
			let t = [];
			for (let n of e) if (typeof n == "string") try {
				Intl.Segmenter.supportedLocalesOf(n).length > 0 && t.push(n);
			} catch {}
			return t;
		}
		return this.defaultValue;
	}
}, yf = class extends G {
	constructor() {
		super(139, "wrappingIndent", 1, { "editor.wrappingIndent": {
			type: "string",
			enum: [
				"none",
				"same",
				"indent",
				"deepIndent"
			],
			enumDescriptions: [
				o("wrappingIndent.none", "No indentation. Wrapped lines begin at column 1."),
				o("wrappingIndent.same", "Wrapped lines get the same indentation as the parent."),
				o("wrappingIndent.indent", "Wrapped lines get +1 indentation toward the parent."),
				o("wrappingIndent.deepIndent", "Wrapped lines get +2 indentation toward the parent.")
			],
			description: o("wrappingIndent", "Controls the indentation of wrapped lines."),
			default: "same"
		} });
	}
	validate(e) {
		switch (e) {
			case "none": return 0;
			case "same": return 1;
			case "indent": return 2;
			case "deepIndent": return 3;
		}
		return 1;
	}
	compute(e, t, n) {
		return t.get(2) === 2 ? 0 : n;
	}
}, bf = class extends vd {
	constructor() {
		super(147);
	}
	compute(e, t, n) {
		let r = t.get(146);
		return {
			isDominatedByLongLines: e.isDominatedByLongLines,
			isWordWrapMinified: r.isWordWrapMinified,
			isViewportWrapping: r.isViewportWrapping,
			wrappingColumn: r.wrappingColumn
		};
	}
}, xf = class extends G {
	constructor() {
		let e = {
			enabled: !0,
			showDropSelector: "afterDrop"
		};
		super(36, "dropIntoEditor", e, {
			"editor.dropIntoEditor.enabled": {
				type: "boolean",
				default: e.enabled,
				markdownDescription: o("dropIntoEditor.enabled", "Controls whether you can drag and drop a file into a text editor by holding down the `Shift` key (instead of opening the file in an editor).")
			},
			"editor.dropIntoEditor.showDropSelector": {
				type: "string",
				markdownDescription: o("dropIntoEditor.showDropSelector", "Controls if a widget is shown when dropping files into the editor. This widget lets you control how the file is dropped."),
				enum: ["afterDrop", "never"],
				enumDescriptions: [o("dropIntoEditor.showDropSelector.afterDrop", "Show the drop selector widget after a file is dropped into the editor."), o("dropIntoEditor.showDropSelector.never", "Never show the drop selector widget. Instead the default drop provider is always used.")],
				default: "afterDrop"
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			enabled: K(t.enabled, this.defaultValue.enabled),
			showDropSelector: X(t.showDropSelector, this.defaultValue.showDropSelector, ["afterDrop", "never"])
		};
	}
}, Sf = class extends G {
	constructor() {
		let e = {
			enabled: !0,
			showPasteSelector: "afterPaste"
		};
		super(85, "pasteAs", e, {
			"editor.pasteAs.enabled": {
				type: "boolean",
				default: e.enabled,
				markdownDescription: o("pasteAs.enabled", "Controls whether you can paste content in different ways.")
			},
			"editor.pasteAs.showPasteSelector": {
				type: "string",
				markdownDescription: o("pasteAs.showPasteSelector", "Controls if a widget is shown when pasting content in to the editor. This widget lets you control how the file is pasted."),
				enum: ["afterPaste", "never"],
				enumDescriptions: [o("pasteAs.showPasteSelector.afterPaste", "Show the paste selector widget after content is pasted into the editor."), o("pasteAs.showPasteSelector.never", "Never show the paste selector widget. Instead the default pasting behavior is always used.")],
				default: "afterPaste"
			}
		});
	}
	validate(e) {
		if (!e || typeof e != "object") return this.defaultValue;
		let t = e;
		return {
			enabled: K(t.enabled, this.defaultValue.enabled),
			showPasteSelector: X(t.showPasteSelector, this.defaultValue.showPasteSelector, ["afterPaste", "never"])
		};
	}
}, Cf = {
	fontFamily: s ? "Menlo, Monaco, 'Courier New', monospace" : d ? "'Droid Sans Mono', 'monospace', monospace" : "Consolas, 'Courier New', monospace",
	fontWeight: "normal",
	fontSize: s ? 12 : 14,
	lineHeight: 0,
	letterSpacing: 0
}, wf = [];
function Q(e) {
	return wf[e.id] = e, e;
}
var Tf = {
	acceptSuggestionOnCommitCharacter: Q(new q(0, "acceptSuggestionOnCommitCharacter", !0, { markdownDescription: o("acceptSuggestionOnCommitCharacter", "Controls whether suggestions should be accepted on commit characters. For example, in JavaScript, the semi-colon (`;`) can be a commit character that accepts a suggestion and types that character.") })),
	acceptSuggestionOnEnter: Q(new Z(1, "acceptSuggestionOnEnter", "on", [
		"on",
		"smart",
		"off"
	], {
		markdownEnumDescriptions: [
			"",
			o("acceptSuggestionOnEnterSmart", "Only accept a suggestion with `Enter` when it makes a textual change."),
			""
		],
		markdownDescription: o("acceptSuggestionOnEnter", "Controls whether suggestions should be accepted on `Enter`, in addition to `Tab`. Helps to avoid ambiguity between inserting new lines or accepting suggestions.")
	})),
	accessibilitySupport: Q(new Td()),
	accessibilityPageSize: Q(new J(3, "accessibilityPageSize", 10, 1, 1073741824, {
		description: o("accessibilityPageSize", "Controls the number of lines in the editor that can be read out by a screen reader at once. When we detect a screen reader we automatically set the default to be 500. Warning: this has a performance implication for numbers larger than the default."),
		tags: ["accessibility"]
	})),
	ariaLabel: Q(new Y(4, "ariaLabel", o("editorViewAccessibleLabel", "Editor content"))),
	ariaRequired: Q(new q(5, "ariaRequired", !1, void 0)),
	screenReaderAnnounceInlineSuggestion: Q(new q(8, "screenReaderAnnounceInlineSuggestion", !0, {
		description: o("screenReaderAnnounceInlineSuggestion", "Control whether inline suggestions are announced by a screen reader."),
		tags: ["accessibility"]
	})),
	autoClosingBrackets: Q(new Z(6, "autoClosingBrackets", "languageDefined", [
		"always",
		"languageDefined",
		"beforeWhitespace",
		"never"
	], {
		enumDescriptions: [
			"",
			o("editor.autoClosingBrackets.languageDefined", "Use language configurations to determine when to autoclose brackets."),
			o("editor.autoClosingBrackets.beforeWhitespace", "Autoclose brackets only when the cursor is to the left of whitespace."),
			""
		],
		description: o("autoClosingBrackets", "Controls whether the editor should automatically close brackets after the user adds an opening bracket.")
	})),
	autoClosingComments: Q(new Z(7, "autoClosingComments", "languageDefined", [
		"always",
		"languageDefined",
		"beforeWhitespace",
		"never"
	], {
		enumDescriptions: [
			"",
			o("editor.autoClosingComments.languageDefined", "Use language configurations to determine when to autoclose comments."),
			o("editor.autoClosingComments.beforeWhitespace", "Autoclose comments only when the cursor is to the left of whitespace."),
			""
		],
		description: o("autoClosingComments", "Controls whether the editor should automatically close comments after the user adds an opening comment.")
	})),
	autoClosingDelete: Q(new Z(9, "autoClosingDelete", "auto", [
		"always",
		"auto",
		"never"
	], {
		enumDescriptions: [
			"",
			o("editor.autoClosingDelete.auto", "Remove adjacent closing quotes or brackets only if they were automatically inserted."),
			""
		],
		description: o("autoClosingDelete", "Controls whether the editor should remove adjacent closing quotes or brackets when deleting.")
	})),
	autoClosingOvertype: Q(new Z(10, "autoClosingOvertype", "auto", [
		"always",
		"auto",
		"never"
	], {
		enumDescriptions: [
			"",
			o("editor.autoClosingOvertype.auto", "Type over closing quotes or brackets only if they were automatically inserted."),
			""
		],
		description: o("autoClosingOvertype", "Controls whether the editor should type over closing quotes or brackets.")
	})),
	autoClosingQuotes: Q(new Z(11, "autoClosingQuotes", "languageDefined", [
		"always",
		"languageDefined",
		"beforeWhitespace",
		"never"
	], {
		enumDescriptions: [
			"",
			o("editor.autoClosingQuotes.languageDefined", "Use language configurations to determine when to autoclose quotes."),
			o("editor.autoClosingQuotes.beforeWhitespace", "Autoclose quotes only when the cursor is to the left of whitespace."),
			""
		],
		description: o("autoClosingQuotes", "Controls whether the editor should automatically close quotes after the user adds an opening quote.")
	})),
	autoIndent: Q(new Cd(12, "autoIndent", 4, "full", [
		"none",
		"keep",
		"brackets",
		"advanced",
		"full"
	], wd, {
		enumDescriptions: [
			o("editor.autoIndent.none", "The editor will not insert indentation automatically."),
			o("editor.autoIndent.keep", "The editor will keep the current line's indentation."),
			o("editor.autoIndent.brackets", "The editor will keep the current line's indentation and honor language defined brackets."),
			o("editor.autoIndent.advanced", "The editor will keep the current line's indentation, honor language defined brackets and invoke special onEnterRules defined by languages."),
			o("editor.autoIndent.full", "The editor will keep the current line's indentation, honor language defined brackets, invoke special onEnterRules defined by languages, and honor indentationRules defined by languages.")
		],
		description: o("autoIndent", "Controls whether the editor should automatically adjust the indentation when users type, paste, move or indent lines.")
	})),
	automaticLayout: Q(new q(13, "automaticLayout", !1)),
	autoSurround: Q(new Z(14, "autoSurround", "languageDefined", [
		"languageDefined",
		"quotes",
		"brackets",
		"never"
	], {
		enumDescriptions: [
			o("editor.autoSurround.languageDefined", "Use language configurations to determine when to automatically surround selections."),
			o("editor.autoSurround.quotes", "Surround with quotes but not brackets."),
			o("editor.autoSurround.brackets", "Surround with brackets but not quotes."),
			""
		],
		description: o("autoSurround", "Controls whether the editor should automatically surround selections when typing quotes or brackets.")
	})),
	bracketPairColorization: Q(new pf()),
	bracketPairGuides: Q(new mf()),
	stickyTabStops: Q(new q(117, "stickyTabStops", !1, { description: o("stickyTabStops", "Emulate selection behavior of tab characters when using spaces for indentation. Selection will stick to tab stops.") })),
	codeLens: Q(new q(17, "codeLens", !0, { description: o("codeLens", "Controls whether the editor shows CodeLens.") })),
	codeLensFontFamily: Q(new Y(18, "codeLensFontFamily", "", { description: o("codeLensFontFamily", "Controls the font family for CodeLens.") })),
	codeLensFontSize: Q(new J(19, "codeLensFontSize", 0, 0, 100, {
		type: "number",
		default: 0,
		minimum: 0,
		maximum: 100,
		markdownDescription: o("codeLensFontSize", "Controls the font size in pixels for CodeLens. When set to 0, 90% of `#editor.fontSize#` is used.")
	})),
	colorDecorators: Q(new q(20, "colorDecorators", !0, { description: o("colorDecorators", "Controls whether the editor should render the inline color decorators and color picker.") })),
	colorDecoratorActivatedOn: Q(new Z(149, "colorDecoratorsActivatedOn", "clickAndHover", [
		"clickAndHover",
		"hover",
		"click"
	], {
		enumDescriptions: [
			o("editor.colorDecoratorActivatedOn.clickAndHover", "Make the color picker appear both on click and hover of the color decorator"),
			o("editor.colorDecoratorActivatedOn.hover", "Make the color picker appear on hover of the color decorator"),
			o("editor.colorDecoratorActivatedOn.click", "Make the color picker appear on click of the color decorator")
		],
		description: o("colorDecoratorActivatedOn", "Controls the condition to make a color picker appear from a color decorator")
	})),
	colorDecoratorsLimit: Q(new J(21, "colorDecoratorsLimit", 500, 1, 1e6, { markdownDescription: o("colorDecoratorsLimit", "Controls the max number of color decorators that can be rendered in an editor at once.") })),
	columnSelection: Q(new q(22, "columnSelection", !1, { description: o("columnSelection", "Enable that the selection with the mouse and keys is doing column selection.") })),
	comments: Q(new Ed()),
	contextmenu: Q(new q(24, "contextmenu", !0)),
	copyWithSyntaxHighlighting: Q(new q(25, "copyWithSyntaxHighlighting", !0, { description: o("copyWithSyntaxHighlighting", "Controls whether syntax highlighting should be copied into the clipboard.") })),
	cursorBlinking: Q(new Cd(26, "cursorBlinking", 1, "blink", [
		"blink",
		"smooth",
		"phase",
		"expand",
		"solid"
	], Dd, { description: o("cursorBlinking", "Control the cursor animation style.") })),
	cursorSmoothCaretAnimation: Q(new Z(27, "cursorSmoothCaretAnimation", "off", [
		"off",
		"explicit",
		"on"
	], {
		enumDescriptions: [
			o("cursorSmoothCaretAnimation.off", "Smooth caret animation is disabled."),
			o("cursorSmoothCaretAnimation.explicit", "Smooth caret animation is enabled only when the user moves the cursor with an explicit gesture."),
			o("cursorSmoothCaretAnimation.on", "Smooth caret animation is always enabled.")
		],
		description: o("cursorSmoothCaretAnimation", "Controls whether the smooth caret animation should be enabled.")
	})),
	cursorStyle: Q(new Cd(28, "cursorStyle", Od.Line, "line", [
		"line",
		"block",
		"underline",
		"line-thin",
		"block-outline",
		"underline-thin"
	], kd, { description: o("cursorStyle", "Controls the cursor style.") })),
	cursorSurroundingLines: Q(new J(29, "cursorSurroundingLines", 0, 0, 1073741824, { description: o("cursorSurroundingLines", "Controls the minimal number of visible leading lines (minimum 0) and trailing lines (minimum 1) surrounding the cursor. Known as 'scrollOff' or 'scrollOffset' in some other editors.") })),
	cursorSurroundingLinesStyle: Q(new Z(30, "cursorSurroundingLinesStyle", "default", ["default", "all"], {
		enumDescriptions: [o("cursorSurroundingLinesStyle.default", "`cursorSurroundingLines` is enforced only when triggered via the keyboard or API."), o("cursorSurroundingLinesStyle.all", "`cursorSurroundingLines` is enforced always.")],
		markdownDescription: o("cursorSurroundingLinesStyle", "Controls when `#editor.cursorSurroundingLines#` should be enforced.")
	})),
	cursorWidth: Q(new J(31, "cursorWidth", 0, 0, 1073741824, { markdownDescription: o("cursorWidth", "Controls the width of the cursor when `#editor.cursorStyle#` is set to `line`.") })),
	disableLayerHinting: Q(new q(32, "disableLayerHinting", !1)),
	disableMonospaceOptimizations: Q(new q(33, "disableMonospaceOptimizations", !1)),
	domReadOnly: Q(new q(34, "domReadOnly", !1)),
	dragAndDrop: Q(new q(35, "dragAndDrop", !0, { description: o("dragAndDrop", "Controls whether the editor should allow moving selections via drag and drop.") })),
	emptySelectionClipboard: Q(new jd()),
	dropIntoEditor: Q(new xf()),
	stickyScroll: Q(new Wd()),
	experimentalWhitespaceRendering: Q(new Z(38, "experimentalWhitespaceRendering", "svg", [
		"svg",
		"font",
		"off"
	], {
		enumDescriptions: [
			o("experimentalWhitespaceRendering.svg", "Use a new rendering method with svgs."),
			o("experimentalWhitespaceRendering.font", "Use a new rendering method with font characters."),
			o("experimentalWhitespaceRendering.off", "Use the stable rendering method.")
		],
		description: o("experimentalWhitespaceRendering", "Controls whether whitespace is rendered with a new, experimental method.")
	})),
	extraEditorClassName: Q(new Y(39, "extraEditorClassName", "")),
	fastScrollSensitivity: Q(new Sd(40, "fastScrollSensitivity", 5, (e) => e <= 0 ? 5 : e, { markdownDescription: o("fastScrollSensitivity", "Scrolling speed multiplier when pressing `Alt`.") })),
	find: Q(new Md()),
	fixedOverflowWidgets: Q(new q(42, "fixedOverflowWidgets", !1)),
	folding: Q(new q(43, "folding", !0, { description: o("folding", "Controls whether the editor has code folding enabled.") })),
	foldingStrategy: Q(new Z(44, "foldingStrategy", "auto", ["auto", "indentation"], {
		enumDescriptions: [o("foldingStrategy.auto", "Use a language-specific folding strategy if available, else the indentation-based one."), o("foldingStrategy.indentation", "Use the indentation-based folding strategy.")],
		description: o("foldingStrategy", "Controls the strategy for computing folding ranges.")
	})),
	foldingHighlight: Q(new q(45, "foldingHighlight", !0, { description: o("foldingHighlight", "Controls whether the editor should highlight folded ranges.") })),
	foldingImportsByDefault: Q(new q(46, "foldingImportsByDefault", !1, { description: o("foldingImportsByDefault", "Controls whether the editor automatically collapses import ranges.") })),
	foldingMaximumRegions: Q(new J(47, "foldingMaximumRegions", 5e3, 10, 65e3, { description: o("foldingMaximumRegions", "The maximum number of foldable regions. Increasing this value may result in the editor becoming less responsive when the current source has a large number of foldable regions.") })),
	unfoldOnClickAfterEndOfLine: Q(new q(48, "unfoldOnClickAfterEndOfLine", !1, { description: o("unfoldOnClickAfterEndOfLine", "Controls whether clicking on the empty content after a folded line will unfold the line.") })),
	fontFamily: Q(new Y(49, "fontFamily", Cf.fontFamily, { description: o("fontFamily", "Controls the font family.") })),
	fontInfo: Q(new Fd()),
	fontLigatures2: Q(new Nd()),
	fontSize: Q(new Id()),
	fontWeight: Q(new Ld()),
	fontVariations: Q(new Pd()),
	formatOnPaste: Q(new q(55, "formatOnPaste", !1, { description: o("formatOnPaste", "Controls whether the editor should automatically format the pasted content. A formatter must be available and the formatter should be able to format a range in a document.") })),
	formatOnType: Q(new q(56, "formatOnType", !1, { description: o("formatOnType", "Controls whether the editor should automatically format the line after typing.") })),
	glyphMargin: Q(new q(57, "glyphMargin", !0, { description: o("glyphMargin", "Controls whether the editor should render the vertical glyph margin. Glyph margin is mostly used for debugging.") })),
	gotoLocation: Q(new Rd()),
	hideCursorInOverviewRuler: Q(new q(59, "hideCursorInOverviewRuler", !1, { description: o("hideCursorInOverviewRuler", "Controls whether the cursor should be hidden in the overview ruler.") })),
	hover: Q(new zd()),
	inDiffEditor: Q(new q(61, "inDiffEditor", !1)),
	letterSpacing: Q(new Sd(64, "letterSpacing", Cf.letterSpacing, (e) => Sd.clamp(e, -5, 20), { description: o("letterSpacing", "Controls the letter spacing in pixels.") })),
	lightbulb: Q(new Ud()),
	lineDecorationsWidth: Q(new Kd()),
	lineHeight: Q(new qd()),
	lineNumbers: Q(new tf()),
	lineNumbersMinChars: Q(new J(69, "lineNumbersMinChars", 5, 1, 300)),
	linkedEditing: Q(new q(70, "linkedEditing", !1, { description: o("linkedEditing", "Controls whether the editor has linked editing enabled. Depending on the language, related symbols such as HTML tags, are updated while editing.") })),
	links: Q(new q(71, "links", !0, { description: o("links", "Controls whether the editor should detect links and make them clickable.") })),
	matchBrackets: Q(new Z(72, "matchBrackets", "always", [
		"always",
		"near",
		"never"
	], { description: o("matchBrackets", "Highlight matching brackets.") })),
	minimap: Q(new Jd()),
	mouseStyle: Q(new Z(74, "mouseStyle", "text", [
		"text",
		"default",
		"copy"
	])),
	mouseWheelScrollSensitivity: Q(new Sd(75, "mouseWheelScrollSensitivity", 1, (e) => e === 0 ? 1 : e, { markdownDescription: o("mouseWheelScrollSensitivity", "A multiplier to be used on the `deltaX` and `deltaY` of mouse wheel scroll events.") })),
	mouseWheelZoom: Q(new q(76, "mouseWheelZoom", !1, { markdownDescription: s ? o("mouseWheelZoom.mac", "Zoom the font of the editor when using mouse wheel and holding `Cmd`.") : o("mouseWheelZoom", "Zoom the font of the editor when using mouse wheel and holding `Ctrl`.") })),
	multiCursorMergeOverlapping: Q(new q(77, "multiCursorMergeOverlapping", !0, { description: o("multiCursorMergeOverlapping", "Merge multiple cursors when they are overlapping.") })),
	multiCursorModifier: Q(new Cd(78, "multiCursorModifier", "altKey", "alt", ["ctrlCmd", "alt"], Yd, {
		markdownEnumDescriptions: [o("multiCursorModifier.ctrlCmd", "Maps to `Control` on Windows and Linux and to `Command` on macOS."), o("multiCursorModifier.alt", "Maps to `Alt` on Windows and Linux and to `Option` on macOS.")],
		markdownDescription: o({
			key: "multiCursorModifier",
			comment: ["- `ctrlCmd` refers to a value the setting can take and should not be localized.", "- `Control` and `Command` refer to the modifier keys Ctrl or Cmd on the keyboard and can be localized."]
		}, "The modifier to be used to add multiple cursors with the mouse. The Go to Definition and Open Link mouse gestures will adapt such that they do not conflict with the [multicursor modifier](https://code.visualstudio.com/docs/editor/codebasics#_multicursor-modifier).")
	})),
	multiCursorPaste: Q(new Z(79, "multiCursorPaste", "spread", ["spread", "full"], {
		markdownEnumDescriptions: [o("multiCursorPaste.spread", "Each cursor pastes a single line of the text."), o("multiCursorPaste.full", "Each cursor pastes the full text.")],
		markdownDescription: o("multiCursorPaste", "Controls pasting when the line count of the pasted text matches the cursor count.")
	})),
	multiCursorLimit: Q(new J(80, "multiCursorLimit", 1e4, 1, 1e5, { markdownDescription: o("multiCursorLimit", "Controls the max number of cursors that can be in an active editor at once.") })),
	occurrencesHighlight: Q(new Z(81, "occurrencesHighlight", "singleFile", [
		"off",
		"singleFile",
		"multiFile"
	], {
		markdownEnumDescriptions: [
			o("occurrencesHighlight.off", "Does not highlight occurrences."),
			o("occurrencesHighlight.singleFile", "Highlights occurrences only in the current file."),
			o("occurrencesHighlight.multiFile", "Experimental: Highlights occurrences across all valid open files.")
		],
		markdownDescription: o("occurrencesHighlight", "Controls whether occurrences should be highlighted across open files.")
	})),
	overviewRulerBorder: Q(new q(82, "overviewRulerBorder", !0, { description: o("overviewRulerBorder", "Controls whether a border should be drawn around the overview ruler.") })),
	overviewRulerLanes: Q(new J(83, "overviewRulerLanes", 3, 0, 3)),
	padding: Q(new Xd()),
	pasteAs: Q(new Sf()),
	parameterHints: Q(new Zd()),
	peekWidgetDefaultFocus: Q(new Z(87, "peekWidgetDefaultFocus", "tree", ["tree", "editor"], {
		enumDescriptions: [o("peekWidgetDefaultFocus.tree", "Focus the tree when opening peek"), o("peekWidgetDefaultFocus.editor", "Focus the editor when opening peek")],
		description: o("peekWidgetDefaultFocus", "Controls whether to focus the inline editor or the tree in the peek widget.")
	})),
	placeholder: Q(new $d()),
	definitionLinkOpensInPeek: Q(new q(89, "definitionLinkOpensInPeek", !1, { description: o("definitionLinkOpensInPeek", "Controls whether the Go to Definition mouse gesture always opens the peek widget.") })),
	quickSuggestions: Q(new ef()),
	quickSuggestionsDelay: Q(new J(91, "quickSuggestionsDelay", 10, 0, 1073741824, { description: o("quickSuggestionsDelay", "Controls the delay in milliseconds after which quick suggestions will show up.") })),
	readOnly: Q(new q(92, "readOnly", !1)),
	readOnlyMessage: Q(new af()),
	renameOnType: Q(new q(94, "renameOnType", !1, {
		description: o("renameOnType", "Controls whether the editor auto renames on type."),
		markdownDeprecationMessage: o("renameOnTypeDeprecate", "Deprecated, use `editor.linkedEditing` instead.")
	})),
	renderControlCharacters: Q(new q(95, "renderControlCharacters", !0, {
		description: o("renderControlCharacters", "Controls whether the editor should render control characters."),
		restricted: !0
	})),
	renderFinalNewline: Q(new Z(96, "renderFinalNewline", d ? "dimmed" : "on", [
		"off",
		"on",
		"dimmed"
	], { description: o("renderFinalNewline", "Render last line number when the file ends with a newline.") })),
	renderLineHighlight: Q(new Z(97, "renderLineHighlight", "line", [
		"none",
		"gutter",
		"line",
		"all"
	], {
		enumDescriptions: [
			"",
			"",
			"",
			o("renderLineHighlight.all", "Highlights both the gutter and the current line.")
		],
		description: o("renderLineHighlight", "Controls how the editor should render the current line highlight.")
	})),
	renderLineHighlightOnlyWhenFocus: Q(new q(98, "renderLineHighlightOnlyWhenFocus", !1, { description: o("renderLineHighlightOnlyWhenFocus", "Controls if the editor should render the current line highlight only when the editor is focused.") })),
	renderValidationDecorations: Q(new Z(99, "renderValidationDecorations", "editable", [
		"editable",
		"on",
		"off"
	])),
	renderWhitespace: Q(new Z(100, "renderWhitespace", "selection", [
		"none",
		"boundary",
		"selection",
		"trailing",
		"all"
	], {
		enumDescriptions: [
			"",
			o("renderWhitespace.boundary", "Render whitespace characters except for single spaces between words."),
			o("renderWhitespace.selection", "Render whitespace characters only on selected text."),
			o("renderWhitespace.trailing", "Render only trailing whitespace characters."),
			""
		],
		description: o("renderWhitespace", "Controls how the editor should render whitespace characters.")
	})),
	revealHorizontalRightPadding: Q(new J(101, "revealHorizontalRightPadding", 15, 0, 1e3)),
	roundedSelection: Q(new q(102, "roundedSelection", !0, { description: o("roundedSelection", "Controls whether selections should have rounded corners.") })),
	rulers: Q(new rf()),
	scrollbar: Q(new sf()),
	scrollBeyondLastColumn: Q(new J(105, "scrollBeyondLastColumn", 4, 0, 1073741824, { description: o("scrollBeyondLastColumn", "Controls the number of extra characters beyond which the editor will scroll horizontally.") })),
	scrollBeyondLastLine: Q(new q(106, "scrollBeyondLastLine", !0, { description: o("scrollBeyondLastLine", "Controls whether the editor will scroll beyond the last line.") })),
	scrollPredominantAxis: Q(new q(107, "scrollPredominantAxis", !0, { description: o("scrollPredominantAxis", "Scroll only along the predominant axis when scrolling both vertically and horizontally at the same time. Prevents horizontal drift when scrolling vertically on a trackpad.") })),
	selectionClipboard: Q(new q(108, "selectionClipboard", !0, {
		description: o("selectionClipboard", "Controls whether the Linux primary clipboard should be supported."),
		included: d
	})),
	selectionHighlight: Q(new q(109, "selectionHighlight", !0, { description: o("selectionHighlight", "Controls whether the editor should highlight matches similar to the selection.") })),
	selectOnLineNumbers: Q(new q(110, "selectOnLineNumbers", !0)),
	showFoldingControls: Q(new Z(111, "showFoldingControls", "mouseover", [
		"always",
		"never",
		"mouseover"
	], {
		enumDescriptions: [
			o("showFoldingControls.always", "Always show the folding controls."),
			o("showFoldingControls.never", "Never show the folding controls and reduce the gutter size."),
			o("showFoldingControls.mouseover", "Only show the folding controls when the mouse is over the gutter.")
		],
		description: o("showFoldingControls", "Controls when the folding controls on the gutter are shown.")
	})),
	showUnused: Q(new q(112, "showUnused", !0, { description: o("showUnused", "Controls fading out of unused code.") })),
	showDeprecated: Q(new q(141, "showDeprecated", !0, { description: o("showDeprecated", "Controls strikethrough deprecated variables.") })),
	inlayHints: Q(new Gd()),
	snippetSuggestions: Q(new Z(113, "snippetSuggestions", "inline", [
		"top",
		"bottom",
		"inline",
		"none"
	], {
		enumDescriptions: [
			o("snippetSuggestions.top", "Show snippet suggestions on top of other suggestions."),
			o("snippetSuggestions.bottom", "Show snippet suggestions below other suggestions."),
			o("snippetSuggestions.inline", "Show snippets suggestions with other suggestions."),
			o("snippetSuggestions.none", "Do not show snippet suggestions.")
		],
		description: o("snippetSuggestions", "Controls whether snippets are shown with other suggestions and how they are sorted.")
	})),
	smartSelect: Q(new _f()),
	smoothScrolling: Q(new q(115, "smoothScrolling", !1, { description: o("smoothScrolling", "Controls whether the editor will scroll using an animation.") })),
	stopRenderingLineAfter: Q(new J(118, "stopRenderingLineAfter", 1e4, -1, 1073741824)),
	suggest: Q(new gf()),
	inlineSuggest: Q(new df()),
	inlineEdit: Q(new ff()),
	inlineCompletionsAccessibilityVerbose: Q(new q(150, "inlineCompletionsAccessibilityVerbose", !1, { description: o("inlineCompletionsAccessibilityVerbose", "Controls whether the accessibility hint should be provided to screen reader users when an inline completion is shown.") })),
	suggestFontSize: Q(new J(120, "suggestFontSize", 0, 0, 1e3, { markdownDescription: o("suggestFontSize", "Font size for the suggest widget. When set to {0}, the value of {1} is used.", "`0`", "`#editor.fontSize#`") })),
	suggestLineHeight: Q(new J(121, "suggestLineHeight", 0, 0, 1e3, { markdownDescription: o("suggestLineHeight", "Line height for the suggest widget. When set to {0}, the value of {1} is used. The minimum value is 8.", "`0`", "`#editor.lineHeight#`") })),
	suggestOnTriggerCharacters: Q(new q(122, "suggestOnTriggerCharacters", !0, { description: o("suggestOnTriggerCharacters", "Controls whether suggestions should automatically show up when typing trigger characters.") })),
	suggestSelection: Q(new Z(123, "suggestSelection", "first", [
		"first",
		"recentlyUsed",
		"recentlyUsedByPrefix"
	], {
		markdownEnumDescriptions: [
			o("suggestSelection.first", "Always select the first suggestion."),
			o("suggestSelection.recentlyUsed", "Select recent suggestions unless further typing selects one, e.g. `console.| -> console.log` because `log` has been completed recently."),
			o("suggestSelection.recentlyUsedByPrefix", "Select suggestions based on previous prefixes that have completed those suggestions, e.g. `co -> console` and `con -> const`.")
		],
		description: o("suggestSelection", "Controls how suggestions are pre-selected when showing the suggest list.")
	})),
	tabCompletion: Q(new Z(124, "tabCompletion", "off", [
		"on",
		"off",
		"onlySnippets"
	], {
		enumDescriptions: [
			o("tabCompletion.on", "Tab complete will insert the best matching suggestion when pressing tab."),
			o("tabCompletion.off", "Disable tab completions."),
			o("tabCompletion.onlySnippets", "Tab complete snippets when their prefix match. Works best when 'quickSuggestions' aren't enabled.")
		],
		description: o("tabCompletion", "Enables tab completions.")
	})),
	tabIndex: Q(new J(125, "tabIndex", 0, -1, 1073741824)),
	unicodeHighlight: Q(new uf()),
	unusualLineTerminators: Q(new Z(127, "unusualLineTerminators", "prompt", [
		"auto",
		"off",
		"prompt"
	], {
		enumDescriptions: [
			o("unusualLineTerminators.auto", "Unusual line terminators are automatically removed."),
			o("unusualLineTerminators.off", "Unusual line terminators are ignored."),
			o("unusualLineTerminators.prompt", "Unusual line terminators prompt to be removed.")
		],
		description: o("unusualLineTerminators", "Remove unusual line terminators that might cause problems.")
	})),
	useShadowDOM: Q(new q(128, "useShadowDOM", !0)),
	useTabStops: Q(new q(129, "useTabStops", !0, { description: o("useTabStops", "Spaces and tabs are inserted and deleted in alignment with tab stops.") })),
	wordBreak: Q(new Z(130, "wordBreak", "normal", ["normal", "keepAll"], {
		markdownEnumDescriptions: [o("wordBreak.normal", "Use the default line break rule."), o("wordBreak.keepAll", "Word breaks should not be used for Chinese/Japanese/Korean (CJK) text. Non-CJK text behavior is the same as for normal.")],
		description: o("wordBreak", "Controls the word break rules used for Chinese/Japanese/Korean (CJK) text.")
	})),
	wordSegmenterLocales: Q(new vf()),
	wordSeparators: Q(new Y(132, "wordSeparators", sd, { description: o("wordSeparators", "Characters that will be used as word separators when doing word related navigations or operations.") })),
	wordWrap: Q(new Z(133, "wordWrap", "off", [
		"off",
		"on",
		"wordWrapColumn",
		"bounded"
	], {
		markdownEnumDescriptions: [
			o("wordWrap.off", "Lines will never wrap."),
			o("wordWrap.on", "Lines will wrap at the viewport width."),
			o({
				key: "wordWrap.wordWrapColumn",
				comment: ["- `editor.wordWrapColumn` refers to a different setting and should not be localized."]
			}, "Lines will wrap at `#editor.wordWrapColumn#`."),
			o({
				key: "wordWrap.bounded",
				comment: ["- viewport means the edge of the visible window size.", "- `editor.wordWrapColumn` refers to a different setting and should not be localized."]
			}, "Lines will wrap at the minimum of viewport and `#editor.wordWrapColumn#`.")
		],
		description: o({
			key: "wordWrap",
			comment: ["- 'off', 'on', 'wordWrapColumn' and 'bounded' refer to values the setting can take and should not be localized.", "- `editor.wordWrapColumn` refers to a different setting and should not be localized."]
		}, "Controls how lines should wrap.")
	})),
	wordWrapBreakAfterCharacters: Q(new Y(134, "wordWrapBreakAfterCharacters", " 	})]?|/&.,;¢°′″‰℃、。｡､￠，．：；？！％・･ゝゞヽヾーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ々〻ｧｨｩｪｫｬｭｮｯｰ”〉》」』】〕）］｝｣")),
	wordWrapBreakBeforeCharacters: Q(new Y(135, "wordWrapBreakBeforeCharacters", "([{‘“〈《「『【〔（［｛｢£¥＄￡￥+＋")),
	wordWrapColumn: Q(new J(136, "wordWrapColumn", 80, 1, 1073741824, { markdownDescription: o({
		key: "wordWrapColumn",
		comment: ["- `editor.wordWrap` refers to a different setting and should not be localized.", "- 'wordWrapColumn' and 'bounded' refer to values the different setting can take and should not be localized."]
	}, "Controls the wrapping column of the editor when `#editor.wordWrap#` is `wordWrapColumn` or `bounded`.") })),
	wordWrapOverride1: Q(new Z(137, "wordWrapOverride1", "inherit", [
		"off",
		"on",
		"inherit"
	])),
	wordWrapOverride2: Q(new Z(138, "wordWrapOverride2", "inherit", [
		"off",
		"on",
		"inherit"
	])),
	editorClassName: Q(new Ad()),
	defaultColorDecorators: Q(new q(148, "defaultColorDecorators", !1, { markdownDescription: o("defaultColorDecorators", "Controls whether inline color decorations should be shown using the default document color provider") })),
	pixelRatio: Q(new Qd()),
	tabFocusMode: Q(new q(145, "tabFocusMode", !1, { markdownDescription: o("tabFocusMode", "Controls whether the editor receives tabs or defers them to the workbench for navigation.") })),
	layoutInfo: Q(new Bd()),
	wrappingInfo: Q(new bf()),
	wrappingIndent: Q(new yf()),
	wrappingStrategy: Q(new Vd())
}, Ef = (function() {
	return p ? !0 : !(d || ue || fe);
})(), Df = !0, Of = class {
	constructor(e, t) {
		this.themeType = t;
		let n = e.options, r = n.get(50);
		this.renderWhitespace = n.get(38) === "off" ? n.get(100) : "none", this.renderControlCharacters = n.get(95), this.spaceWidth = r.spaceWidth, this.middotWidth = r.middotWidth, this.wsmiddotWidth = r.wsmiddotWidth, this.useMonospaceOptimizations = r.isMonospace && !n.get(33), this.canUseHalfwidthRightwardsArrow = r.canUseHalfwidthRightwardsArrow, this.lineHeight = n.get(67), this.stopRenderingLineAfter = n.get(118), this.fontLigatures = n.get(51);
	}
	equals(e) {
		return this.themeType === e.themeType && this.renderWhitespace === e.renderWhitespace && this.renderControlCharacters === e.renderControlCharacters && this.spaceWidth === e.spaceWidth && this.middotWidth === e.middotWidth && this.wsmiddotWidth === e.wsmiddotWidth && this.useMonospaceOptimizations === e.useMonospaceOptimizations && this.canUseHalfwidthRightwardsArrow === e.canUseHalfwidthRightwardsArrow && this.lineHeight === e.lineHeight && this.stopRenderingLineAfter === e.stopRenderingLineAfter && this.fontLigatures === e.fontLigatures;
	}
}, kf = class e {
	static {
		this.CLASS_NAME = "view-line";
	}
	constructor(e) {
		this._options = e, this._isMaybeInvalid = !0, this._renderedViewLine = null;
	}
	getDomNode() {
		return this._renderedViewLine && this._renderedViewLine.domNode ? this._renderedViewLine.domNode.domNode : null;
	}
	setDomNode(e) {
		if (this._renderedViewLine) this._renderedViewLine.domNode = gl(e);
		else throw Error("I have no rendered view line to set the dom node to...");
	}
	onContentChanged() {
		this._isMaybeInvalid = !0;
	}
	onTokensChanged() {
		this._isMaybeInvalid = !0;
	}
	onDecorationsChanged() {
		this._isMaybeInvalid = !0;
	}
	onOptionsChanged(e) {
		this._isMaybeInvalid = !0, this._options = e;
	}
	onSelectionChanged() {
		return pu(this._options.themeType) || this._options.renderWhitespace === "selection" ? (this._isMaybeInvalid = !0, !0) : !1;
	}
	renderLine(t, n, r, i, a) {
		if (this._isMaybeInvalid === !1) return !1;
		this._isMaybeInvalid = !1;
		let o = i.getViewLineRenderingData(t), s = this._options, c = Tl.filter(o.inlineDecorations, t, o.minColumn, o.maxColumn), l = null;
		if (pu(s.themeType) || this._options.renderWhitespace === "selection") {
			let e = i.selections;
			for (let n of e) {
				if (n.endLineNumber < t || n.startLineNumber > t) continue;
				let e = n.startLineNumber === t ? n.startColumn : o.minColumn, r = n.endLineNumber === t ? n.endColumn : o.maxColumn;
				e < r && (pu(s.themeType) && c.push(new Tl(e, r, "inline-selected-text", 0)), this._options.renderWhitespace === "selection" && (l ||= [], l.push(new ql(e - 1, r - 1))));
			}
		}
		let u = new Jl(s.useMonospaceOptimizations, s.canUseHalfwidthRightwardsArrow, o.content, o.continuesWithWrappedLine, o.isBasicASCII, o.containsRTL, o.minColumn - 1, o.tokens, c, o.tabSize, o.startVisibleColumn, s.spaceWidth, s.middotWidth, s.wsmiddotWidth, s.stopRenderingLineAfter, s.renderWhitespace, s.renderControlCharacters, s.fontLigatures !== Nd.OFF, l);
		if (this._renderedViewLine && this._renderedViewLine.input.equals(u)) return !1;
		a.appendString("<div style=\"top:"), a.appendString(String(n)), a.appendString("px;height:"), a.appendString(String(r)), a.appendString("px;\" class=\""), a.appendString(e.CLASS_NAME), a.appendString("\">");
		let d = Ql(u, a);
		a.appendString("</div>");
		let f = null;
		return Df && Ef && o.isBasicASCII && s.useMonospaceOptimizations && d.containsForeignElements === 0 && (f = new Af(this._renderedViewLine ? this._renderedViewLine.domNode : null, u, d.characterMapping)), f ||= Nf(this._renderedViewLine ? this._renderedViewLine.domNode : null, u, d.characterMapping, d.containsRTL, d.containsForeignElements), this._renderedViewLine = f, !0;
	}
	layoutLine(e, t, n) {
		this._renderedViewLine && this._renderedViewLine.domNode && (this._renderedViewLine.domNode.setTop(t), this._renderedViewLine.domNode.setHeight(n));
	}
	getWidth(e) {
		return this._renderedViewLine ? this._renderedViewLine.getWidth(e) : 0;
	}
	getWidthIsFast() {
		return !this._renderedViewLine || this._renderedViewLine.getWidthIsFast();
	}
	needsMonospaceFontCheck() {
		return this._renderedViewLine ? this._renderedViewLine instanceof Af : !1;
	}
	monospaceAssumptionsAreValid() {
		return this._renderedViewLine && this._renderedViewLine instanceof Af ? this._renderedViewLine.monospaceAssumptionsAreValid() : Df;
	}
	onMonospaceAssumptionsInvalidated() {
		this._renderedViewLine && this._renderedViewLine instanceof Af && (this._renderedViewLine = this._renderedViewLine.toSlowRenderedLine());
	}
	getVisibleRangesForRange(e, t, n, r) {
		if (!this._renderedViewLine) return null;
		t = Math.min(this._renderedViewLine.input.lineContent.length + 1, Math.max(1, t)), n = Math.min(this._renderedViewLine.input.lineContent.length + 1, Math.max(1, n));
		let i = this._renderedViewLine.input.stopRenderingLineAfter;
		if (i !== -1 && t > i + 1 && n > i + 1) return new Cl(!0, [new xl(this.getWidth(r), 0)]);
		i !== -1 && t > i + 1 && (t = i + 1), i !== -1 && n > i + 1 && (n = i + 1);
		let a = this._renderedViewLine.getVisibleRangesForRange(e, t, n, r);
		return a && a.length > 0 ? new Cl(!1, a) : null;
	}
	getColumnOfNodeOffset(e, t) {
		return this._renderedViewLine ? this._renderedViewLine.getColumnOfNodeOffset(e, t) : 1;
	}
}, Af = class {
	constructor(e, t, n) {
		this._cachedWidth = -1, this.domNode = e, this.input = t;
		let r = Math.floor(t.lineContent.length / 300);
		if (r > 0) {
			this._keyColumnPixelOffsetCache = new Float32Array(r);
			for (let e = 0; e < r; e++) this._keyColumnPixelOffsetCache[e] = -1;
		} else this._keyColumnPixelOffsetCache = null;
		this._characterMapping = n, this._charWidth = t.spaceWidth;
	}
	getWidth(e) {
		if (!this.domNode || this.input.lineContent.length < 300) {
			let e = this._characterMapping.getHorizontalOffset(this._characterMapping.length);
			return Math.round(this._charWidth * e);
		}
		return this._cachedWidth === -1 && (this._cachedWidth = this._getReadingTarget(this.domNode).offsetWidth, e?.markDidDomLayout()), this._cachedWidth;
	}
	getWidthIsFast() {
		return this.input.lineContent.length < 300 || this._cachedWidth !== -1;
	}
	monospaceAssumptionsAreValid() {
		if (!this.domNode) return Df;
		if (this.input.lineContent.length < 300) {
			let e = this.getWidth(null), t = this.domNode.domNode.firstChild.offsetWidth;
			Math.abs(e - t) >= 2 && (console.warn("monospace assumptions have been violated, therefore disabling monospace optimizations!"), Df = !1);
		}
		return Df;
	}
	toSlowRenderedLine() {
		return Nf(this.domNode, this.input, this._characterMapping, !1, 0);
	}
	getVisibleRangesForRange(e, t, n, r) {
		let i = this._getColumnPixelOffset(e, t, r);
		return [new xl(i, this._getColumnPixelOffset(e, n, r) - i)];
	}
	_getColumnPixelOffset(e, t, n) {
		if (t <= 300) {
			let e = this._characterMapping.getHorizontalOffset(t);
			return this._charWidth * e;
		}
		let r = Math.floor((t - 1) / 300) - 1, i = (r + 1) * 300 + 1, a = -1;
		if (this._keyColumnPixelOffsetCache && (a = this._keyColumnPixelOffsetCache[r], a === -1 && (a = this._actualReadPixelOffset(e, i, n), this._keyColumnPixelOffsetCache[r] = a)), a === -1) {
			let e = this._characterMapping.getHorizontalOffset(t);
			return this._charWidth * e;
		}
		let o = this._characterMapping.getHorizontalOffset(i), s = this._characterMapping.getHorizontalOffset(t);
		return a + this._charWidth * (s - o);
	}
	_getReadingTarget(e) {
		return e.domNode.firstChild;
	}
	_actualReadPixelOffset(e, t, n) {
		if (!this.domNode) return -1;
		let r = this._characterMapping.getDomPosition(t), i = wl.readHorizontalRanges(this._getReadingTarget(this.domNode), r.partIndex, r.charIndex, r.partIndex, r.charIndex, n);
		return !i || i.length === 0 ? -1 : i[0].left;
	}
	getColumnOfNodeOffset(e, t) {
		return If(this._characterMapping, e, t);
	}
}, jf = class {
	constructor(e, t, n, r, i) {
		if (this.domNode = e, this.input = t, this._characterMapping = n, this._isWhitespaceOnly = /^\s*$/.test(t.lineContent), this._containsForeignElements = i, this._cachedWidth = -1, this._pixelOffsetCache = null, !r || this._characterMapping.length === 0) {
			this._pixelOffsetCache = new Float32Array(Math.max(2, this._characterMapping.length + 1));
			for (let e = 0, t = this._characterMapping.length; e <= t; e++) this._pixelOffsetCache[e] = -1;
		}
	}
	_getReadingTarget(e) {
		return e.domNode.firstChild;
	}
	getWidth(e) {
		return this.domNode ? (this._cachedWidth === -1 && (this._cachedWidth = this._getReadingTarget(this.domNode).offsetWidth, e?.markDidDomLayout()), this._cachedWidth) : 0;
	}
	getWidthIsFast() {
		return this._cachedWidth !== -1;
	}
	getVisibleRangesForRange(e, t, n, r) {
		if (!this.domNode) return null;
		if (this._pixelOffsetCache !== null) {
			let i = this._readPixelOffset(this.domNode, e, t, r);
			if (i === -1) return null;
			let a = this._readPixelOffset(this.domNode, e, n, r);
			return a === -1 ? null : [new xl(i, a - i)];
		}
		return this._readVisibleRangesForRange(this.domNode, e, t, n, r);
	}
	_readVisibleRangesForRange(e, t, n, r, i) {
		if (n === r) {
			let r = this._readPixelOffset(e, t, n, i);
			return r === -1 ? null : [new xl(r, 0)];
		}
		return this._readRawVisibleRangesForRange(e, n, r, i);
	}
	_readPixelOffset(e, t, n, r) {
		if (this._characterMapping.length === 0) {
			if (this._containsForeignElements === 0 || this._containsForeignElements === 2) return 0;
			if (this._containsForeignElements === 1) return this.getWidth(r);
			let t = this._getReadingTarget(e);
			return t.firstChild ? (r.markDidDomLayout(), t.firstChild.offsetWidth) : 0;
		}
		if (this._pixelOffsetCache !== null) {
			let i = this._pixelOffsetCache[n];
			if (i !== -1) return i;
			let a = this._actualReadPixelOffset(e, t, n, r);
			return this._pixelOffsetCache[n] = a, a;
		}
		return this._actualReadPixelOffset(e, t, n, r);
	}
	_actualReadPixelOffset(e, t, n, r) {
		if (this._characterMapping.length === 0) {
			let t = wl.readHorizontalRanges(this._getReadingTarget(e), 0, 0, 0, 0, r);
			return !t || t.length === 0 ? -1 : t[0].left;
		}
		if (n === this._characterMapping.length && this._isWhitespaceOnly && this._containsForeignElements === 0) return this.getWidth(r);
		let i = this._characterMapping.getDomPosition(n), a = wl.readHorizontalRanges(this._getReadingTarget(e), i.partIndex, i.charIndex, i.partIndex, i.charIndex, r);
		if (!a || a.length === 0) return -1;
		let o = a[0].left;
		if (this.input.isBasicASCII) {
			let e = this._characterMapping.getHorizontalOffset(n), t = Math.round(this.input.spaceWidth * e);
			if (Math.abs(t - o) <= 1) return t;
		}
		return o;
	}
	_readRawVisibleRangesForRange(e, t, n, r) {
		if (t === 1 && n === this._characterMapping.length) return [new xl(0, this.getWidth(r))];
		let i = this._characterMapping.getDomPosition(t), a = this._characterMapping.getDomPosition(n);
		return wl.readHorizontalRanges(this._getReadingTarget(e), i.partIndex, i.charIndex, a.partIndex, a.charIndex, r);
	}
	getColumnOfNodeOffset(e, t) {
		return If(this._characterMapping, e, t);
	}
}, Mf = class extends jf {
	_readVisibleRangesForRange(e, t, n, r, i) {
		let a = super._readVisibleRangesForRange(e, t, n, r, i);
		if (!a || a.length === 0 || n === r || n === 1 && r === this._characterMapping.length) return a;
		if (!this.input.containsRTL) {
			let n = this._readPixelOffset(e, t, r, i);
			if (n !== -1) {
				let e = a[a.length - 1];
				e.left < n && (e.width = n - e.left);
			}
		}
		return a;
	}
}, Nf = (function() {
	return A ? Pf : Ff;
})();
function Pf(e, t, n, r, i) {
	return new Mf(e, t, n, r, i);
}
function Ff(e, t, n, r, i) {
	return new jf(e, t, n, r, i);
}
function If(e, t, n) {
	let r = t.textContent.length, i = -1;
	for (; t;) t = t.previousSibling, i++;
	return e.getColumn(new Yl(i, n), r);
}
// node_modules/monaco-editor/esm/vs/editor/common/core/cursorColumns.js
var Lf = class e {
	static _nextVisibleColumn(t, n, r) {
		return t === 9 ? e.nextRenderTabStop(n, r) : rr(t) || ir(t) ? n + 2 : n + 1;
	}
	static visibleColumnFromColumn(e, t, n) {
		let r = Math.min(t - 1, e.length), i = e.substring(0, r), a = new Kn(i), o = 0;
		for (; !a.eol();) {
			let e = Un(i, r, a.offset);
			a.nextGraphemeLength(), o = this._nextVisibleColumn(e, o, n);
		}
		return o;
	}
	static columnFromVisibleColumn(e, t, n) {
		if (t <= 0) return 1;
		let r = e.length, i = new Kn(e), a = 0, o = 1;
		for (; !i.eol();) {
			let s = Un(e, r, i.offset);
			i.nextGraphemeLength();
			let c = this._nextVisibleColumn(s, a, n), l = i.offset + 1;
			if (c >= t) {
				let e = t - a;
				return c - t < e ? l : o;
			}
			a = c, o = l;
		}
		return r + 1;
	}
	static nextRenderTabStop(e, t) {
		return e + t - e % t;
	}
	static nextIndentTabStop(e, t) {
		return e + t - e % t;
	}
	static prevRenderTabStop(e, t) {
		return Math.max(0, e - 1 - (e - 1) % t);
	}
	static prevIndentTabStop(e, t) {
		return Math.max(0, e - 1 - (e - 1) % t);
	}
}, Rf = class e {
	static whitespaceVisibleColumn(e, t, n) {
		let r = e.length, i = 0, a = -1, o = -1;
		for (let s = 0; s < r; s++) {
			if (s === t) return [
				a,
				o,
				i
			];
			switch (i % n === 0 && (a = s, o = i), e.charCodeAt(s)) {
				case 32:
					i += 1;
					break;
				case 9:
					i = Lf.nextRenderTabStop(i, n);
					break;
				default: return [
					-1,
					-1,
					-1
				];
			}
		}
		return t === r ? [
			a,
			o,
			i
		] : [
			-1,
			-1,
			-1
		];
	}
	static atomicPosition(t, n, r, i) {
		let a = t.length, [o, s, c] = e.whitespaceVisibleColumn(t, n, r);
		if (c === -1) return -1;
		let l;
		switch (i) {
			case 0:
				l = !0;
				break;
			case 1:
				l = !1;
				break;
			case 2:
				if (c % r === 0) return n;
				l = c % r <= r / 2;
		}
		if (l) {
			if (o === -1) return -1;
			let e = s;
			for (let n = o; n < a; ++n) {
				if (e === s + r) return o;
				switch (t.charCodeAt(n)) {
					case 32:
						e += 1;
						break;
					case 9:
						e = Lf.nextRenderTabStop(e, r);
						break;
					default: return -1;
				}
			}
			return e === s + r ? o : -1;
		}
		let u = Lf.nextRenderTabStop(c, r), d = c;
		for (let e = n; e < a; e++) {
			if (d === u) return e;
			switch (t.charCodeAt(e)) {
				case 32:
					d += 1;
					break;
				case 9:
					d = Lf.nextRenderTabStop(d, r);
					break;
				default: return -1;
			}
		}
		return d === u ? a : -1;
	}
}, zf = /* @__PURE__ */ e({ MouseTargetFactory: () => Xf }), Bf = class {
	constructor(e = null) {
		this.hitTarget = e, this.type = 0;
	}
}, Vf = class {
	get hitTarget() {
		return this.spanNode;
	}
	constructor(e, t, n) {
		this.position = e, this.spanNode = t, this.injectedText = n, this.type = 1;
	}
}, Hf;
(function(e) {
	function t(e, t, n) {
		let r = e.getPositionFromDOMInfo(t, n);
		return r ? new Vf(r, t, null) : new Bf(t);
	}
	e.createFromDOMInfo = t;
})(Hf ||= {});
var Uf = class {
	constructor(e, t) {
		this.lastViewCursorsRenderData = e, this.lastTextareaPosition = t;
	}
}, Wf = class {
	static _deduceRage(e, t = null) {
		return !t && e ? new ne(e.lineNumber, e.column, e.lineNumber, e.column) : t ?? null;
	}
	static createUnknown(e, t, n) {
		return {
			type: 0,
			element: e,
			mouseColumn: t,
			position: n,
			range: this._deduceRage(n)
		};
	}
	static createTextarea(e, t) {
		return {
			type: 1,
			element: e,
			mouseColumn: t,
			position: null,
			range: null
		};
	}
	static createMargin(e, t, n, r, i, a) {
		return {
			type: e,
			element: t,
			mouseColumn: n,
			position: r,
			range: i,
			detail: a
		};
	}
	static createViewZone(e, t, n, r, i) {
		return {
			type: e,
			element: t,
			mouseColumn: n,
			position: r,
			range: this._deduceRage(r),
			detail: i
		};
	}
	static createContentText(e, t, n, r, i) {
		return {
			type: 6,
			element: e,
			mouseColumn: t,
			position: n,
			range: this._deduceRage(n, r),
			detail: i
		};
	}
	static createContentEmpty(e, t, n, r) {
		return {
			type: 7,
			element: e,
			mouseColumn: t,
			position: n,
			range: this._deduceRage(n),
			detail: r
		};
	}
	static createContentWidget(e, t, n) {
		return {
			type: 9,
			element: e,
			mouseColumn: t,
			position: null,
			range: null,
			detail: n
		};
	}
	static createScrollbar(e, t, n) {
		return {
			type: 11,
			element: e,
			mouseColumn: t,
			position: n,
			range: this._deduceRage(n)
		};
	}
	static createOverlayWidget(e, t, n) {
		return {
			type: 12,
			element: e,
			mouseColumn: t,
			position: null,
			range: null,
			detail: n
		};
	}
	static createOutsideEditor(e, t, n, r) {
		return {
			type: 13,
			element: null,
			mouseColumn: e,
			position: t,
			range: this._deduceRage(t),
			outsidePosition: n,
			outsideDistance: r
		};
	}
	static _typeToString(e) {
		return e === 1 ? "TEXTAREA" : e === 2 ? "GUTTER_GLYPH_MARGIN" : e === 3 ? "GUTTER_LINE_NUMBERS" : e === 4 ? "GUTTER_LINE_DECORATIONS" : e === 5 ? "GUTTER_VIEW_ZONE" : e === 6 ? "CONTENT_TEXT" : e === 7 ? "CONTENT_EMPTY" : e === 8 ? "CONTENT_VIEW_ZONE" : e === 9 ? "CONTENT_WIDGET" : e === 10 ? "OVERVIEW_RULER" : e === 11 ? "SCROLLBAR" : e === 12 ? "OVERLAY_WIDGET" : "UNKNOWN";
	}
	static toString(e) {
		return this._typeToString(e.type) + ": " + e.position + " - " + e.range + " - " + JSON.stringify(e.detail);
	}
}, $ = class {
	static isTextArea(e) {
		return e.length === 2 && e[0] === 3 && e[1] === 7;
	}
	static isChildOfViewLines(e) {
		return e.length >= 4 && e[0] === 3 && e[3] === 8;
	}
	static isStrictChildOfViewLines(e) {
		return e.length > 4 && e[0] === 3 && e[3] === 8;
	}
	static isChildOfScrollableElement(e) {
		return e.length >= 2 && e[0] === 3 && e[1] === 6;
	}
	static isChildOfMinimap(e) {
		return e.length >= 2 && e[0] === 3 && e[1] === 9;
	}
	static isChildOfContentWidgets(e) {
		return e.length >= 4 && e[0] === 3 && e[3] === 1;
	}
	static isChildOfOverflowGuard(e) {
		return e.length >= 1 && e[0] === 3;
	}
	static isChildOfOverflowingContentWidgets(e) {
		return e.length >= 1 && e[0] === 2;
	}
	static isChildOfOverlayWidgets(e) {
		return e.length >= 2 && e[0] === 3 && e[1] === 4;
	}
	static isChildOfOverflowingOverlayWidgets(e) {
		return e.length >= 1 && e[0] === 5;
	}
}, Gf = class e {
	constructor(e, t, n) {
		this.viewModel = e.viewModel;
		let r = e.configuration.options;
		this.layoutInfo = r.get(146), this.viewDomNode = t.viewDomNode, this.lineHeight = r.get(67), this.stickyTabStops = r.get(117), this.typicalHalfwidthCharacterWidth = r.get(50).typicalHalfwidthCharacterWidth, this.lastRenderData = n, this._context = e, this._viewHelper = t;
	}
	getZoneAtCoord(t) {
		return e.getZoneAtCoord(this._context, t);
	}
	static getZoneAtCoord(e, t) {
		let n = e.viewLayout.getWhitespaceAtVerticalOffset(t);
		if (n) {
			let r = n.verticalOffset + n.height / 2, i = e.viewModel.getLineCount(), a = null, o, s = null;
			return n.afterLineNumber !== i && (s = new x(n.afterLineNumber + 1, 1)), n.afterLineNumber > 0 && (a = new x(n.afterLineNumber, e.viewModel.getLineMaxColumn(n.afterLineNumber))), o = s === null ? a : a === null ? s : t < r ? a : s, {
				viewZoneId: n.id,
				afterLineNumber: n.afterLineNumber,
				positionBefore: a,
				positionAfter: s,
				position: o
			};
		}
		return null;
	}
	getFullLineRangeAtCoord(e) {
		if (this._context.viewLayout.isAfterLines(e)) {
			let e = this._context.viewModel.getLineCount(), t = this._context.viewModel.getLineMaxColumn(e);
			return {
				range: new ne(e, t, e, t),
				isAfterLines: !0
			};
		}
		let t = this._context.viewLayout.getLineNumberAtVerticalOffset(e), n = this._context.viewModel.getLineMaxColumn(t);
		return {
			range: new ne(t, 1, t, n),
			isAfterLines: !1
		};
	}
	getLineNumberAtVerticalOffset(e) {
		return this._context.viewLayout.getLineNumberAtVerticalOffset(e);
	}
	isAfterLines(e) {
		return this._context.viewLayout.isAfterLines(e);
	}
	isInTopPadding(e) {
		return this._context.viewLayout.isInTopPadding(e);
	}
	isInBottomPadding(e) {
		return this._context.viewLayout.isInBottomPadding(e);
	}
	getVerticalOffsetForLineNumber(e) {
		return this._context.viewLayout.getVerticalOffsetForLineNumber(e);
	}
	findAttribute(t, n) {
		return e._findAttribute(t, n, this._viewHelper.viewDomNode);
	}
	static _findAttribute(e, t, n) {
		for (; e && e !== e.ownerDocument.body;) {
			if (e.hasAttribute && e.hasAttribute(t)) return e.getAttribute(t);
			if (e === n) return null;
			e = e.parentNode;
		}
		return null;
	}
	getLineWidth(e) {
		return this._viewHelper.getLineWidth(e);
	}
	visibleRangeForPosition(e, t) {
		return this._viewHelper.visibleRangeForPosition(e, t);
	}
	getPositionFromDOMInfo(e, t) {
		return this._viewHelper.getPositionFromDOMInfo(e, t);
	}
	getCurrentScrollTop() {
		return this._context.viewLayout.getCurrentScrollTop();
	}
	getCurrentScrollLeft() {
		return this._context.viewLayout.getCurrentScrollLeft();
	}
}, Kf = class {
	constructor(e, t, n, r) {
		this.editorPos = t, this.pos = n, this.relativePos = r, this.mouseVerticalOffset = Math.max(0, e.getCurrentScrollTop() + this.relativePos.y), this.mouseContentHorizontalOffset = e.getCurrentScrollLeft() + this.relativePos.x - e.layoutInfo.contentLeft, this.isInMarginArea = this.relativePos.x < e.layoutInfo.contentLeft && this.relativePos.x >= e.layoutInfo.glyphMarginLeft, this.isInContentArea = !this.isInMarginArea, this.mouseColumn = Math.max(0, Xf._getMouseColumn(this.mouseContentHorizontalOffset, e.typicalHalfwidthCharacterWidth));
	}
}, qf = class extends Kf {
	get target() {
		return this._useHitTestTarget ? this.hitTestResult.value.hitTarget : this._eventTarget;
	}
	get targetPath() {
		return this._targetPathCacheElement !== this.target && (this._targetPathCacheElement = this.target, this._targetPathCacheValue = pl.collect(this.target, this._ctx.viewDomNode)), this._targetPathCacheValue;
	}
	constructor(e, t, n, r, i) {
		super(e, t, n, r), this.hitTestResult = new un(() => Xf.doHitTest(this._ctx, this)), this._targetPathCacheElement = null, this._targetPathCacheValue = /* @__PURE__ */ new Uint8Array(), this._ctx = e, this._eventTarget = i;
		let a = !!this._eventTarget;
		this._useHitTestTarget = !a;
	}
	toString() {
		return `pos(${this.pos.x},${this.pos.y}), editorPos(${this.editorPos.x},${this.editorPos.y}), relativePos(${this.relativePos.x},${this.relativePos.y}), mouseVerticalOffset: ${this.mouseVerticalOffset}, mouseContentHorizontalOffset: ${this.mouseContentHorizontalOffset}\n\ttarget: ${this.target ? this.target.outerHTML : null}`;
	}
	get wouldBenefitFromHitTestTargetSwitch() {
		return !this._useHitTestTarget && this.hitTestResult.value.hitTarget !== null && this.target !== this.hitTestResult.value.hitTarget;
	}
	switchToHitTestTarget() {
		this._useHitTestTarget = !0;
	}
	_getMouseColumn(e = null) {
		return e && e.column < this._ctx.viewModel.getLineMaxColumn(e.lineNumber) ? Lf.visibleColumnFromColumn(this._ctx.viewModel.getLineContent(e.lineNumber), e.column, this._ctx.viewModel.model.getOptions().tabSize) + 1 : this.mouseColumn;
	}
	fulfillUnknown(e = null) {
		return Wf.createUnknown(this.target, this._getMouseColumn(e), e);
	}
	fulfillTextarea() {
		return Wf.createTextarea(this.target, this._getMouseColumn());
	}
	fulfillMargin(e, t, n, r) {
		return Wf.createMargin(e, this.target, this._getMouseColumn(t), t, n, r);
	}
	fulfillViewZone(e, t, n) {
		return Wf.createViewZone(e, this.target, this._getMouseColumn(t), t, n);
	}
	fulfillContentText(e, t, n) {
		return Wf.createContentText(this.target, this._getMouseColumn(e), e, t, n);
	}
	fulfillContentEmpty(e, t) {
		return Wf.createContentEmpty(this.target, this._getMouseColumn(e), e, t);
	}
	fulfillContentWidget(e) {
		return Wf.createContentWidget(this.target, this._getMouseColumn(), e);
	}
	fulfillScrollbar(e) {
		return Wf.createScrollbar(this.target, this._getMouseColumn(e), e);
	}
	fulfillOverlayWidget(e) {
		return Wf.createOverlayWidget(this.target, this._getMouseColumn(), e);
	}
}, Jf = { isAfterLines: !0 };
function Yf(e) {
	return {
		isAfterLines: !1,
		horizontalDistanceToText: e
	};
}
var Xf = class e {
	constructor(e, t) {
		this._context = e, this._viewHelper = t;
	}
	mouseTargetIsWidget(e) {
		let t = e.target, n = pl.collect(t, this._viewHelper.viewDomNode);
		return !!($.isChildOfContentWidgets(n) || $.isChildOfOverflowingContentWidgets(n) || $.isChildOfOverlayWidgets(n) || $.isChildOfOverflowingOverlayWidgets(n));
	}
	createMouseTarget(t, n, r, i, a) {
		let o = new Gf(this._context, this._viewHelper, t), s = new qf(o, n, r, i, a);
		try {
			let t = e._createMouseTarget(o, s);
			if (t.type === 6 && o.stickyTabStops && t.position !== null) {
				let n = e._snapToSoftTabBoundary(t.position, o.viewModel), r = ne.fromPositions(n, n).plusRange(t.range);
				return s.fulfillContentText(n, r, t.detail);
			}
			return t;
		} catch {
			return s.fulfillUnknown();
		}
	}
	static _createMouseTarget(t, n) {
		if (n.target === null) return n.fulfillUnknown();
		let r = n, i = null;
		return $.isChildOfOverflowGuard(n.targetPath) || $.isChildOfOverflowingContentWidgets(n.targetPath) || $.isChildOfOverflowingOverlayWidgets(n.targetPath) || (i ||= n.fulfillUnknown()), i ||= e._hitTestContentWidget(t, r), i ||= e._hitTestOverlayWidget(t, r), i ||= e._hitTestMinimap(t, r), i ||= e._hitTestScrollbarSlider(t, r), i ||= e._hitTestViewZone(t, r), i ||= e._hitTestMargin(t, r), i ||= e._hitTestViewCursor(t, r), i ||= e._hitTestTextArea(t, r), i ||= e._hitTestViewLines(t, r), i ||= e._hitTestScrollbar(t, r), i || n.fulfillUnknown();
	}
	static _hitTestContentWidget(e, t) {
		if ($.isChildOfContentWidgets(t.targetPath) || $.isChildOfOverflowingContentWidgets(t.targetPath)) {
			let n = e.findAttribute(t.target, "widgetId");
			return n ? t.fulfillContentWidget(n) : t.fulfillUnknown();
		}
		return null;
	}
	static _hitTestOverlayWidget(e, t) {
		if ($.isChildOfOverlayWidgets(t.targetPath) || $.isChildOfOverflowingOverlayWidgets(t.targetPath)) {
			let n = e.findAttribute(t.target, "widgetId");
			return n ? t.fulfillOverlayWidget(n) : t.fulfillUnknown();
		}
		return null;
	}
	static _hitTestViewCursor(e, t) {
		if (t.target) {
			let n = e.lastRenderData.lastViewCursorsRenderData;
			for (let e of n) if (t.target === e.domNode) return t.fulfillContentText(e.position, null, {
				mightBeForeignElement: !1,
				injectedText: null
			});
		}
		if (t.isInContentArea) {
			let n = e.lastRenderData.lastViewCursorsRenderData, r = t.mouseContentHorizontalOffset, i = t.mouseVerticalOffset;
			for (let a of n) {
				if (r < a.contentLeft || r > a.contentLeft + a.width) continue;
				let n = e.getVerticalOffsetForLineNumber(a.position.lineNumber);
				if (n <= i && i <= n + a.height) return t.fulfillContentText(a.position, null, {
					mightBeForeignElement: !1,
					injectedText: null
				});
			}
		}
		return null;
	}
	static _hitTestViewZone(e, t) {
		let n = e.getZoneAtCoord(t.mouseVerticalOffset);
		if (n) {
			let e = t.isInContentArea ? 8 : 5;
			return t.fulfillViewZone(e, n.position, n);
		}
		return null;
	}
	static _hitTestTextArea(e, t) {
		return $.isTextArea(t.targetPath) ? e.lastRenderData.lastTextareaPosition ? t.fulfillContentText(e.lastRenderData.lastTextareaPosition, null, {
			mightBeForeignElement: !1,
			injectedText: null
		}) : t.fulfillTextarea() : null;
	}
	static _hitTestMargin(e, t) {
		if (t.isInMarginArea) {
			let n = e.getFullLineRangeAtCoord(t.mouseVerticalOffset), r = n.range.getStartPosition(), i = Math.abs(t.relativePos.x), a = {
				isAfterLines: n.isAfterLines,
				glyphMarginLeft: e.layoutInfo.glyphMarginLeft,
				glyphMarginWidth: e.layoutInfo.glyphMarginWidth,
				lineNumbersWidth: e.layoutInfo.lineNumbersWidth,
				offsetX: i
			};
			if (i -= e.layoutInfo.glyphMarginLeft, i <= e.layoutInfo.glyphMarginWidth) {
				let o = e.viewModel.coordinatesConverter.convertViewPositionToModelPosition(n.range.getStartPosition());
				return a.glyphMarginLane = e.viewModel.glyphLanes.getLanesAtLine(o.lineNumber)[Math.floor(i / e.lineHeight)], t.fulfillMargin(2, r, n.range, a);
			}
			return i -= e.layoutInfo.glyphMarginWidth, i <= e.layoutInfo.lineNumbersWidth ? t.fulfillMargin(3, r, n.range, a) : (i -= e.layoutInfo.lineNumbersWidth, t.fulfillMargin(4, r, n.range, a));
		}
		return null;
	}
	static _hitTestViewLines(t, n) {
		if (!$.isChildOfViewLines(n.targetPath)) return null;
		if (t.isInTopPadding(n.mouseVerticalOffset)) return n.fulfillContentEmpty(new x(1, 1), Jf);
		if (t.isAfterLines(n.mouseVerticalOffset) || t.isInBottomPadding(n.mouseVerticalOffset)) {
			let e = t.viewModel.getLineCount(), r = t.viewModel.getLineMaxColumn(e);
			return n.fulfillContentEmpty(new x(e, r), Jf);
		}
		if ($.isStrictChildOfViewLines(n.targetPath)) {
			let e = t.getLineNumberAtVerticalOffset(n.mouseVerticalOffset);
			if (t.viewModel.getLineLength(e) === 0) {
				let r = t.getLineWidth(e), i = Yf(n.mouseContentHorizontalOffset - r);
				return n.fulfillContentEmpty(new x(e, 1), i);
			}
			let r = t.getLineWidth(e);
			if (n.mouseContentHorizontalOffset >= r) {
				let i = Yf(n.mouseContentHorizontalOffset - r), a = new x(e, t.viewModel.getLineMaxColumn(e));
				return n.fulfillContentEmpty(a, i);
			}
		}
		let r = n.hitTestResult.value;
		return r.type === 1 ? e.createMouseTargetFromHitTestPosition(t, n, r.spanNode, r.position, r.injectedText) : n.wouldBenefitFromHitTestTargetSwitch ? (n.switchToHitTestTarget(), this._createMouseTarget(t, n)) : n.fulfillUnknown();
	}
	static _hitTestMinimap(e, t) {
		if ($.isChildOfMinimap(t.targetPath)) {
			let n = e.getLineNumberAtVerticalOffset(t.mouseVerticalOffset), r = e.viewModel.getLineMaxColumn(n);
			return t.fulfillScrollbar(new x(n, r));
		}
		return null;
	}
	static _hitTestScrollbarSlider(e, t) {
		if ($.isChildOfScrollableElement(t.targetPath) && t.target && t.target.nodeType === 1) {
			let n = t.target.className;
			if (n && /\b(slider|scrollbar)\b/.test(n)) {
				let n = e.getLineNumberAtVerticalOffset(t.mouseVerticalOffset), r = e.viewModel.getLineMaxColumn(n);
				return t.fulfillScrollbar(new x(n, r));
			}
		}
		return null;
	}
	static _hitTestScrollbar(e, t) {
		if ($.isChildOfScrollableElement(t.targetPath)) {
			let n = e.getLineNumberAtVerticalOffset(t.mouseVerticalOffset), r = e.viewModel.getLineMaxColumn(n);
			return t.fulfillScrollbar(new x(n, r));
		}
		return null;
	}
	getMouseColumn(t) {
		let n = this._context.configuration.options, r = n.get(146), i = this._context.viewLayout.getCurrentScrollLeft() + t.x - r.contentLeft;
		return e._getMouseColumn(i, n.get(50).typicalHalfwidthCharacterWidth);
	}
	static _getMouseColumn(e, t) {
		return e < 0 ? 1 : Math.round(e / t) + 1;
	}
	static createMouseTargetFromHitTestPosition(e, t, n, r, i) {
		let a = r.lineNumber, o = r.column, s = e.getLineWidth(a);
		if (t.mouseContentHorizontalOffset > s) {
			let e = Yf(t.mouseContentHorizontalOffset - s);
			return t.fulfillContentEmpty(r, e);
		}
		let c = e.visibleRangeForPosition(a, o);
		if (!c) return t.fulfillUnknown(r);
		let l = c.left;
		if (Math.abs(t.mouseContentHorizontalOffset - l) < 1) return t.fulfillContentText(r, null, {
			mightBeForeignElement: !!i,
			injectedText: i
		});
		let u = [];
		if (u.push({
			offset: c.left,
			column: o
		}), o > 1) {
			let t = e.visibleRangeForPosition(a, o - 1);
			t && u.push({
				offset: t.left,
				column: o - 1
			});
		}
		if (o < e.viewModel.getLineMaxColumn(a)) {
			let t = e.visibleRangeForPosition(a, o + 1);
			t && u.push({
				offset: t.left,
				column: o + 1
			});
		}
		u.sort((e, t) => e.offset - t.offset);
		let d = t.pos.toClientCoordinates(P(e.viewDomNode)), f = n.getBoundingClientRect(), p = f.left <= d.clientX && d.clientX <= f.right, m = null;
		for (let e = 1; e < u.length; e++) {
			let n = u[e - 1], i = u[e];
			if (n.offset <= t.mouseContentHorizontalOffset && t.mouseContentHorizontalOffset <= i.offset) {
				m = new ne(a, n.column, a, i.column), r = Math.abs(n.offset - t.mouseContentHorizontalOffset) < Math.abs(i.offset - t.mouseContentHorizontalOffset) ? new x(a, n.column) : new x(a, i.column);
				break;
			}
		}
		return t.fulfillContentText(r, m, {
			mightBeForeignElement: !p || !!i,
			injectedText: i
		});
	}
	static _doHitTestWithCaretRangeFromPoint(e, t) {
		let n = e.getLineNumberAtVerticalOffset(t.mouseVerticalOffset), r = e.getVerticalOffsetForLineNumber(n), i = r + e.lineHeight;
		if (!(n === e.viewModel.getLineCount() && t.mouseVerticalOffset > i)) {
			let n = Math.floor((r + i) / 2), a = t.pos.y + (n - t.mouseVerticalOffset);
			a <= t.editorPos.y && (a = t.editorPos.y + 1), a >= t.editorPos.y + t.editorPos.height && (a = t.editorPos.y + t.editorPos.height - 1);
			let o = new Qc(t.pos.x, a), s = this._actualDoHitTestWithCaretRangeFromPoint(e, o.toClientCoordinates(P(e.viewDomNode)));
			if (s.type === 1) return s;
		}
		return this._actualDoHitTestWithCaretRangeFromPoint(e, t.pos.toClientCoordinates(P(e.viewDomNode)));
	}
	static _actualDoHitTestWithCaretRangeFromPoint(e, t) {
		let n = xi(e.viewDomNode), r;
		if (r = n ? n.caretRangeFromPoint === void 0 ? Zf(n, t.clientX, t.clientY) : n.caretRangeFromPoint(t.clientX, t.clientY) : e.viewDomNode.ownerDocument.caretRangeFromPoint(t.clientX, t.clientY), !r || !r.startContainer) return new Bf();
		let i = r.startContainer;
		if (i.nodeType === i.TEXT_NODE) {
			let t = i.parentNode, n = t ? t.parentNode : null, a = n ? n.parentNode : null;
			return (a && a.nodeType === a.ELEMENT_NODE ? a.className : null) === kf.CLASS_NAME ? Hf.createFromDOMInfo(e, t, r.startOffset) : new Bf(i.parentNode);
		}
		if (i.nodeType === i.ELEMENT_NODE) {
			let t = i.parentNode, n = t ? t.parentNode : null;
			return (n && n.nodeType === n.ELEMENT_NODE ? n.className : null) === kf.CLASS_NAME ? Hf.createFromDOMInfo(e, i, i.textContent.length) : new Bf(i);
		}
		return new Bf();
	}
	static _doHitTestWithCaretPositionFromPoint(e, t) {
		let n = e.viewDomNode.ownerDocument.caretPositionFromPoint(t.clientX, t.clientY);
		if (n.offsetNode.nodeType === n.offsetNode.TEXT_NODE) {
			let t = n.offsetNode.parentNode, r = t ? t.parentNode : null, i = r ? r.parentNode : null;
			return (i && i.nodeType === i.ELEMENT_NODE ? i.className : null) === kf.CLASS_NAME ? Hf.createFromDOMInfo(e, n.offsetNode.parentNode, n.offset) : new Bf(n.offsetNode.parentNode);
		}
		if (n.offsetNode.nodeType === n.offsetNode.ELEMENT_NODE) {
			let t = n.offsetNode.parentNode, r = t && t.nodeType === t.ELEMENT_NODE ? t.className : null, i = t ? t.parentNode : null, a = i && i.nodeType === i.ELEMENT_NODE ? i.className : null;
			if (r === kf.CLASS_NAME) {
				let t = n.offsetNode.childNodes[Math.min(n.offset, n.offsetNode.childNodes.length - 1)];
				if (t) return Hf.createFromDOMInfo(e, t, 0);
			} else if (a === kf.CLASS_NAME) return Hf.createFromDOMInfo(e, n.offsetNode, 0);
		}
		return new Bf(n.offsetNode);
	}
	static _snapToSoftTabBoundary(e, t) {
		let n = t.getLineContent(e.lineNumber), { tabSize: r } = t.model.getOptions(), i = Rf.atomicPosition(n, e.column - 1, r, 2);
		return i === -1 ? e : new x(e.lineNumber, i + 1);
	}
	static doHitTest(e, t) {
		let n = new Bf();
		if (typeof e.viewDomNode.ownerDocument.caretRangeFromPoint == "function" ? n = this._doHitTestWithCaretRangeFromPoint(e, t) : e.viewDomNode.ownerDocument.caretPositionFromPoint && (n = this._doHitTestWithCaretPositionFromPoint(e, t.pos.toClientCoordinates(P(e.viewDomNode)))), n.type === 1) {
			let t = e.viewModel.getInjectedTextAt(n.position), r = e.viewModel.normalizePosition(n.position, 2);
			(t || !r.equals(n.position)) && (n = new Vf(r, n.spanNode, t));
		}
		return n;
	}
};
function Zf(e, t, n) {
	let r = document.createRange(), i = e.elementFromPoint(t, n);
	if (i !== null) {
		for (; i && i.firstChild && i.firstChild.nodeType !== i.firstChild.TEXT_NODE && i.lastChild && i.lastChild.firstChild;) i = i.lastChild;
		let e = i.getBoundingClientRect(), n = P(i), a = `${n.getComputedStyle(i, null).getPropertyValue("font-style")} ${n.getComputedStyle(i, null).getPropertyValue("font-variant")} ${n.getComputedStyle(i, null).getPropertyValue("font-weight")} ${n.getComputedStyle(i, null).getPropertyValue("font-size")}/${n.getComputedStyle(i, null).getPropertyValue("line-height")} ${n.getComputedStyle(i, null).getPropertyValue("font-family")}`, o = i.innerText, s = e.left, c = 0, l;
		if (t > e.left + e.width) c = o.length;
		else {
			let e = Qf.getInstance();
			for (let n = 0; n < o.length + 1; n++) {
				if (l = e.getCharWidth(o.charAt(n), a) / 2, s += l, t < s) {
					c = n;
					break;
				}
				s += l;
			}
		}
		r.setStart(i.firstChild, c), r.setEnd(i.firstChild, c);
	}
	return r;
}
var Qf = class e {
	static {
		this._INSTANCE = null;
	}
	static getInstance() {
		return e._INSTANCE ||= new e(), e._INSTANCE;
	}
	constructor() {
		this._cache = {}, this._canvas = document.createElement("canvas");
	}
	getCharWidth(e, t) {
		let n = e + t;
		if (this._cache[n]) return this._cache[n];
		let r = this._canvas.getContext("2d");
		r.font = t;
		let i = r.measureText(e).width;
		return this._cache[n] = i, i;
	}
};
export { ju as $, Bi as $a, ka as $i, Os as $n, Un as $o, Ao as $r, _e as $s, qc as $t, sd as A, Si as Aa, to as Ai, Cc as An, vr as Ao, xs as Ar, He as As, Il as At, td as B, hi as Ba, Za as Bi, Ws as Bn, Qn as Bo, Vo as Br, Ge as Bs, gl as Bt, bd as C, ma as Ca, us as Ci, pc as Cn, wr as Co, Rs as Cr, un as Cs, Ql as Ct, X as D, Ai as Da, qo as Di, fc as Dn, xr as Do, bs as Dr, rn as Ds, Ul as Dt, cf as E, Ii as Ea, fs as Ei, Dc as En, Sr as Eo, zs as Er, on as Es, Wl as Et, ad as F, pi as Fa, io as Fi, yc as Fn, zn as Fo, Qo as Fr, Ue as Fs, Sl as Ft, Lu as G, va as Ga, Ia as Gi, qs as Gn, In as Go, xo as Gr, Fe as Gs, cl as Gt, Ju as H, P as Ha, Ra as Hi, Hs as Hn, or as Ho, Wo as Hr, Re as Hs, fl as Ht, Xu as I, ui as Ia, U as Ii, Pc as In, kn as Io, Xo as Ir, Ke as Is, bl as It, Eu as J, pa as Ja, B as Ji, rc as Jn, En as Jo, po as Jr, ke as Js, ol as Jt, yu as K, vi as Ka, Wa as Ki, Ys as Kn, hn as Ko, so as Kr, Ne as Ks, il as Kt, Zu as L, di as La, H as Li, Fc as Ln, jn as Lo, Zo as Lr, rt as Ls, yl as Lt, fd as M, ai as Ma, no as Mi, xc as Mn, hr as Mo, gs as Mr, qe as Ms, Fl as Mt, od as N, ii as Na, ao as Ni, _c as Nn, tr as No, hs as Nr, et as Ns, Ll as Nt, lf as O, Oi as Oa, Ko as Oi, Ec as On, gr as Oo, ys as Or, tt as Os, jl as Ot, $u as P, mi as Pa, ro as Pi, vc as Pn, Rn as Po, vs as Pr, Je as Ps, Tl as Pt, _u as Q, Wi as Qa, Oa as Qi, Ts as Qn, dr as Qo, Oo as Qr, ve as Qs, nl as Qt, nd as R, xi as Ra, Qa as Ri, Nc as Rn, An as Ro, Yo as Rr, Le as Rs, vl as Rt, xd as S, fa as Sa, ls as Si, jc as Sn, Pr as So, nc as Sr, _n as Ss, Jl as St, nf as T, sa as Ta, ps as Ti, dc as Tn, Dr as To, Bs as Tr, an as Ts, Kl as Tt, Yu as U, Br as Ua, Fa as Ui, Gs as Un, bn as Uo, Go as Ur, Ye as Us, dl as Ut, qu as V, fi as Va, $a as Vi, Ks as Vn, nr as Vo, Ho as Vr, Ie as Vs, pl as Vt, Nu as W, zr as Wa, Pa as Wi, Js as Wn, Sn as Wo, Uo as Wr, We as Ws, $c as Wt, Hu as X, gi as Xa, Aa as Xi, ic as Xn, Yn as Xo, Do as Xr, Se as Xs, Qc as Xt, Du as Y, Ci as Ya, ja as Yi, ac as Yn, pn as Yo, Eo as Yr, be as Ys, sl as Yt, Au as Z, wi as Za, R as Zi, Ds as Zn, Dn as Zo, ko as Zr, Ce as Zs, rl as Zt, Bd as _, Xi as _a, _o as _i, Tc as _n, aa as _o, Qs as _r, wn as _s, Uu as _t, zf as a, xa as aa, fe as ac, yo as ai, Xc as an, Hr as ao, Is as ar, rr as as, ku as at, Od as b, da as ba, fo as bi, Ac as bn, Yi as bo, tc as br, ar as bs, pu as bt, kf as c, ga as ca, D as cc, No as ci, Ic as cn, Qi as co, As as cr, Pn as cs, Fu as ct, gd as d, ha as da, Io as di, Vc as dn, qi as do, Ns as dr, vn as ds, Mu as dt, L as ea, O as ec, co as ei, Kc as en, zi as eo, Ss as er, mn as es, wu as et, hd as f, $r as fa, Fo as fi, zc as fn, ei as fo, oc as fr, qn as fs, vu as ft, Pd as g, Yr as ga, ho as gi, gc as gn, ia as go, Zs as gr, sr as gs, gu as gt, Nd as h, Xr as ha, To as hi, hc as hn, ti as ho, sc as hr, yn as hs, hu as ht, Uf as i, wa as ia, ue as ic, wo as ii, Yc as in, Vi as io, Ls as ir, dn as is, Ou as it, ud as j, Ei as ja, oo as ji, bc as jn, mr as jo, _s as jr, Qe as js, Nl as jt, ld as k, Ti as ka, eo as ki, Sc as kn, _r as ko, ms as kr, $e as ks, Pl as kt, Of as l, Gi as la, Ro as li, Lc as ln, Li as lo, Ms as lr, Fn as ls, Pu as lt, Cf as m, F as ma, Co as mi, mc as mn, Ki as mo, lc as mr, Cn as ms, zu as mt, Wf as n, Ca as na, me as nc, jo as ni, Wc as nn, Ui as no, Cs as nr, er as ns, Cu as nt, Rf as o, ra as oa, A as oc, vo as oi, Gc as on, Wr as oo, ks as or, Bn as os, Wu as ot, md as p, ni as pa, So as pi, Hc as pn, Qr as po, cc as pr, Jn as ps, Ku as pt, Gu as q, oa as qa, z as qi, Us as qn, gn as qo, mo as qr, Pe as qs, al as qt, Xf as r, Ea as ra, de as rc, Mo as ri, Zc as rn, Hi as ro, Fs as rr, ir as rs, Su as rt, Lf as s, si as sa, pe as sc, Po as si, Rc as sn, Ur as so, js as sr, Vn as ss, Iu as st, Gf as t, Ta as ta, le as tc, bo as ti, Uc as tn, bi as to, ws as tr, Nn as ts, Tu as tt, If as u, I as ua, Lo as ui, Bc as un, $i as uo, Ps as ur, On as us, xu as ut, Tf as v, la as va, go as vi, wc as vn, li as vo, Xs as vr, Tn as vs, fu as vt, wf as w, Gr as wa, ds as wi, uc as wn, Cr as wo, Vs as wr, ln as ws, eu as wt, K as x, ua as xa, uo as xi, kc as xn, ca as xo, $s as xr, xn as xs, ql as xt, Hd as y, Zi as ya, lo as yi, Oc as yn, ya as yo, ec as yr, Ln as ys, mu as yt, id as z, ci as za, V as zi, Mc as zn, Mn as zo, Bo as zr, j as zs, ml as zt };
