"""What the room calendar and the advisors' weeks have in common: times as typed, wishes, ways out, the bar of days."""
