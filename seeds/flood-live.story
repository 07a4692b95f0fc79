Flood watch: river Arrel peaks, first families go home

Live updates from the Arrel valley

08:10
Good morning. The river at Sant Pau bridge stands at 4.1 metres, down from a peak of 5.3 metres at midnight. All three roads into the old town are shut. Trains are running as far as Vilaroja.

09:25
Civil protection chief Montserrat Ferrer says the worst is over. "The river has given us back the bridge and kept the handrail," she told reporters at the sports hall, where 380 people spent the night.

10:40
Interior Minister Jordi Puigdevall has asked people to stay away from the embankment. "It is not a cinema, and the water does not know that you are only taking a picture," he says.

11:05
Some numbers from the town hall: 46 houses were flooded: 31 in the old town, 12 in the mill quarter and five on the hill. There is drinking water at the fire station.

12:30
A statement from the power company says that supply will be back by the evening "in most streets". The company had said the same thing yesterday.

13:15
"I have a metre of mud, two carp and somebody else's piano in the front room, and I would like to speak to the owner of the piano."

14:00
We have heard from Education Minister Jordi Puigdevall, who says the school will open on Monday 19 October 2026. The weather service expects no more rain before Thursday.

15:20
The photographer Mercè Vidal has been walking through the mill quarter. Merce says that the bakery has lost its ovens but not its sign, which reads "Back in five minutes".

16:45
Home at last for the families of Carrer Nou. Ferrer thanked the volunteers. The river at Sant Pau bridge stands at 3.2 metres, down from a peak of 5.3 metres at midnight.

17:30
That is all from us for tonight. Corrections: an earlier post gave the wrong name for the bridge.

Read more: How to dry a book
Share this article
