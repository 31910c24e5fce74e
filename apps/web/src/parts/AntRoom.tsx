/** 组件的语言 · Ant Design in the console's own look: no radius, no shadow, dense, Chinese. */
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { language } from '../words.ts'

const FACES = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'

const THEME = {
  token: {
    colorPrimary: '#1F4E79',
    colorInfo: '#1F4E79',
    colorError: '#B3261E',
    colorWarning: '#D9A032',
    colorSuccess: '#2F6B4A',
    colorText: '#1C2430',
    colorTextSecondary: '#48505E',
    colorTextTertiary: '#626975',
    colorTextPlaceholder: '#626975',
    colorBorder: '#C6C2B6',
    colorBorderSecondary: '#E3E1DA',
    colorBgLayout: '#FAFAF7',
    colorLink: '#1F4E79',
    borderRadius: 0,
    borderRadiusLG: 0,
    borderRadiusSM: 0,
    borderRadiusXS: 0,
    boxShadow: 'none',
    boxShadowSecondary: '0 0 0 1px #C6C2B6',
    fontFamily: FACES,
    fontSize: 14,
    controlHeight: 32,
    motion: false,
    wireframe: false,
  },
  components: {
    Table: {
      headerBg: '#FAFAF7',
      headerColor: '#626975',
      headerSplitColor: 'transparent',
      headerSortActiveBg: '#F3F1EA',
      headerSortHoverBg: '#F3F1EA',
      headerFilterHoverBg: '#E8EEF4',
      bodySortBg: '#FAFAF7',
      rowHoverBg: '#E8EEF4',
      borderColor: '#E3E1DA',
      colorBgContainer: '#FAFAF7',
      cellPaddingBlockSM: 4,
      cellPaddingInlineSM: 8,
      cellFontSizeSM: 13,
    },
    Drawer: { colorBgElevated: '#FAFAF7' },
  },
} as const

export const AntRoom = (props: { readonly children: ReactNode }) => (
  <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={THEME} button={{ autoInsertSpace: false }}>
    {props.children}
  </ConfigProvider>
)
