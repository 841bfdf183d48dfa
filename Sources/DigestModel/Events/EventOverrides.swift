/// Values of an event that an editor sets; what is nil stays as the reports tell it.
package struct EventOverrides: Hashable, Sendable {
  package var type: Placed<EventType>?
  package var status: Placed<EventStatus>?
  package var date: Placed<DateSpan>?
  package var city: Placed<String>?
  package var country: Placed<Party>?
  package var participants: Placed<[String]>?
  package var parties: Placed<[Party]>?

  package init(
    type: Placed<EventType>? = nil,
    status: Placed<EventStatus>? = nil,
    date: Placed<DateSpan>? = nil,
    city: Placed<String>? = nil,
    country: Placed<Party>? = nil,
    participants: Placed<[String]>? = nil,
    parties: Placed<[Party]>? = nil
  ) {
    self.type = type
    self.status = status
    self.date = date
    self.city = city
    self.country = country
    self.participants = participants
    self.parties = parties
  }
}

/// A value as the reports tell it, where an editor set another one.
package enum MachineValue: Hashable, Sendable {
  case type(EventType)
  case status(EventStatus)
  case date(DateSpan)
  case city(String?)
  case country(Party?)
  case participants([String])
  case parties([Party])
}
