/** 真毫米尺 · A ruler in true millimetres: on paper it shows whether the copy was shrunk. */
const LENGTH = 170

export const MillimetreRuler = () => (
  <svg className="millimetres" viewBox={`0 0 ${LENGTH} 6`} aria-hidden="true">
    {Array.from({ length: LENGTH + 1 }, (_, mm) => (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its millimetre
        key={mm}
        d={`M${mm} 0v${mm % 10 === 0 ? 3.2 : mm % 5 === 0 ? 2.2 : 1.3}`}
        stroke="var(--brand)"
        strokeWidth={mm % 10 === 0 ? 0.22 : 0.12}
      />
    ))}
    {[0, 5, 10, 15].map((cm) => (
      <text key={cm} x={cm * 10 + 0.6} y="5.6" fontSize="2.2" fill="var(--brand)">
        {cm}
      </text>
    ))}
  </svg>
)
