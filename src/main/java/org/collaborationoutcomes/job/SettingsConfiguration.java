package org.collaborationoutcomes.job;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings alone, for what needs no database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class SettingsConfiguration {}
